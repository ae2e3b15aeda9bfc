import { panelMessages } from '../../locales/panel/index.ts';
import type { Mark, MarkedPosting } from '../../marks/mark.ts';
import { Icon } from '../../ui/icons.tsx';
import { MarkToggles } from '../../ui/mark-toggles.tsx';
import { language } from '../options/state.ts';

/** What the student can do with a posting; each press takes the other back. */
export function MarkButtons({ posting, times }: { posting: MarkedPosting; times: Mark['times'] }) {
  const messages = panelMessages(language.value);
  return (
    <p class="actions">
      <MarkToggles posting={posting} times={times} language={language.value} />
      {posting.url && (
        <a href={posting.url} target="_blank" rel="noreferrer">
          <Icon name="link" />
          {messages.posting}
        </a>
      )}
    </p>
  );
}
