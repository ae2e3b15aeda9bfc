import { type Signal, signal } from '@preact/signals';
import type { StudentProfile } from './student-profile.ts';

/** A change of a profile. */
export type Change = (before: StudentProfile) => StudentProfile;

/** Where the profile lies. */
export interface ProfileStore {
  read(): Promise<StudentProfile>;
  change(change: Change): Promise<unknown>;
}

/** The profile as a page shows it: with changes that are still being stored. */
export interface ShownProfile {
  readonly profile: Signal<StudentProfile>;
  /** Reads anew what others may have changed. */
  refresh(): Promise<void>;
  /** Shows a change at once, for the next key may build on it, and stores it; rejects where that fails, and takes it back. */
  edit(change: Change): Promise<void>;
}

/** Shows a profile. Reads and changes take their turns, so that no read shows what was before a change. */
export function createShownProfile(store: ProfileStore, empty: StudentProfile): ShownProfile {
  const profile = signal(empty);
  const waiting: Change[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(task: () => Promise<void>): Promise<void> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }
  async function read(): Promise<void> {
    const stored = await store.read();
    profile.value = waiting.reduce((shown, change) => change(shown), stored);
  }

  return {
    profile,
    refresh: () => inTurn(read),
    edit(change) {
      waiting.push(change);
      profile.value = change(profile.value);
      return inTurn(async () => {
        try {
          await store.change(change);
        } catch (error) {
          waiting.shift();
          await read();
          throw error;
        }
        waiting.shift();
      });
    },
  };
}
