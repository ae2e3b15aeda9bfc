import type { ComponentChildren } from 'preact';
import { panelMessages } from '../../locales/panel/index.ts';
import type { Mark, MarkedPosting } from '../../marks/mark.ts';
import { Icon } from '../../ui/icons.tsx';
import { MarkToggles } from '../../ui/mark-toggles.tsx';
import { language } from '../options/state.ts';

interface MarkButtonsProps {
  posting: MarkedPosting;
  times: Mark['times'];
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** What the student can do with a posting; each press takes the other back. */
export function MarkButtons({ posting, times, children }: MarkButtonsProps) {
  const messages = panelMessages(language.value);
  return (
    <p class="actions">
      <MarkToggles posting={posting} times={times} language={language.value} />
      {children}
      {posting.url && (
        <a href={posting.url} target="_blank" rel="noreferrer">
          <Icon name="link" />
          {messages.posting}
        </a>
      )}
    </p>
  );
}
