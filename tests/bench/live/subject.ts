/** A running server that is measured. */
export interface Subject {
  name: string;
  /** The first of its processes. */
  pid: number;
  port: number;
  /** Where its stream is. */
  path: string;
  /** Resolves once the server has taken an event. */
  publish(): Promise<void>;
  stop(): Promise<void>;
}
