import { nothing, render } from 'lit';
import { AttributedElement } from './attributed-element.ts';

/**
 * An element that shows its fallback where drawing it fails, as on a page whose scripts have changed the language
 * itself, until it can be drawn again. No error is the page's to hear of, but by an event.
 */
export abstract class EnduringElement extends AttributedElement {
  /** What stands inside of the element. */
  protected readonly fallback = document.createElement('slot');

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
      this.fallback.remove();
    } catch (error) {
      this.unavailable(error);
    }
  }

  /** By nothing but the document: what the element is else drawn with has failed. The next drawing begins anew. */
  private unavailable(error: unknown): void {
    const root = this.shadowRoot;
    const end = document.createComment('');
    this.stopDrawn();
    this.fallback.className = '';
    if (root) root.replaceChildren(...root.querySelectorAll('style'), this.fallback, end);
    this.renderOptions.renderBefore = end;
    this.failed(error);
  }

  /** Timers and observers of what was drawn end with it, where lit is still able to. */
  private stopDrawn(): void {
    try {
      if (this.hasUpdated) render(nothing, this.renderRoot, this.renderOptions);
    } catch {
      // What failed before fails again, and has been told of.
    }
  }
}
