import { PreconditionFailedError, PreconditionRequiredError } from '../write-errors.ts';

/** Makes sure that a request is about the revision that an object has now. */
export type CheckRevision = (rev: number) => void;

/**
 * Reads `If-Match`, which compares strongly: https://www.rfc-editor.org/rfc/rfc9110#name-if-match
 *
 * @throws PreconditionRequiredError where it is needed and not there; the check throws a PreconditionFailedError.
 */
export function revisionCheck(
  ifMatch: string | undefined,
  { required }: { required: boolean },
): CheckRevision {
  if (ifMatch === undefined) {
    if (required) throw new PreconditionRequiredError();
    return () => undefined;
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return (rev) => {
    if (!tags.includes('*') && !tags.includes(`"${rev}"`)) throw new PreconditionFailedError(rev);
  };
}
