import { runsInBrowser } from '../../runtime.ts';

/** What is used of Web Locks, https://w3c.github.io/web-locks/ */
export interface Locks {
  request(name: string, options: LockOptions, hold: () => Promise<void>): Promise<unknown>;
  query(): Promise<unknown>;
}

/** What all tabs of an origin hear but the one that tells it. */
export interface Channel {
  tell(message: unknown): void;
  close(): void;
}

/** What tabs of one origin have in common. */
export interface Surroundings {
  locks: Locks;
  subtle: Pick<SubtleCrypto, 'digest'>;
  openChannel(name: string, hear: (message: unknown) => void): Channel;
  /** Calls when the page is put away, perhaps to come back. Returns what takes the listener off. */
  onAway(listener: () => void): () => void;
}

/**
 * Finds what tabs share; undefined where there are no tabs, in an older browser, and in a page without a secure
 * context or an origin of its own, which have no locks.
 */
export async function findSurroundings(): Promise<Surroundings | undefined> {
  if (!runsInBrowser(globalThis)) return undefined;
  const { navigator, crypto, BroadcastChannel }: Partial<typeof globalThis> = globalThis;
  const { locks } = navigator ?? {};
  if (!locks || !crypto?.subtle || !BroadcastChannel) return undefined;
  if (!(await isAllowed(locks))) return undefined;
  return {
    locks,
    subtle: crypto.subtle,
    openChannel(name, hear) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => hear(data);
      return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
    },
    onAway(listener) {
      const { document }: Partial<typeof globalThis> = globalThis;
      // https://developer.chrome.com/docs/web-platform/page-lifecycle-api
      globalThis.addEventListener('pagehide', listener);
      document?.addEventListener('freeze', listener);
      return () => {
        globalThis.removeEventListener('pagehide', listener);
        document?.removeEventListener('freeze', listener);
      };
    },
  };
}

/** Frames that are sandboxed have locks and must not ask for any. */
async function isAllowed(locks: Locks): Promise<boolean> {
  return locks.query().then(
    () => true,
    () => false,
  );
}
