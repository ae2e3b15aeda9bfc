import { render } from 'preact';
import type { BadgeActions } from './actions.ts';
import css from './badge.css?inline';
import { Badge } from './badge.tsx';
import { positionHost } from './position-host.ts';
import { isOnDark } from './scheme.ts';
import type { Shown } from './shown.ts';

/** Events of the badge that a page's own shortcuts and handlers must not take for theirs. */
const keptEvents = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'mouseup'] as const;

export interface MountOptions {
  window: Window & typeof globalThis;
  /** Open only where tests must look into the badge. */
  mode: ShadowRootMode;
  shown: Shown;
  /** What shows the posting's title, at whose end the badge goes. */
  title: Element | undefined;
  /** Whether it goes to the window's corner where there is no room. */
  inCorner: boolean;
  actions: Omit<BadgeActions, 'hide'>;
}

/** Lays the badge over the page, out of its flow and out of reach of its styles and scripts; returns its removal. */
export function mountBadge({ window, mode, shown, title, inCorner, actions }: MountOptions): () => void {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const content = document.createElement('div');
  content.className = 'badge';
  root.append(style, content);
  for (const type of keptEvents) root.addEventListener(type, (event) => event.stopPropagation());
  host.lang = shown.language;

  if (isOnDark(window, title ?? document.body)) host.className = 'dark';
  const move = () =>
    positionHost(window, { host, content, title: title?.isConnected ? title : undefined, inCorner });
  const watcher = new window.ResizeObserver(move);
  const remove = () => {
    watcher.disconnect();
    render(null, content);
    host.remove();
  };
  render(<Badge shown={shown} actions={{ ...actions, hide: remove }} />, content);
  document.body.append(host);
  move();
  watcher.observe(document.body);
  return remove;
}
