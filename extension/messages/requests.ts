import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ExtensionAddress, Sender } from './page-messages.ts';
import type { RequestMessage, Requests, RequestType } from './protocol.ts';

const Schema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('index-status') }),
  z.object({ type: z.literal('sync-now'), onlyIfStale: z.boolean() }),
  z.object({ type: z.literal('check-page'), tab: z.int() }),
  z.object({
    type: z.literal('suggest'),
    field: z.enum(['majors', 'skills', 'languages', 'certificates']),
    typed: z.string(),
    language: z.enum(['zh-CN', 'en']),
  }),
  z.object({
    type: z.literal('ranked-jobs'),
    options: z.object({
      search: z.exactOptional(z.string()),
      filters: z.exactOptional(
        z.object({
          employmentTypes: z.exactOptional(z.array(z.string())),
          place: z.exactOptional(z.string()),
          cooperating: z.exactOptional(z.boolean()),
          open: z.exactOptional(z.boolean()),
          fitting: z.exactOptional(z.boolean()),
        }),
      ),
      sort: z.enum(['match', 'newest']),
      offset: z.exactOptional(z.int()),
      limit: z.exactOptional(z.int()),
    }),
  }),
  z.object({ type: z.literal('reminders') }),
  z.object({ type: z.literal('sites-changed') }),
]);

/** Returns the request if it has a known shape and comes from one of the extension's own pages. */
export function readRequest(
  message: unknown,
  sender: Sender,
  extension: ExtensionAddress,
): RequestMessage | undefined {
  if (sender.id !== extension.id || sender.url === undefined) return undefined;
  if (!sender.url.startsWith(extension.root)) return undefined;
  const read = Schema.safeParse(message);
  return read.success ? read.data : undefined;
}

/** The worker's answer in its envelope: an error does not cross the border by itself. */
export type Answer<T> = { ok: true; value: T } | { ok: false };

/**
 * Asks the worker from one of the extension's own pages.
 * @throws {WorkerFailedError} when the worker could not answer; its console says why.
 */
export async function ask<Type extends RequestType>(
  type: Type,
  request: Requests[Type]['request'],
): Promise<Requests[Type]['response']> {
  const answer: Answer<Requests[Type]['response']> = await browser.runtime.sendMessage({ type, ...request });
  if (!answer.ok) throw new WorkerFailedError(type);
  return answer.value;
}

/** The worker failed at a request: most likely the browser's storage. */
class WorkerFailedError extends Error {
  override readonly name = 'WorkerFailedError';
  readonly code = 'worker_failed';
  constructor(type: RequestType) {
    super(`The extension's worker failed at "${type}". Reload the extension; its console says why.`);
  }
}
