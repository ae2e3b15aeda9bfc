import * as z from 'zod/mini';
import { isEmbedded } from '../sites/embedded-boards.ts';
import type { PageMessage } from './protocol.ts';

const Schema = z.union([
  z.object({ type: z.literal('page-worth-reading'), visit: z.int() }),
  z.object({
    type: z.literal('mark-posting'),
    identity: z.string().check(z.minLength(1), z.maxLength(4096)),
    kind: z.enum(['saved', 'applied', 'hidden']),
    on: z.boolean(),
  }),
  z.object({ type: z.literal('pause-site') }),
  z.object({ type: z.literal('pause-all') }),
  z.object({ type: z.literal('open-options') }),
]);

/** Where a message comes from, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** This extension, as the browser knows it. */
export interface ExtensionAddress {
  id: string;
  /** What the addresses of its own pages begin with. */
  root: string;
}

/** A message of one of our scripts in a page. */
export interface FromPage extends PageFrame {
  message: PageMessage;
  url: string;
}

/** Where a page is shown. */
export interface PageFrame {
  tab: number;
  frame: number;
  /** In a private window, of which nothing is remembered by itself. */
  isPrivate: boolean;
}

/**
 * Returns the message if it has a known shape and comes from this extension's script in a tab: in its top frame, or in
 * a frame of a board that employers embed in their own pages.
 */
export function readPageMessage(message: unknown, sender: Sender, extension: ExtensionAddress) {
  const { id, frameId, tab, url } = sender;
  if (id !== extension.id || frameId === undefined || tab?.id === undefined || !url) return undefined;
  if (url.startsWith(extension.root) || (frameId !== 0 && !isEmbedded(url))) return undefined;
  const read = Schema.safeParse(message);
  return read.success
    ? ({
        ...{ message: read.data, tab: tab.id, frame: frameId, isPrivate: tab.incognito === true, url },
      } satisfies FromPage)
    : undefined;
}
