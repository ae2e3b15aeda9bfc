import type { ComponentChildren } from 'preact';
import type { EmptyList } from '../../locales/panel/en.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { language } from '../options/state.ts';

interface EmptyProps {
  what: EmptyList;
  children?: ComponentChildren;
}

/** What would stand here, and how it comes here. */
export function Empty({ what, children }: EmptyProps) {
  const [title, hint] = panelMessages(language.value).empty[what];
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      {children}
    </div>
  );
}
