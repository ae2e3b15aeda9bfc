const advice = {
  index_damaged: 'The bytes are no posting index. Fetch them again.',
  index_version_unknown: 'The posting index has a form that this version cannot read. Update the software.',
  index_delta_mismatch: 'The changes belong to another posting index. Fetch the whole index again.',
} as const;

/** A posting index, or changes to one, cannot be used. Nothing has been changed. */
export class PostingIndexError extends Error {
  override readonly name = 'PostingIndexError';
  readonly code: keyof typeof advice;
  constructor(code: keyof typeof advice) {
    super(advice[code]);
    this.code = code;
  }
}
