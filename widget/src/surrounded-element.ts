import { AttributedElement } from './attributed-element.ts';
import { chooseLocale, inheritedLanguage, watchLanguage } from './language.ts';
import { isLightText } from './scheme.ts';
import type { Served } from './served.ts';

/** An element that speaks the language of its page, follows it into the dark and takes over what came with it. */
export class SurroundedElement extends AttributedElement {
  protected locale = chooseLocale([]);
  protected isDark = false;
  /** A listing that the server drew, for as long as it is on show. */
  protected served: Served | undefined;
  #leavePage = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.readLanguage();
    this.readScheme();
    this.#leavePage = watchLanguage(this, () => this.readLanguage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
  }

  /** Takes over what the server drew, if the page has come with it. */
  protected override async scheduleUpdate(): Promise<void> {
    const root = this.shadowRoot;
    if (!this.hasUpdated && root?.querySelector('script'))
      this.served = (await import('./served.ts')).readServed(root);
    await super.scheduleUpdate();
  }

  protected leaveServed(): void {
    this.served?.leave();
    this.served = undefined;
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
