import { EnduringElement } from './enduring-element.ts';
import { chooseLocale, watchLanguage, wishesOf } from './language.ts';
import { fetchOwnWords, ownLocale } from './own-words/lazy.ts';
import { isLightText } from './scheme.ts';

/** An element that speaks the language of its page and follows it into the dark. */
export abstract class SurroundedElement extends EnduringElement {
  protected locale = chooseLocale([]);
  protected isDark = false;
  #leavePage = () => {};

  /** Until it has drawn something, what stands inside of it shows on, as high as a screen. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.fallback.className = 'before';
    if (!root.firstChild) root.append(this.fallback);
    return root;
  }

  protected override connected(): void {
    this.requestUpdate();
    this.#leavePage = watchLanguage(this, () => {
      void fetchOwnWords(this);
      this.readLanguage();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
  }

  /** Nobody is to see a first drawing in another language than the one to come. */
  protected override async prepared(): Promise<void> {
    const words = fetchOwnWords(this);
    if (!this.hasUpdated) {
      await words;
      this.readScheme();
    }
    this.readLanguage();
  }

  /** In a task of its own, for a browser lays out what was drawn before it tells a colour. */
  protected override updated(): void {
    setTimeout(() => this.readScheme());
  }

  private readLanguage(): void {
    const wishes = wishesOf(this);
    const locale = ownLocale(this, wishes) ?? chooseLocale(wishes);
    if (locale.tag === this.locale.tag && locale.own === this.locale.own) return;
    this.locale = locale;
    this.requestUpdate();
  }

  private readScheme(): void {
    const { color } = getComputedStyle(this);
    // Out of the page it has none.
    const isDark = color ? isLightText(color) : this.isDark;
    if (isDark !== this.isDark) this.requestUpdate();
    this.isDark = isDark;
  }

  /** A transition of no length tells of every change of the inherited colour, whatever the page changed. */
  protected colorChanged(event: TransitionEvent): void {
    if (event.target === event.currentTarget && event.propertyName === 'color') this.readScheme();
  }
}
