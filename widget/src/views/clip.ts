import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Marks texts of which something is cut off, before they are painted. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    target.toggleAttribute('data-clipped', target.scrollHeight > target.clientHeight + 1);
  }
});
const watch = (element: Element | undefined) => element && observer.observe(element);

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
