import { html, type TemplateResult } from 'lit';
import type { CardContext, FeedItem } from '../collections/collection.ts';

/** Makes a card's title the link that the whole card is; the title alone where there is no address. */
export function cardLink(
  item: FeedItem,
  address: string | undefined,
  title: TemplateResult,
  { locale, select }: CardContext,
): TemplateResult {
  if (!address) return title;
  return html`<a class="whole" part="link" href=${address} target="_blank" rel="noopener"
    @click=${(event: Event) => select(event, item)}>${title}<span class="unseen"> (${locale.messages.opensInNewTab})</span></a>`;
}
