import type { StreamItem } from '../frames.ts';

/**
 * What tabs tell each other. Whatever a leader tells of the stream names the cursor that precedes it, so that it is
 * true whoever tells it: a leader that was replaced without knowing does no harm.
 */
export type Message =
  /** Of a tab that wants to follow: what comes after this cursor, or from now on? */
  | { kind: 'ask'; after: string | undefined }
  /** Of the leader: it lives, and has no connection yet. */
  | { kind: 'connecting' }
  /** Of the leader: what directly follows a cursor; no blocks where it only shows that the connection lives. */
  | { kind: 'piece'; previous: string | undefined; items: readonly StreamItem[] }
  /** Of the leader, for whoever asked: what it has after a cursor; from now on, that is after `previous`. */
  | {
      kind: 'answer';
      after: string | undefined;
      previous: string | undefined;
      items: readonly StreamItem[];
    }
  /** Of the leader, for whoever asked: it cannot say what comes after a cursor. */
  | { kind: 'unknown'; after: string | undefined }
  /** Of the leader: its connection ended. `refused` says that no other will do better. */
  | { kind: 'ended'; retry: number; refused: boolean };
