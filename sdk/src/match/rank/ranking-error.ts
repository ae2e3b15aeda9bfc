const advice = {
  ranking_damaged: 'The bytes are no ranking. Build it anew from the jobs.',
  ranking_version_unknown:
    'The ranking was written by another version of this software. Build it anew from the jobs.',
} as const;

/** Stored bytes cannot be read as a ranking; it is built anew from the jobs. */
export class RankingError extends Error {
  override readonly name = 'RankingError';
  readonly code: keyof typeof advice;
  constructor(code: keyof typeof advice) {
    super(advice[code]);
    this.code = code;
  }
}
