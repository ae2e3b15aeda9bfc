import type { MirroredObject, MirrorStore } from '@recruitment-feed/sdk';

/** A place where a mirror keeps its objects, from the mirror's side and from its readers'. */
export interface Subject extends AsyncDisposable {
  /** Opens the store as a program does that starts; what it holds outlives the program. */
  open(): Promise<MirrorStore>;
  /** What readers of the store see. */
  shown(): Promise<MirroredObject[]>;
}

/** The collections in which a test's feed has something. */
export const filledCollections = ['organizations', 'posts'] as const;
