import * as z from 'zod/mini';
import type { PageMessage } from './protocol.ts';

const Schema = z.union([
  z.object({ type: z.literal('page-worth-reading'), visit: z.int() }),
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
