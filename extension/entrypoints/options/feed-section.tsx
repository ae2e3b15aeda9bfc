import { useSignal } from '@preact/signals';
import { pageMessages } from '../../locales/pages/index.ts';
import { parseFeedAddress } from '../../settings/feed-address.ts';
import { originPattern } from '../../sites/origin-pattern.ts';
import { requestSites } from '../../sites/permissions.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { FeedList } from './feed-list.tsx';
import { addFeed, chosen, language } from './state.ts';

type Result = 'added' | 'badAddress' | 'refused' | 'sameFeed';

/** The feeds, each with how fresh its copy is, and a field for another one. */
export function FeedSection() {
  const { options } = pageMessages(language.value);
  const typed = useSignal('');
  const result = useSignal<Result | undefined>(undefined);

  const isStill =
    result.value !== 'sameFeed' || chosen.value.feeds.includes(parseFeedAddress(typed.value) ?? '');
  const said = isStill ? result.value : undefined;

  const add = async (): Promise<Result> => {
    const feed = parseFeedAddress(typed.value);
    if (feed === undefined) return 'badAddress';
    if (chosen.value.feeds.includes(feed)) return 'sameFeed';
    if (!(await requestSites([originPattern(feed)]))) return 'refused';
    typed.value = '';
    await addFeed(feed);
    return 'added';
  };
  return (
    <TitledSection id="feed" title={options.feed} hint={options.feedHint}>
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
          aria-invalid={said === 'badAddress' || said === 'sameFeed'}
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
      <p id="feed-result" role="status" class={said === 'added' ? 'success' : 'failure'}>
        {said && options[said]}
      </p>
    </TitledSection>
  );
}
