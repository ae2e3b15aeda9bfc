import { AttributedElement } from './attributed-element.ts';

/**
 * An element that shows its fallback where drawing it fails, as on a page whose scripts have changed the language
 * itself; the next update tries again. No error is the page's to hear of.
 */
export abstract class EnduringElement extends AttributedElement {
  /** What was drawn last is not whole: the fallback is to be drawn. */
  protected isTorn = false;

  /** It stands in the page now. */
  protected abstract entered(): void;
  /** Waits for what has to be there before it draws. */
  protected abstract prepared(): Promise<void>;
  protected abstract failed(error: unknown): void;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      this.entered();
    } catch (error) {
      this.fallBack();
      this.failed(error);
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    const wasTorn = this.isTorn;
    try {
      await this.prepared();
      await super.scheduleUpdate();
      this.isTorn = false;
    } catch (error) {
      this.isTorn = !wasTorn;
      if (wasTorn) this.fallBack();
      else this.requestUpdate();
      this.failed(error);
    }
  }

  /** By nothing but the document: what the element is else drawn with has failed. */
  private fallBack(): void {
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}
