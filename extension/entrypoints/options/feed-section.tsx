import { useSignal } from '@preact/signals';
import { pageMessages } from '../../locales/pages/index.ts';
import { parseFeedAddress } from '../../settings/feed-address.ts';
import { originPattern } from '../../sites/origin-pattern.ts';
import { requestSites } from '../../sites/permissions.ts';
import { FeedStatus } from '../../ui/feed-status.tsx';
import { chooseFeed, chosen, language, status, sync, syncing } from './state.ts';

/** The address of the feed, and how fresh its copy is. */
export function FeedSection() {
  const { options } = pageMessages(language.value);
  const typed = useSignal<string | undefined>(undefined);
  const result = useSignal<'saved' | 'badAddress' | 'refused' | undefined>(undefined);

  const save = async () => {
    const feed = parseFeedAddress(typed.value ?? chosen.value.feed);
    if (feed === undefined) {
      result.value = 'badAddress';
      return;
    }
    const reachable = await requestSites([originPattern(feed)]);
    result.value = reachable ? 'saved' : 'refused';
    if (!reachable) return;
    typed.value = undefined;
    await chooseFeed(feed);
  };
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{options.feed}</h2>
      <p class="hint">{options.feedHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          class="address"
          type="text"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          aria-label={options.address}
          aria-invalid={result.value === 'badAddress'}
          aria-describedby="feed-result"
          value={typed.value ?? chosen.value.feed}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            result.value = undefined;
          }}
        />
        <button type="submit" class="secondary" disabled={typed.value === undefined}>
          {options.save}
        </button>
      </form>
      <p id="feed-result" role="status" class={result.value === 'saved' ? 'success' : 'failure'}>
        {result.value && options[result.value]}
      </p>
      <FeedStatus
        status={status.value}
        syncing={syncing.value}
        language={language.value}
        sync={() => void sync(false)}
      />
    </section>
  );
}
