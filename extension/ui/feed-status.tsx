import type { FeedState } from '../background/index-status.ts';
import { formatMoment } from '../locales/format-date.ts';
import type { Language } from '../locales/language.ts';
import { pageMessages } from '../locales/pages/index.ts';
import { Icon } from './icons.tsx';
import { received } from './received.ts';

interface FeedStatusProps {
  /** Of one feed, or of all as one. */
  status: Omit<FeedState, 'feed'> | undefined;
  syncing: boolean;
  language: Language;
  sync: () => void;
}

/** How much of the feed is here and how old it is; after a failure what happened, and what is still there. */
export function FeedStatus({ status, syncing, language, sync }: FeedStatusProps) {
  const { feed, options } = pageMessages(language);
  return (
    <div class="feed-status">
      <p>
        <span role="status">{status === undefined ? ' ' : sentence(status, syncing, language)}</span>
        {/* Beside what is announced: a count that is read out at each page of the feed is noise. */}
        {syncing && (
          <span class="late"> · {received.value > 0 ? feed.received(received.value) : feed.syncing}</span>
        )}
      </p>
      <button
        type="button"
        class="icon-button"
        title={options.sync}
        aria-label={options.sync}
        onClick={sync}
        disabled={syncing}
      >
        <Icon name="retry" />
      </button>
      {status?.failure && !syncing && (
        <p class="failure">
          <Icon name="offline" />
          {feed.failures[status.failure]}
        </p>
      )}
    </div>
  );
}

function sentence(
  { ready, syncedAt, counts, failure }: Omit<FeedState, 'feed'>,
  syncing: boolean,
  language: Language,
): string {
  const { feed } = pageMessages(language);
  if (!ready || syncedAt === undefined) return syncing ? feed.first : feed.never;
  const when = formatMoment(syncedAt, Date.now(), language);
  if (failure !== undefined) return feed.kept(when);
  return `${feed.state(counts.jobs, counts.cooperations)} · ${feed.asOf(when)}`;
}
