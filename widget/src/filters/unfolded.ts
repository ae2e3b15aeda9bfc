import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { closeByItself, opened } from './open-menu.ts';

type Draw = (menu: HTMLDetailsElement) => void;

class Unfolded extends Directive {
  #draw: Draw | undefined;

  render(_draw: Draw): symbol {
    return noChange;
  }

  override update({ element }: ElementPart, [draw]: [draw: Draw]): symbol {
    if (!(element instanceof HTMLDetailsElement)) return noChange;
    const isFirst = !this.#draw;
    if (isFirst) this.#watch(element);
    this.#draw = draw;
    // What the values stand in is drawn after the part that this is; and the reader may have been faster.
    if (element.open)
      queueMicrotask(() => {
        draw(element);
        if (isFirst) opened(element);
      });
    return noChange;
  }

  /** A press comes before the menu opens, so that it never opens empty; of what else opens it, an event tells after. */
  #watch(menu: HTMLDetailsElement): void {
    const unfold = ({ type }: Event) => {
      if (menu.open === (type === 'toggle')) this.#draw?.(menu);
    };
    menu.addEventListener('click', unfold, { capture: true });
    menu.addEventListener('toggle', unfold, { capture: true });
    closeByItself(menu);
  }
}

/** Draws what is in a `<details>` while that is open, or about to be; what is folded up costs nothing. */
export const unfolded = directive(Unfolded);
