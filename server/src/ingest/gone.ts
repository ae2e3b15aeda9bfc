import type { BoardJob } from '../store/jobs.ts';
import type { Reading } from './adapter.ts';
import { RefusedError } from './refused.ts';

/** From this many open jobs on, a file that lacks more than half of them is taken for a cut one. */
const guardedSize = 20;

/** Says whether a file tells itself that it holds more, or fewer, records than it does. */
export function isPartial({ declared, drafts, skipped }: Reading): boolean {
  return declared !== undefined && declared.count !== drafts.length + skipped.length;
}

/**
 * Returns the open jobs of a board that its newest file has no more.
 *
 * @throws RefusedError `truncated` where the file itself declares another number of records, `shrunk` where it lacks
 * more than half of a board of some size.
 */
export function goneJobs(
  known: readonly BoardJob[],
  present: ReadonlySet<string>,
  reading: Reading,
  acceptShrink: boolean,
): BoardJob[] {
  if (!reading.complete) return [];
  const open = known.filter(({ status }) => status === 'open');
  const gone = open.filter(({ sourceId }) => !present.has(sourceId));
  if (gone.length > 0 && reading.declared && isPartial(reading)) {
    throw new RefusedError(
      'truncated',
      `The file declares ${reading.declared.count} jobs and holds ${present.size}, without ${gone.length} that were there: it is cut off. Fetch it again.`,
      reading.declared.position,
    );
  }
  if (open.length >= guardedSize && gone.length > open.length / 2 && !acceptShrink) {
    throw new RefusedError(
      'shrunk',
      `The file would close ${gone.length} of the board's ${open.length} open jobs, as a cut file does. If they are gone indeed, import it with --accept-shrink.`,
    );
  }
  return gone;
}
