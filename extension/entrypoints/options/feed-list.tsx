import { useSignal } from '@preact/signals';
import type { FeedState } from '../../background/index-status.ts';
import { pageMessages } from '../../locales/pages/index.ts';
import { policyMessages } from '../../locales/policy/index.ts';
import { originPattern } from '../../sites/origin-pattern.ts';
import { releaseSites } from '../../sites/permissions.ts';
import { FeedStatus } from '../../ui/feed-status.tsx';
import { Icon } from '../../ui/icons.tsx';
import { chosen, language, managed, removeFeed, status, sync, syncing } from './state.ts';

/** The student's feeds, each with its state. */
export function FeedList() {
  const { options } = pageMessages(language.value);
  const { feeds } = chosen.value;
  if (feeds.length === 0) return <p class="advice">{options.noFeeds}</p>;
  return (
    <ul class="feeds">
      {feeds.map((feed) => (
        <FeedItem key={feed} feed={feed} />
      ))}
    </ul>
  );
}

function FeedItem({ feed }: { feed: string }) {
  const { options } = pageMessages(language.value);
  const leaving = useSignal(false);
  const state = status.value?.feeds.find((one) => one.feed === feed) ?? absent(feed);
  const name = feed.replace(/^https:\/\//, '');
  const remove = async () => {
    leaving.value = true;
    const pattern = originPattern(feed);
    await removeFeed(feed);
    if (chosen.value.feeds.some((other) => originPattern(other) === pattern)) return;
    // The feed that the extension comes with cannot be given back, and need not be.
    await releaseSites([pattern]).catch(() => false);
  };
  return (
    <li>
      <div class="feed-head">
        <strong>{name}</strong>
        {managed.value.policy.feeds?.includes(feed) ? (
          <span class="by-college">
            <Icon name="lock" />
            {policyMessages(language.value).note}
          </span>
        ) : (
          <button
            type="button"
            class="icon-button"
            title={options.removeFeed(name)}
            aria-label={options.removeFeed(name)}
            disabled={leaving.value}
            onClick={() => void remove()}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <FeedStatus
        status={state}
        syncing={syncing.value}
        language={language.value}
        sync={() => void sync(false)}
      />
    </li>
  );
}

function absent(feed: string): FeedState {
  return { feed, ready: false, counts: { jobs: 0, cooperations: 0 } };
}
