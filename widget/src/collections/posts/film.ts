import type { Video } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatDuration } from '../../format/duration.ts';
import { formatter } from '../../format/formatter.ts';
import { webAddress } from '../../format/web-address.ts';
import { picture } from './picture.ts';
import { signs } from './signs.ts';
import type { PostWords } from './words.ts';

/** How far a film has come with a reader. */
export type FilmState = 'waiting' | 'playing' | 'uncaptioned' | 'failed';

interface FilmView {
  title: string;
  server: string;
  words: PostWords;
  /** BCP 47, in which the languages of captions are named. */
  tag: string;
  state: FilmState;
  changed(state: FilmState): void;
}

function languageName(language: string, tag: string): string {
  try {
    return formatter(Intl.DisplayNames, tag, { type: 'language' }).of(language) ?? language;
  } catch (error) {
    if (error instanceof RangeError) return language;
    throw error;
  }
}

function captions({ captions }: Video, tag: string) {
  const known = (Array.isArray(captions) ? captions : []).filter(
    ({ url, language }) => webAddress(url) && typeof language === 'string',
  );
  return known.map(
    (
      { language, url },
      index,
    ) => html`<track kind="captions" srclang=${language} label=${languageName(language, tag)}
      src=${url} ?default=${index === 0} />`,
  );
}

function facade({ poster, durationSeconds }: Video, { title, server, words, changed }: FilmView) {
  const length =
    typeof durationSeconds === 'number' && durationSeconds > 0 ? formatDuration(durationSeconds) : '';
  const name = length ? words.playFor(title, length) : words.play(title);
  return html`<button type="button" class="film" part="video" aria-label=${name} @click=${() => changed('playing')}>
    ${poster ? picture({ ...poster, alt: '' }, server, pictureWidth) : nothing}
    <span class="play">${signs.play()}</span>
    ${length ? html`<span class="length" aria-hidden="true">${length}</span>` : nothing}
  </button>`;
}

const pictureWidth = 'auto, (min-width: 700px) 320px, 100vw';

/** Waits until the player stands in the page; the button that had the focus is gone by then. */
function takeFocus(video: Element | undefined) {
  queueMicrotask(() => video instanceof HTMLElement && video.focus());
}

function player(film: Video, address: string, { title, words, tag, state, changed }: FilmView) {
  // Captions from elsewhere load only with CORS, which the film's host must then allow, too; many do not.
  const tracks = state === 'playing' ? captions(film, tag) : [];
  const next = tracks.length > 0 ? 'uncaptioned' : 'failed';
  return html`<video class="film" part="video" controls autoplay playsinline aria-label=${words.film(title)} src=${address}
    crossorigin=${tracks.length > 0 ? 'anonymous' : nothing} @error=${() => changed(next)} ${ref(takeFocus)}>${tracks}</video>`;
}

/** A film that asks its host for nothing until it is pressed. */
export function film(film: Video, view: FilmView): TemplateResult | typeof nothing {
  const address = webAddress(film.url);
  if (!address) return nothing;
  if (view.state === 'waiting') return facade(film, view);
  if (view.state !== 'failed') return player(film, address, view);
  return html`<p class="film unplayable" part="video"><span>${view.words.unplayable}
    <a class="plain-link" href=${address} target="_blank" rel="noopener">${view.words.watchAt(new URL(address).host)}</a></span></p>`;
}
