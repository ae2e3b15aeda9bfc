import type { Image } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { mediaAddress } from '../../format/media-address.ts';
import { countOf } from '../../format/numbers.ts';
import { picture } from './picture.ts';
import type { PostWords } from './words.ts';

/** Pictures shown before a reader asks for all. */
const shownAtOnce = 4;

interface PicturesView {
  server: string;
  words: PostWords;
  /** BCP 47, for counts. */
  tag: string;
  showsAll: boolean;
  showAll(): void;
}

function cell(image: Image, sizes: string, { server, words }: PicturesView) {
  const drawn = picture(image, server, sizes);
  // A link needs a name, which decoration has not.
  if (drawn === nothing || !image.alt) return drawn;
  return html`<a class="frame" part="link" href=${mediaAddress(image.url, server) ?? nothing} target="_blank" rel="noopener"
    aria-label=${words.fullPicture(image.alt)}>${drawn}</a>`;
}

/** The pictures of a post: one in its own shape, two to four in a grid, the rest when asked for. */
export function pictures(images: readonly Image[], view: PicturesView): TemplateResult | typeof nothing {
  if (images.length === 0) return nothing;
  const { words, tag, showsAll, showAll } = view;
  const shown = showsAll ? images : images.slice(0, shownAtOnce);
  const rest = countOf(images.length - shown.length, tag);
  const sizes =
    images.length === 1 ? 'auto, (min-width: 700px) 320px, 100vw' : 'auto, (min-width: 700px) 160px, 50vw';
  return html`<ul class="pictures of-${Math.min(images.length, shownAtOnce)}" role="list" part="pictures">
    ${shown.map((image) => html`<li>${cell(image, sizes, view)}</li>`)}
    ${
      shown.length < images.length
        ? html`<li class="rest"><button type="button" aria-label=${words.allPictures(rest)} @click=${showAll}>${words.morePictures(rest)}</button></li>`
        : nothing
    }
  </ul>`;
}
