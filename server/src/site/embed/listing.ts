import { FeedApiError, isApiError } from '@recruitment-feed/sdk';
import { catalogues, type Drawing, drawListing, settingsOf } from '@recruitment-feed/widget/server';
import { html } from 'hono/html';
import type { Markup, Visit } from '../page.ts';
import { type EmbedLook, schemeOf } from './colors.ts';
import { plainList } from './plain-list.ts';
import { servedElement, sheetOf } from './served-element.ts';
import type { EmbedSource } from './source.ts';

/** What is listed, and how. */
export interface ListingRequest {
  /** The element's attributes, its tenant among them. */
  attributes: Readonly<Record<string, string>>;
  look: EmbedLook;
  /** Where the list goes on, for readers without a script. */
  cursor?: string | undefined;
  /** Makes what dresses the shadow root of the sheets' text. */
  dress(css: string): Markup;
}

/** The element with its listing in it, or with a notice where the feed cannot be read. */
export interface Listing {
  markup: Markup;
  /** The sheets of its shadow root as one. */
  css: string;
  /** Where the list goes on; absent at its end. */
  nextCursor?: string | undefined;
  /** The kinds of things that stand behind its tabs, by name. */
  hidden: Readonly<Record<string, string>>;
  /** 400 where the feed refuses what is asked, as an unknown key or preset; 503 where it cannot be read. */
  status: 200 | 400 | 503;
}

/** Draws the element as its attributes say. */
export async function listingOf(
  source: EmbedSource,
  visit: Visit,
  request: ListingRequest,
): Promise<Listing> {
  const { attributes, dress } = request;
  const drawing = await draw(source, visit, request);
  if (drawing === undefined || drawing instanceof FeedApiError) {
    const { unavailable, refused } = visit.messages.listing;
    const isRefused = drawing === undefined || drawing.status < 500;
    const words = isRefused ? refused(drawing?.detail ?? '') : unavailable;
    const markup = await servedElement(undefined, { attributes, children: html`<p>${words}</p>` });
    return { markup, css: '', hidden: {}, status: isRefused ? 400 : 503 };
  }
  const css = sheetOf(drawing);
  const [first] = Object.values(drawing.answers);
  const children = plainList(first?.data ?? [], visit);
  const markup = await servedElement(drawing, { attributes, sheet: dress(css), children });
  const [, ...behind] = drawing.show;
  const { collections } = catalogues[visit.language];
  const hidden = Object.fromEntries(behind.map((name) => [name, collections[name]]));
  return { markup, css, nextCursor: first?.nextCursor ?? undefined, hidden, status: 200 };
}

async function draw(
  source: EmbedSource,
  visit: Visit,
  request: ListingRequest,
): Promise<Drawing | FeedApiError | undefined> {
  const { readList, now } = source;
  const { attributes, look, cursor } = request;
  const settings = settingsOf(attributes, visit.origin);
  if (settings === undefined) return undefined;
  try {
    return await drawListing(settings, {
      list: (path, filter) => readList(path, { ...filter, ...(cursor && { cursor }) }, settings.key),
      languages: [visit.language],
      scheme: schemeOf(look),
      now: now(),
    });
  } catch (error) {
    // An address that was cut short, or kept from another list, leads to its beginning.
    if (cursor && (isApiError(error, 'invalid_cursor') || isApiError(error, 'cursor_filter_mismatch')))
      return draw(source, visit, { ...request, cursor: undefined });
    // The element tries again, and says why on the console.
    if (isApiError(error)) return error;
    throw error;
  }
}
