import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Listed } from '../feed/listing-state.ts';
import { formatNumber } from '../format/numbers.ts';
import { drawing } from '../icons.ts';
import type { ListingView } from '../views/listing-view.ts';
import { words } from './words.ts';

/** As many as a screen across a lobby can be read from afar. */
const atOnce = 5;
const icons = { stop: 'M7 5v10M13 5v10', go: 'M7 4.5l8.5 5.5L7 15.5z', next: 'M8 5.75L12.25 10 8 14.25' };
/** About two seconds for each line. */
const turnMilliseconds = 10_000;

/**
 * A screen in a lobby: a few items at a time, turned over by itself; it can be stopped, and does not begin where a
 * reader has asked for less motion. On paper stand all of them. https://www.w3.org/WAI/WCAG22/Understanding/pause-stop-hide.html
 */
class Ticker<Item extends Listed> extends AsyncDirective {
  #from = 0;
  #timer: number | undefined;
  #isStopped = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #isHeld = false;
  #view: ListingView<Item> | undefined;

  render(view: ListingView<Item>): TemplateResult {
    this.#view = view;
    if (this.isConnected) this.reconnected();
    const { items } = view.state;
    if (this.#from >= items.length) this.#from = 0;
    const { tag } = view.locale;
    const { stop, go, next, position } = words(view.locale);
    const end = Math.min(this.#from + atOnce, items.length);
    const last = formatNumber(end, tag);
    const first = formatNumber(this.#from + 1, tag);
    return html`<div class="list ${view.name} ticker" role="group" part="list" aria-label=${view.title} @focusin=${this.#hold} @focusout=${this.#hold}>
        <div class="run">${repeat(
          items,
          ({ id }) => id,
          (item, index) =>
            html`<article class="item ${index < this.#from || index >= end ? 'away' : 'arrived'}" part="card" data-id=${item.id} aria-labelledby=${item.id}>${view.card(item)}</article>`,
        )}</div>
      </div>
      <div class="turns">
        <button type="button" class="plain" @click=${this.#toggle}>${drawing(this.#isStopped ? icons.go : icons.stop)}${this.#isStopped ? go : stop}</button>
        <button type="button" class="plain" @click=${this.#turn}>${drawing(icons.next)}${next}</button>
        <span>${position(first, last, formatNumber(items.length, tag))}</span>
      </div>`;
  }

  override disconnected(): void {
    window.clearInterval(this.#timer);
    this.#timer = undefined;
  }

  override reconnected(): void {
    if (this.#isStopped) this.disconnected();
    else this.#timer ??= window.setInterval(this.#turnByItself, turnMilliseconds);
  }

  #show(): void {
    if (this.#view) this.setValue(this.render(this.#view));
  }

  #turn = (): void => {
    const length = this.#view?.state.items.length ?? 0;
    this.#from = this.#from + atOnce < length ? this.#from + atOnce : 0;
    this.#show();
  };

  #hold = ({ type }: FocusEvent): void => {
    this.#isHeld = type === 'focusin';
  };

  /** Never from under a reader who is in the list. */
  #turnByItself = (): void => {
    if (!this.#isHeld) this.#turn();
  };

  #toggle = (): void => {
    this.#isStopped = !this.#isStopped;
    this.#show();
  };
}

/** Draws a list as a screen that turns over by itself. */
export const ticker = directive(Ticker) as <Item extends Listed>(view: ListingView<Item>) => unknown;
