/**
 * Who employs here, which names mean the same employer, whom a posting fits, and the terms that postings and profiles speak of.
 * @module
 */

export {
  type Company,
  type CompanyClues,
  type CompanyIndex,
  companyClues,
  createCompanyIndex,
} from './companies/company-index.ts';
export type { EmployerNames, NamedEmployer } from './companies/employer-names.ts';
export { type EmployedPosting, findEmployers, postingClues } from './companies/find-employers.ts';
export { foldCompanyName } from './companies/fold-company-name.ts';
export type { FoundName } from './companies/name-scan.ts';
export { sameEmployer } from './companies/same-employer.ts';
export { type JudgeOptions, judge } from './judge/judge.ts';
export type { JudgedPosting } from './judge/reading.ts';
export {
  type Band,
  type QuotedField,
  type Reason,
  type ReasonKind,
  reasonKinds,
  type Verdict,
} from './judge/verdict.ts';
export { type MatchedCohort, profileOfCohort } from './pairs/cohort-profile.ts';
export { type MatchedJob, type Pair, type PairingLimits, pairUp } from './pairs/pair-up.ts';
export type {
  Certificate,
  Degree,
  Exclusions,
  PayFloor,
  Profile,
  SpokenLanguage,
} from './profile/profile.ts';
export { type RankingKind, rankingKinds } from './rank/criteria.ts';
export type { RankedJob } from './rank/job-features.ts';
export {
  createRanking,
  decodeRanking,
  type FittingJobs,
  type RankedHit,
  type Ranking,
  type RankingReason,
} from './rank/ranking.ts';
export { RankingError } from './rank/ranking-error.ts';
export type { FoundTerm } from './vocabulary/find-names.ts';
export {
  type Table,
  type Term,
  type TermFamily,
  type TermIds,
  type TermKind,
  termKinds,
} from './vocabulary/term.ts';
export { createVocabulary, findTerms, type Vocabulary, vocabulary } from './vocabulary/vocabulary.ts';
