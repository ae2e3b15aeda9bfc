import { signal } from '@preact/signals';
import { syncProgress } from '../background/sync-progress.ts';

/** How many objects have come in the sync that is under way. */
export const received = signal(0);

syncProgress.watch((progress) => {
  received.value = progress?.objects ?? 0;
});
