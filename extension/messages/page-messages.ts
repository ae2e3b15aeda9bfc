import * as z from 'zod/mini';
import type { PageMessage } from './protocol.ts';

const shortText = () => z.string().check(z.maxLength(500));
const address = () => z.string().check(z.maxLength(4096));

const PostingsFound = z.object({
  type: z.literal('postings-found'),
  visit: z.int(),
  page: address(),
  postings: z
    .array(
      z.object({
        title: shortText(),
        url: z.optional(address()),
        applyUrl: z.optional(address()),
        employer: z.optional(
          z.object({
            name: shortText(),
            legalName: z.optional(shortText()),
            url: z.optional(address()),
            sameAs: z.optional(z.array(address()).check(z.maxLength(10))),
          }),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});
const Schema = z.union([
  PostingsFound,
  z.object({ type: z.literal('pause-site') }),
  z.object({ type: z.literal('open-options') }),
]);

/** Where a message comes from, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** This extension, as the browser knows it. */
export interface ExtensionAddress {
  id: string;
  /** What the addresses of its own pages begin with. */
  root: string;
}

/** A message of one of our scripts in the top frame of a tab. */
export interface FromPage {
  message: PageMessage;
  tab: number;
  url: string;
}

/** Returns the message if it has a known shape and comes from this extension's script in a tab's top frame. */
export function readPageMessage(message: unknown, sender: Sender, extension: ExtensionAddress) {
  const { id, frameId, tab, url } = sender;
  if (id !== extension.id || frameId !== 0 || tab?.id === undefined || url === undefined) return undefined;
  if (url.startsWith(extension.root)) return undefined;
  const read = Schema.safeParse(message);
  return read.success
    ? ({ message: read.data as PageMessage, tab: tab.id, url } satisfies FromPage)
    : undefined;
}
