import { AttributedElement } from './attributed-element.ts';

/**
 * An element that shows its fallback where drawing it fails, as on a page whose scripts have changed the language
 * itself, and keeps to it. No error is the page's to hear of.
 */
export abstract class EnduringElement extends AttributedElement {
  /** It stands in the page now. */
  protected abstract connected(): void;
  /** Waits for what has to be there before it draws. */
  protected abstract prepared(): Promise<void>;
  protected abstract failed(error: unknown): void;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      this.connected();
    } catch (error) {
      this.unavailable(error);
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.prepared();
      await super.scheduleUpdate();
    } catch (error) {
      this.unavailable(error);
    }
  }

  /** By nothing but the document: what the element is else drawn with has failed. */
  private unavailable(error: unknown): void {
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    this.failed(error);
  }
}
