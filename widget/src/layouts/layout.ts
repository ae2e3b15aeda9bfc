import type { CSSResult, TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Appearance } from '../attributes.ts';
import type { Listed } from '../feed/listing-state.ts';
import type { ListingView } from '../views/listing-view.ts';

/** What a list that is not the plain one brings with it. */
export interface Layout {
  styles: CSSResult;
  /** Draws the items in another way than as a feed of cards; nothing where the layout has no other. */
  body?<Item extends Listed>(view: ListingView<Item>): TemplateResult | undefined;
  /** Stands on the button for more, and presses it when it is seen. */
  endless?(press: () => void, shown: number): DirectiveResult;
}

/** Whether a list looks or goes on in another way than the first script can do. */
export function isPlain({ layout, density, more }: Appearance): boolean {
  return layout === 'list' && density === 'normal' && more !== 'scroll';
}
