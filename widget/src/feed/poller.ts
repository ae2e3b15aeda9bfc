/** The parts of a page that decide when to ask again; tests hand in their own. */
export interface PollerHost {
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  /** From 0 to 1. */
  random(): number;
}

/** Milliseconds between two looks at the feed while all is well. */
const pollInterval = 60_000;
const secondLook = 5_000;
const longestInterval = 15 * pollInterval;
const jitter = 0.2;

/**
 * The wait before the next look, a fifth more or less by chance: a minute; seconds after a first failure,
 * which may be a hiccup; then doubled with each further one.
 */
export function pollDelay(failures: number, random: number): number {
  const regular = Math.min(pollInterval * 2 ** Math.max(failures - 1, 0), longestInterval);
  const wait = failures === 1 ? secondLook : regular;
  return Math.round(wait * (1 - jitter + 2 * jitter * random));
}

export type Beat = (failures: number) => Promise<unknown>;

export interface Poller {
  /**
   * Calls a task on every beat, with how often in a row something failed before it, until the returned function is
   * called; a task that rejects slows the beat.
   */
  subscribe(task: Beat): () => void;
  /** Something has just failed, or happened: beats again in seconds, not all readers at once. */
  soon(): void;
}

/**
 * Beats for all elements of one feed at once, so that equal questions meet; silent while the page is hidden, and soon
 * after it is online again.
 */
export function createPoller(host: PollerHost): Poller {
  const tasks = new Set<Beat>();
  let timer: number | undefined;
  let failures = 0;

  const isVisible = () => host.document.visibilityState === 'visible';
  const disarm = () => {
    if (timer !== undefined) host.clearTimeout(timer);
    timer = undefined;
  };
  const arm = () => {
    disarm();
    if (tasks.size > 0 && isVisible()) timer = host.setTimeout(beat, pollDelay(failures, host.random()));
  };
  async function beat() {
    disarm();
    const before = failures;
    failures = 0;
    const beats: Promise<unknown>[] = [];
    const failed = () => {
      failures = before + 1;
    };
    for (const task of tasks) beats.push(task(before).catch(failed));
    await Promise.all(beats);
    arm();
  }
  const visibilityChanged = () => {
    if (isVisible()) void beat();
    else disarm();
  };
  const backOnline = () => {
    failures = 1;
    arm();
  };

  const listen = (verb: 'addEventListener' | 'removeEventListener') => {
    host.document[verb]('visibilitychange', visibilityChanged);
    host.window[verb]('online', backOnline);
  };

  return {
    soon() {
      failures = Math.max(failures, 1);
      arm();
    },
    subscribe(task) {
      if (tasks.size === 0) listen('addEventListener');
      tasks.add(task);
      if (timer === undefined) arm();
      return () => {
        tasks.delete(task);
        if (tasks.size > 0) return;
        disarm();
        listen('removeEventListener');
      };
    },
  };
}
