import type { Frame } from './frame.ts';

/** Where the frames of one connection go. */
export interface Sink {
  write(frame: Frame): void;
  /** Bytes taken and not yet passed on to the reader. */
  buffered(): number;
  /** Resolves once everything taken is passed on, or the reader is gone. */
  drained(): Promise<void>;
  /** Ends the stream after what was written. */
  end(): void;
  /** Ends the stream at once, for a reader that does not take what was written. */
  destroy(): void;
  /** Calls back once when the stream is over, whoever ended it. */
  onClose(listener: () => void): void;
}
