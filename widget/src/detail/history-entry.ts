import { isObject } from '../feed/outline.ts';

/** The name under which an entry of the page's history carries the job that is open. */
const mark = 'recruitment-feed';

/** The parts of a window that keep a history. */
export type HistoryHost = Pick<Window, 'history' | 'addEventListener' | 'removeEventListener'>;

/** An entry of the page's history for an open detail view; its address stays the page's own. */
export interface HistoryEntry {
  /** Makes an entry, or names another job in the one that is there. */
  open(id: string): void;
  /** Goes back where the entry is still there. */
  close(): void;
  /** Forgets the page's history. */
  leave(): void;
}

function idOf(state: unknown): string | undefined {
  const id = isObject(state) ? state[mark] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Follows the page's history.
 * @param moved the reader went back or forth, to an entry of a job that was open before or to one of none
 */
export function followHistory(
  { history, addEventListener, removeEventListener }: HistoryHost,
  moved: (id: string | undefined) => void,
): HistoryEntry {
  const opened = new Set<string>();
  let isPushed = false;
  const popped = ({ state }: PopStateEvent) => {
    const id = idOf(state);
    isPushed = id !== undefined && opened.has(id);
    moved(isPushed ? id : undefined);
  };
  addEventListener('popstate', popped);
  return {
    open(id) {
      opened.add(id);
      const state = { ...(isObject(history.state) && history.state), [mark]: id };
      try {
        if (isPushed) history.replaceState(state, '');
        else history.pushState(state, '');
        isPushed = true;
      } catch (error) {
        // Documents without an address of their own, and pages that did so too often, are refused.
        if (!(error instanceof DOMException)) throw error;
      }
    },
    close() {
      if (isPushed && idOf(history.state) !== undefined) history.back();
      isPushed = false;
    },
    leave: () => removeEventListener('popstate', popped),
  };
}
