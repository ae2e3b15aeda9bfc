import type { Surroundings } from '../surroundings.ts';
import type { Tab, World } from './world.ts';

interface Request {
  tab: Tab;
  hold(): Promise<void>;
  resolve(value: undefined): void;
  reject(error: unknown): void;
}

interface Subscriber {
  tab: Tab;
  hear(message: unknown): void;
  /** When the last message of each other arrives, because none overtakes another. */
  last: Map<object, number>;
}

const lost = () => new DOMException('The lock was lost.', 'AbortError');

/** Locks and channels of an origin, https://w3c.github.io/web-locks/, with one of each. */
export function createOrigin({ later, now }: World, delay: () => number) {
  let holder: Request | undefined;
  let queue: Request[] = [];
  const subscribers = new Set<Subscriber>();

  function grant(request: Request) {
    holder = request;
    later(request.tab, delay(), async () => {
      try {
        await request.hold();
        request.resolve(undefined);
      } catch (error) {
        request.reject(error);
      } finally {
        release(request);
      }
    });
  }
  function release(request: Request) {
    if (holder !== request) return;
    holder = undefined;
    const next = queue.shift();
    if (next) grant(next);
  }

  return {
    /** How many tabs hold or wait for the lock, and listen. */
    size: () => [queue.length + (holder ? 1 : 0), subscribers.size],
    of(tab: Tab): Pick<Surroundings, 'locks' | 'openChannel' | 'onAway'> {
      return {
        locks: {
          query: async () => ({}),
          request(_, { signal, steal }, hold) {
            return new Promise((resolve, reject) => {
              const request = { tab, hold, resolve, reject };
              if (steal && holder) {
                const robbed = holder;
                later(robbed.tab, delay(), () => robbed.reject(lost()));
              }
              if (steal || !holder) return grant(request);
              queue.push(request);
              signal?.addEventListener('abort', () => {
                if (!queue.includes(request)) return;
                queue = queue.filter((one) => one !== request);
                reject(lost());
              });
            });
          },
        },
        openChannel(_, hear) {
          const me: Subscriber = { tab, hear, last: new Map() };
          subscribers.add(me);
          return {
            tell(message) {
              const copy = structuredClone(message);
              for (const other of subscribers) {
                if (other === me) continue;
                const at = Math.max(other.last.get(me) ?? 0, now() + delay());
                other.last.set(me, at);
                later(other.tab, at - now(), () => {
                  if (subscribers.has(other)) other.hear(copy);
                });
              }
            },
            close: () => subscribers.delete(me),
          };
        },
        onAway(listener) {
          tab.onAway.add(listener);
          return () => tab.onAway.delete(listener);
        },
      };
    },
    /** What becomes of the locks and channels of a tab that is closed. */
    leave(tab: Tab) {
      queue = queue.filter((request) => request.tab !== tab);
      for (const one of subscribers) if (one.tab === tab) subscribers.delete(one);
      if (holder?.tab === tab) release(holder);
    },
  };
}
