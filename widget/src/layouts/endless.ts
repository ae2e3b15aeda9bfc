import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/** After so many items a reader has to press, so that the foot of the page can be reached. */
const mostByScrolling = 500;
/** Begins to load before the end is in sight. */
const margin = '400px';

class Endless extends AsyncDirective {
  #observer: IntersectionObserver | undefined;
  #button: Element | undefined;
  #press = () => {};

  render(_press: () => void, _shown: number): undefined {
    return undefined;
  }

  override update({ element }: ElementPart, [press, shown]: [press: () => void, shown: number]): undefined {
    this.#press = press;
    this.#button = element;
    this.disconnected();
    if (shown < mostByScrolling && this.isConnected) this.reconnected();
    return undefined;
  }

  override disconnected(): void {
    this.#observer?.disconnect();
  }

  /** Observes anew after every page: a button that stays in sight is told of only once. */
  override reconnected(): void {
    if (!this.#button) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#press();
      },
      { rootMargin: margin },
    );
    this.#observer.observe(this.#button);
  }
}

/** Presses the button that it stands on whenever that comes into sight. */
export const endless = directive(Endless);
