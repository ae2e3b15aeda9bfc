import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext, FeedItem } from '../collections/collection.ts';

/** Makes a card's title the link that the whole card is; the title alone where there is no address. */
export function cardLink(
  item: FeedItem,
  address: string | undefined,
  title: TemplateResult,
  { detail, locale, select }: CardContext,
): TemplateResult {
  const choose = (event: Event) => select(event, item);
  if (detail) {
    return html`<button type="button" class="whole" part="link" @click=${choose}
      aria-haspopup=${detail.mode === 'dialog' ? 'dialog' : nothing}
      aria-expanded=${detail.mode === 'inline' ? detail.isOpen(item.id) : nothing}>${title}</button>`;
  }
  if (!address) return title;
  return html`<a class="whole" part="link" href=${address} target="_blank" rel="noopener"
    @click=${choose}>${title}<span class="unseen"> (${locale.messages.opensInNewTab})</span></a>`;
}
