/**
 * Postings on any page of the web: found, read, named, and mapped to schema.org and back.
 * @module
 */

export { detectPostings } from './detect/detect-postings.ts';
export { canonicalUrl } from './identity/canonical-url.ts';
export { contentFingerprint } from './identity/content-fingerprint.ts';
export {
  decodePostingDelta,
  decodePostingIndex,
  encodePostingDelta,
  encodePostingIndex,
} from './identity/index-wire/index.ts';
export { type PostingAddress, postingIdentity } from './identity/posting-identity.ts';
export {
  buildPostingIndex,
  comparePostingIndexes,
  lookup,
  mergePostingIndex,
  type PostingDelta,
  type PostingIndex,
} from './identity/posting-index.ts';
export { PostingIndexError } from './identity/posting-index-error.ts';
export { postingKey } from './identity/posting-key.ts';
export { type ParsedPay, parsePay } from './pay/parse-pay.ts';
export { parsePlace } from './place/parse-place.ts';
export { translatePlace } from './place/translate-place.ts';
export type { Posting, PostingEmployer, PostingOutline } from './posting.ts';
export {
  type ReadPage,
  readOutlines,
  readOutlinesInSteps,
  readPostings,
  readPostingsInSteps,
  type Steps,
} from './read-postings.ts';
export type { ReadingProblem } from './reading-problem.ts';
export { checkJobPosting, type JobPostingIssue } from './schema-org/check/check-job-posting.ts';
export { fromJobPosting } from './schema-org/from-job-posting.ts';
export { toJobPosting } from './schema-org/to-job-posting.ts';
