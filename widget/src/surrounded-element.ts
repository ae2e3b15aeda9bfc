import { EnduringElement } from './enduring-element.ts';
import { chooseLocale, inheritedLanguage, watchLanguage } from './language.ts';
import { isLightText } from './scheme.ts';

/** An element that speaks the language of its page and follows it into the dark. */
export abstract class SurroundedElement extends EnduringElement {
  protected locale = chooseLocale([]);
  protected isDark = false;
  #leavePage = () => {};

  protected override entered(): void {
    this.readLanguage();
    this.readScheme();
    this.#leavePage = watchLanguage(this, () => this.readLanguage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
  }

  private readLanguage(): void {
    const language = inheritedLanguage(this);
    this.locale = chooseLocale([...(language ? [language] : []), ...navigator.languages]);
    this.requestUpdate();
  }

  private readScheme(): void {
    const isDark = isLightText(getComputedStyle(this).color);
    if (isDark !== this.isDark) this.requestUpdate();
    this.isDark = isDark;
  }

  /** A transition of no length tells of every change of the inherited colour, whatever the page changed. */
  protected colorChanged(event: TransitionEvent): void {
    if (event.target === event.currentTarget && event.propertyName === 'color') this.readScheme();
  }
}
