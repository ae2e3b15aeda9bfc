import { FeedConnectionError } from '../../errors/feed-connection-error.ts';
import { isFeedError } from '../../errors/guards.ts';
import { stream } from '../../wire/stream.ts';
import { pause } from '../../within.ts';
import type { Connect, Connection, ConnectionOptions } from '../connection.ts';
import type { StreamItem } from '../frames.ts';
import { stand } from './candidacy.ts';
import type { Message } from './message.ts';
import { createQueue } from './queue.ts';
import { readFrom } from './read-from.ts';
import type { Surroundings } from './surroundings.ts';
import { createTape } from './tape.ts';

/** How long a leader may take to answer, in milliseconds, before it counts as frozen. */
const patience = 5_000;
/** Above what a tab falls behind in ordinary life, and bounded, because pages may stay open for months. */
const ordinary = 1_000_000;
/** When a leader leaves, the next one connects within so many milliseconds. */
const handover = 1_000;

/** The tabs that share a connection. */
export interface Group extends Pick<Surroundings, 'locks' | 'openChannel' | 'onAway'> {
  name: string;
  /** Opens a connection that is not shared. */
  connect: Connect;
  /** How many characters of what was told are kept for others, and may wait for the loop. */
  kept?: number;
}

/**
 * Joins the connection that the tabs of a group have together. One of them, the leader, holds the group's lock and the
 * connection, and tells the others what comes; when it leaves, the next one goes on from where it stands itself. A tab
 * that misses something which the leader does not remember reads it over a connection of its own, until it meets what
 * the leader tells.
 *
 * It ends as a connection does: where the leader's ended, and also where this tab was put away or its loop left too
 * much lying, after which it connects anew from where the loop stands.
 */
export async function connectShared(
  { name, locks, openChannel, onAway, connect, kept = ordinary }: Group,
  { query, idleTimeout, signal, onRetry }: ConnectionOptions,
): Promise<Connection | undefined> {
  const tape = createTape(query.get('lastEventId') ?? undefined, kept);
  const queue = createQueue(kept);
  const closed = new AbortController();
  const opened = Promise.withResolvers<Connection | undefined>();
  let joined = false;
  /** Whether the leader owes an answer. */
  let asked = false;
  /** As leader: whether there is a connection to tell of. */
  let connected = false;
  let retry = 0;
  /** Ends the connection that this tab has beside the leader's. */
  let alone: AbortController | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function close() {
    signal.removeEventListener('abort', close);
    clearTimeout(silence);
    comeBack();
    channel.close();
    closed.abort(signal.reason);
    queue.end();
    opened.reject(signal.aborted ? signal.reason : endedElsewhere());
  }
  function end(cause?: { error: unknown }) {
    queue.end(cause);
    if (cause) opened.reject(cause.error);
    close();
  }
  function endWith(result: { last: StreamItem[] } | undefined) {
    if (result) queue.put(result.last);
    else opened.resolve(undefined);
    end();
  }

  function take(previous: string | undefined, items: readonly StreamItem[]): boolean {
    const begin = tape.cursor ?? previous;
    const news = tape.take(previous, items);
    if (news === undefined) return false;
    joined = true;
    opened.resolve({ begin, pieces, close });
    if (!queue.put(news)) end();
    return true;
  }
  /** Takes what a connection of this tab's own gave. One that was opened for news before others told some is of no use. */
  function read(previous: string | undefined, items: readonly StreamItem[]) {
    if (!take(previous, items)) end();
  }
  async function* pieces() {
    yield* queue.pieces();
    signal.throwIfAborted();
  }

  const options = (until: AbortSignal): ConnectionOptions => ({
    query,
    idleTimeout,
    signal: until,
    onRetry(milliseconds) {
      retry = milliseconds;
      onRetry(milliseconds);
    },
  });

  async function lead(until: AbortSignal) {
    connected = false;
    tell({ kind: 'connecting' });
    heard();
    try {
      if (joined) await pause(Math.random() * handover, until);
      const result = await readFrom(tape.cursor, connect, options(until), (previous, items) => {
        connected = true;
        read(previous, items);
        tell({ kind: 'piece', previous, items });
        heard();
        follow();
      });
      if (until.aborted) return;
      tell({ kind: 'ended', retry, refused: result === undefined });
      endWith(result);
    } catch (error) {
      if (until.aborted) return;
      tell({ kind: 'ended', retry, refused: isFeedError(error) && !error.retryable });
      end({ error });
    }
  }

  async function readAlone() {
    if (alone || closed.signal.aborted) return;
    const mine = new AbortController();
    alone = mine;
    const until = AbortSignal.any([closed.signal, mine.signal]);
    try {
      const result = await readFrom(tape.cursor, connect, options(until), async (previous, items) => {
        read(previous, items);
        if (items.length > 0) tell({ kind: 'ask', after: tape.cursor });
        await queue.empty();
      });
      if (!until.aborted) endWith(result);
    } catch (error) {
      if (!until.aborted) end({ error });
    }
  }
  function follow() {
    alone?.abort();
    alone = undefined;
  }

  function tell(message: Message) {
    if (!closed.signal.aborted) channel.tell(message);
  }
  function hear(message: Message) {
    if (closed.signal.aborted) return;
    switch (message.kind) {
      case 'ask':
        if (candidacy.leads) answer(message.after);
        break;
      case 'connecting':
        heard();
        break;
      case 'piece':
        if (take(message.previous, message.items)) {
          heard();
          follow();
        } else if (alone) heard();
        else if (!asked) ask();
        break;
      case 'answer':
        if (message.after !== tape.cursor || !take(message.previous, message.items)) break;
        heard();
        follow();
        break;
      case 'unknown':
        if (!asked || message.after !== tape.cursor) break;
        heard();
        readAlone();
        break;
      case 'ended':
        if (alone || (candidacy.leads && connected)) break;
        onRetry(message.retry);
        if (message.refused) readAlone();
        else end();
    }
  }
  function answer(after: string | undefined) {
    const items = after === undefined ? [] : tape.after(after);
    if (!connected) tell({ kind: 'connecting' });
    else if (items) tell({ kind: 'answer', after, previous: after ?? tape.cursor, items });
    else tell({ kind: 'unknown', after });
  }
  function ask() {
    asked = true;
    expectWithin(patience);
    tell({ kind: 'ask', after: tape.cursor });
  }
  /** The leader lives. Its connection shows as much before it counts as dead. */
  function heard() {
    asked = false;
    expectWithin(idleTimeout + patience);
  }
  function expectWithin(milliseconds: number) {
    clearTimeout(silence);
    if (!closed.signal.aborted) silence = setTimeout(onSilence, milliseconds);
  }
  function onSilence() {
    if (candidacy.leads) return heard();
    if (!asked) return ask();
    expectWithin(patience);
    candidacy.steal();
  }

  const channel = openChannel(name, (message) => hear(message as Message));
  const comeBack = onAway(() => end());
  const candidacy = stand({
    locks,
    name,
    signal: closed.signal,
    lead,
    onRefused: (cause) => end({ error: endedElsewhere(cause) }),
  });
  if (signal.aborted) close();
  else signal.addEventListener('abort', close);
  ask();
  return opened.promise;
}

function endedElsewhere(cause?: unknown): FeedConnectionError {
  return new FeedConnectionError(`GET ${stream.path} ended in another tab.`, { attempts: 1, cause });
}
