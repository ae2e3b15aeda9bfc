import type { Change } from '../../contract/sync.ts';

/** Above what a feed tells again after a cut, and bounded, because a stream may run for months. */
const kept = 10_000;

/** Remembers which revisions were told of the objects that changed last. */
export interface RecentRevisions {
  /** Takes a change in; false for one that was told already, or is older than what was. */
  isNew(change: Change): boolean;
  forget(): void;
}

export function recentRevisions(limit = kept): RecentRevisions {
  const revisions = new Map<string, number>();
  return {
    isNew({ collection, id, rev }) {
      const name = `${collection}/${id}`;
      const known = revisions.get(name);
      if (known !== undefined && rev <= known) return false;
      revisions.delete(name);
      revisions.set(name, rev);
      const [oldest] = revisions.keys();
      if (revisions.size > limit && oldest !== undefined) revisions.delete(oldest);
      return true;
    },
    forget: () => revisions.clear(),
  };
}
