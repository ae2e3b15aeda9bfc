import type { Image } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { mediaAddress } from '../../format/media-address.ts';

const isSize = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

/** The picture and its narrower ones for `srcset`: a comma in an address would end it there. */
function sourceSet({ url, width, variants }: Image, server: string): string {
  return [...(Array.isArray(variants) ? variants : []), { url, width }]
    .map((file) => ({ address: mediaAddress(file?.url, server)?.replace(/,/g, '%2C'), width: file?.width }))
    .filter(({ address, width }) => address && isSize(width))
    .map(({ address, width }) => `${address} ${width}w`)
    .join(', ');
}

function forgetColor({ currentTarget }: Event) {
  if (currentTarget instanceof HTMLElement) currentTarget.style.background = '';
}

/**
 * A picture of a post in its average colour until it is there; its size is known before, so that nothing moves.
 * Nothing where it does not lie at the feed.
 * @param sizes how wide it stands, as the attribute `sizes` of `img` says it
 */
export function picture(image: Image, server: string, sizes: string): TemplateResult | typeof nothing {
  const { alt, width, height, color } = image;
  const address = mediaAddress(image.url, server);
  if (!address || !isSize(width) || !isSize(height)) return nothing;
  // A style attribute would fall under the page's style-src; what the object model sets does not.
  const placeholder = /^#[0-9a-f]{6}$/i.test(color) ? `background:${color}` : '';
  return html`<img class="picture" part="picture" .style=${placeholder} alt=${typeof alt === 'string' ? alt : ''}
    width=${width} height=${height} loading="lazy" decoding="async" sizes=${sizes}
    srcset=${sourceSet(image, server)} src=${address} @error=${forgetColor} />`;
}
