import type { SetByHand } from '../messages/protocol.ts';

/** What a student can do from a badge; each says whether it was done. */
export interface BadgeActions {
  mark: (identity: string, kind: SetByHand, on: boolean) => Promise<boolean>;
  pauseSite: () => Promise<boolean>;
  pauseAll: () => Promise<boolean>;
  openOptions: () => void;
}
