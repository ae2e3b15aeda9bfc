import { type Mark, type MarkChange, type MarkedPosting, markKinds } from './mark.ts';
import { bounds, withinBounds } from './within-bounds.ts';

/**
 * Returns the mark of a posting after a change, or undefined where nothing is left to note.
 * @param before its marks so far: several where two names turn out to be of one posting.
 */
export function changedMark(
  before: readonly Mark[],
  posting: MarkedPosting,
  change: MarkChange,
  now: number,
): Mark | undefined {
  const { identities, ...facts } = withinBounds(posting);
  const names = [...new Set([...before.flatMap((mark) => mark.identities), ...identities])];
  const [id] = names;
  if (id === undefined) return undefined;
  const times = Object.assign({}, ...before.map((mark) => mark.times)) as Mark['times'];
  for (const kind of markKinds) {
    if (change[kind] === false) delete times[kind];
    // It was saved when it was first saved, and seen when it was last seen.
    else if (change[kind]) times[kind] = kind === 'seen' ? now : (times[kind] ?? now);
  }
  if (Object.keys(times).length === 0) return undefined;
  const firstSeen = before.find((mark) => mark.firstSeen !== undefined)?.firstSeen ?? times.seen;
  const [{ reminder: _, ...first } = {}] = before;
  const reminder = times.saved && before.find((mark) => mark.reminder !== undefined)?.reminder;
  return {
    ...first,
    ...facts,
    ...{ id, identities: names.slice(0, bounds.identities), times },
    ...(firstSeen !== undefined && { firstSeen }),
    ...(reminder && { reminder }),
  };
}
