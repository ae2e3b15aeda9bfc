/** What a worker is told on its command line; secrets it reads in its environment, which nobody else sees. */
export interface WorkerOptions {
  /** The flags that the server was started with. */
  flags: Readonly<Record<string, unknown>>;
  /** The port that the workers share. */
  port: number;
}

/** Tells a worker to end what is under way, and then itself. */
export const stopMessage = 'recruitment-feed:stop';
