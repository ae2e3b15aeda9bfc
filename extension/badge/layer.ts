import css from './badge.css?inline';

/** Inline and important: stronger than anything a page's style sheet can say of a `div`. */
const laidOver = {
  ...{ all: 'initial', display: 'block', position: 'absolute', left: '0px', top: '0px' },
  ...{ width: '0px', height: '0px' },
};

/** Events of badges that a page's own shortcuts and handlers must not take for theirs. */
const keptEvents = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'mouseup'] as const;

/** Where all badges of a page lie: over it, out of its flow and out of reach of its styles and scripts. */
export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Lays an empty layer over a page. */
export function layOver(document: Document, mode: ShadowRootMode): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of keptEvents) root.addEventListener(type, (event) => event.stopPropagation());
  for (const [name, value] of Object.entries(laidOver)) host.style.setProperty(name, value, 'important');
  document.body.append(host);
  return { host, root };
}
