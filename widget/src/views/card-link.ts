import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext, FeedItem } from '../collections/collection.ts';
import { opening } from './text.ts';

/** Makes a card's title the link that the whole card is; the title alone where there is no address. */
export function cardLink(
  item: FeedItem,
  address: string | undefined,
  title: TemplateResult,
  { detail, isOpen, locale, select, target }: CardContext,
): TemplateResult {
  const choose = (event: Event) => select(event, item);
  if (detail !== 'link') {
    return html`<button type="button" class="whole" part="link" aria-haspopup=${detail === 'dialog' ? detail : nothing}
      aria-expanded=${detail === 'inline' ? isOpen : nothing} @click=${choose}>${title}</button>`;
  }
  if (!address) return title;
  return html`<a class="whole" part="link" href=${address} target=${target} rel="noopener"
    @click=${choose}>${title}${opening(target, locale)}</a>`;
}
