import { expect, test } from 'vitest';
import { followHistory, type HistoryHost } from './history-entry.ts';

/** A window whose history a test reads and walks through. */
function aWindow(state: unknown = null) {
  const entries = [state];
  let at = 0;
  const target = new EventTarget();
  const go = (to: number) => {
    at = to;
    target.dispatchEvent(Object.assign(new Event('popstate'), { state: entries[at] }));
  };
  const history = {
    get state() {
      return entries[at];
    },
    pushState: (next: unknown) => {
      entries.splice(at + 1, entries.length, next);
      at += 1;
    },
    replaceState: (next: unknown) => {
      entries[at] = next;
    },
    back: () => go(at - 1),
  };
  const host = {
    history,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as HistoryHost;
  const moves: (string | undefined)[] = [];
  return { host, entries, moves, go, entry: followHistory(host, (id) => moves.push(id)), at: () => at };
}

test('adds one entry for an open job, and keeps what the page had in its own', () => {
  const { entry, entries } = aWindow({ page: 'careers' });
  entry.open('job_1');
  entry.open('job_2');
  expect(entries).toEqual([{ page: 'careers' }, { page: 'careers', 'recruitment-feed': 'job_2' }]);
});

test('goes back when it is closed, once', () => {
  const { entry, at } = aWindow();
  entry.open('job_1');
  entry.close();
  entry.close();
  expect(at()).toBe(0);
});

test('tells when the reader goes back and forth', () => {
  const { entry, go, moves } = aWindow();
  entry.open('job_1');
  go(0);
  go(1);
  expect(moves).toEqual([undefined, 'job_1']);
});

test('opens no job that stands in the history of somebody else', () => {
  const { entry, entries, go, moves } = aWindow();
  entry.open('job_1');
  entries[0] = { 'recruitment-feed': 'job_foreign' };
  go(0);
  expect(moves).toEqual([undefined]);
});

test('does without an entry where the browser refuses one', () => {
  const { entry, host, at } = aWindow();
  host.history.pushState = () => {
    throw new DOMException('The document has no address.', 'SecurityError');
  };
  entry.open('job_1');
  entry.close();
  expect(at()).toBe(0);
});

test('is deaf once the element has left', () => {
  const { entry, go, moves } = aWindow();
  entry.open('job_1');
  entry.leave();
  go(0);
  expect(moves).toEqual([]);
});
