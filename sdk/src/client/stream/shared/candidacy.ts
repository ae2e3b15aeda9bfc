import type { Locks } from './surroundings.ts';

/** A tab that leads whenever nobody else does. */
export interface Candidacy {
  readonly leads: boolean;
  /** Takes the lead from whoever has it. */
  steal(): void;
}

interface Candidate {
  locks: Locks;
  name: string;
  /** Ends the candidacy, and the lead. */
  signal: AbortSignal;
  /** Leads until the signal aborts, because the lead is over or was lost. */
  lead(signal: AbortSignal): Promise<void>;
  /** Hears that there is no lock to be had. */
  onRefused(error: unknown): void;
}

/** Stands for the lead until the signal aborts. */
export function stand({ locks, name, signal, lead, onRefused }: Candidate): Candidacy {
  let leading: AbortController | undefined;
  let waiting = new AbortController();

  function ask(steal: boolean) {
    waiting.abort();
    const mine = new AbortController();
    waiting = mine;
    const lost = new AbortController();
    const hold = async () => {
      if (signal.aborted) return;
      leading = lost;
      await lead(AbortSignal.any([signal, lost.signal])).finally(() => {
        if (leading === lost) leading = undefined;
      });
    };
    const options = steal ? { steal } : { signal: AbortSignal.any([signal, mine.signal]) };
    locks.request(name, options, hold).catch((error: unknown) => {
      lost.abort();
      if (signal.aborted || waiting !== mine) return;
      if (error instanceof Error && error.name === 'AbortError') ask(false);
      else onRefused(error);
    });
  }

  ask(false);
  return {
    get leads() {
      return leading !== undefined;
    },
    steal: () => ask(true),
  };
}
