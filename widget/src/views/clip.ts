import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Marks texts of which something is cut off; first all are measured, for each mark makes what was measured void. */
function mark(texts: readonly Element[]): void {
  const clipped = texts.map((text) => text.scrollHeight > text.clientHeight + 1);
  for (const [index, text] of texts.entries()) text.toggleAttribute('data-clipped', clipped[index]);
}

let observer: ResizeObserver | undefined;
let drawn: Element[] = [];

/** Measures what has been drawn once it stands in the page, before it is painted; an observer would be a frame late. */
function watch(text: Element | undefined): void {
  if (!text) return;
  if (drawn.length === 0) {
    queueMicrotask(() => {
      mark(drawn);
      drawn = [];
    });
  }
  drawn.push(text);
  observer ??= new ResizeObserver((entries) => mark(entries.map(({ target }) => target)));
  observer.observe(text);
}

interface Clip {
  /** Unique in the element; the button names the text by it. */
  id: string;
  isOpen: boolean;
  toggle(): void;
  /** What the button says, and what it is called where its surroundings are not seen. */
  words: { text: string; name: string };
}

/** A text cut off after some lines, with a button for the rest where there is one. */
export function clip(text: TemplateResult, { id, isOpen, toggle, words }: Clip): TemplateResult {
  return html`<div class="clip ${isOpen ? 'open' : ''}" id=${id} ${ref(watch)}>${text}</div>
    <button type="button" class="plain unfold" aria-expanded=${isOpen} aria-controls=${id} aria-label=${words.name}
      @click=${toggle}>${words.text}</button>`;
}
