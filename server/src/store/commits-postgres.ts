import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { backoff } from '../backoff.ts';
import { type CommitLog, createListeners } from './commits.ts';
import { commitChannel } from './writer-lock.ts';

/** How often a silent connection is asked whether it still is one, and how long the answer may take. */
const heartbeatMilliseconds = 5000;
const answerMilliseconds = 5000;
const connectMilliseconds = 10_000;

/**
 * Knows of the commits on a PostgreSQL database by `LISTEN`, on a connection of its own that is opened when somebody
 * first asks. A connection that is lost is made anew; then everybody is told, because nobody knows what was missed.
 * https://www.postgresql.org/docs/current/sql-listen.html
 */
export function postgresCommits(url: string, random: () => number = Math.random): CommitLog {
  const listeners = createListeners();
  const closing = new AbortController();
  let version = 0;
  let client: Client | undefined;
  let isListening = false;
  let running: Promise<void> | undefined;

  function tell() {
    version++;
    listeners.tell();
  }

  /** Resolves once the connection is over, with whether there was one. */
  async function listenOnce(): Promise<boolean> {
    const connection = new Client({
      connectionString: url,
      connectionTimeoutMillis: connectMilliseconds,
      query_timeout: answerMilliseconds,
    });
    client = connection;
    const over = new Promise<false>((resolve) => connection.once('end', () => resolve(false)));
    // `end` follows, https://node-postgres.com/apis/client#error
    connection.on('error', () => {});
    connection.on('notification', tell);
    try {
      // Ended while it connects, it would leave both of us waiting.
      await Promise.race([connection.connect(), over]);
      await connection.query(`listen ${commitChannel}`);
      isListening = true;
      tell();
      while (await Promise.race([over, pause(heartbeatMilliseconds)])) await connection.query('select 1');
    } catch {
      // Refused, or silent: the same as one that is over.
    }
    const listened = isListening;
    isListening = false;
    await connection.end().catch(() => {});
    return listened;
  }

  async function listen(): Promise<void> {
    for (let failures = 0; !closing.signal.aborted; ) {
      failures = (await listenOnce()) ? 1 : failures + 1;
      await pause(backoff(failures, random));
    }
  }

  /** Resolves with true after that time, and at once with false when this is closed. */
  const pause = (milliseconds: number) =>
    sleep(milliseconds, true, { signal: closing.signal, ref: false }).catch(() => false);

  return {
    onCommit(listener) {
      running ??= listen();
      return listeners.add(listener);
    },
    version() {
      running ??= listen();
      return isListening ? version : undefined;
    },
    committed: tell,
    async close() {
      closing.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
