import type { Language } from '../locales/language.ts';
import { panelMessages } from '../locales/panel/index.ts';
import type { Mark, MarkedPosting } from '../marks/mark.ts';
import { changeMark } from '../marks/marks.ts';
import { Icon } from './icons.tsx';

interface MarkTogglesProps {
  posting: MarkedPosting;
  times: Mark['times'];
  language: Language;
}

/** Saved and applied, each on or off. */
export function MarkToggles({ posting, times, language }: MarkTogglesProps) {
  const messages = panelMessages(language);
  const kinds = [
    ['saved', 'save', times.saved ? messages.saved : messages.save],
    ['applied', 'applied', times.applied ? messages.applied : messages.apply],
  ] as const;
  return (
    <>
      {kinds.map(([kind, icon, words]) => (
        <button
          key={kind}
          type="button"
          class="mark"
          aria-pressed={times[kind] !== undefined}
          aria-label={`${words}: ${posting.title}`}
          onClick={() => void changeMark(posting, { [kind]: times[kind] === undefined })}
        >
          <Icon name={icon} />
          {words}
        </button>
      ))}
    </>
  );
}
