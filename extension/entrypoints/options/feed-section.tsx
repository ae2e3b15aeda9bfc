import { useSignal } from '@preact/signals';
import { pageMessages } from '../../locales/pages/index.ts';
import { parseFeedAddress } from '../../settings/feed-address.ts';
import { originPattern } from '../../sites/origin-pattern.ts';
import { requestSites } from '../../sites/permissions.ts';
import { FeedList } from './feed-list.tsx';
import { addFeed, chosen, language } from './state.ts';

type Result = 'saved' | 'badAddress' | 'refused' | 'sameFeed';

/** The feeds, each with how fresh its copy is, and a field for another one. */
export function FeedSection() {
  const { options } = pageMessages(language.value);
  const typed = useSignal('');
  const result = useSignal<Result | undefined>(undefined);

  const add = async (): Promise<Result> => {
    const feed = parseFeedAddress(typed.value);
    if (feed === undefined) return 'badAddress';
    if (chosen.value.feeds.includes(feed)) return 'sameFeed';
    if (!(await requestSites([originPattern(feed)]))) return 'refused';
    typed.value = '';
    void addFeed(feed);
    return 'saved';
  };
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{options.feed}</h2>
      <p class="hint">{options.feedHint}</p>
      <FeedList />
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          result.value = await add();
        }}
      >
        <input
          class="address"
          type="text"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          aria-label={options.address}
          placeholder={options.addressExample}
          aria-invalid={result.value === 'badAddress' || result.value === 'sameFeed'}
          aria-describedby="feed-result"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            result.value = undefined;
          }}
        />
        <button type="submit" class="secondary" disabled={typed.value.trim() === ''}>
          {options.addFeed}
        </button>
      </form>
      <p id="feed-result" role="status" class={result.value === 'saved' ? 'success' : 'failure'}>
        {result.value && options[result.value]}
      </p>
    </section>
  );
}
