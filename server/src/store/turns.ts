/** Who may use what only one can use at a time: those who ask take it in turn. */
export interface Turns {
  /** Resolves once it is the caller's turn, which lasts until `pass`. */
  take(): Promise<void>;
  pass(): void;
}

/** Returns turns that are nobody's yet. */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    async take() {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    pass() {
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    },
  };
}
