import type { IndexStatus } from '../background/index-status.ts';
import type { RankedJobs, RankOptions } from '../feed-list/ranked-job.ts';
import type { Language } from '../locales/language.ts';
import type { SuggestedField, Suggestion } from '../profile/suggest.ts';
import type { JudgedPosting, Verdict } from '../verdict/verdict.ts';

/** What a content script may say to the worker. */
export type PageMessage =
  /** The detector thinks that the page holds postings, on this visit. */
  { type: 'page-worth-reading'; visit: number } | { type: 'pause-site' } | { type: 'open-options' };

/** A badge, and the title at whose end it goes. */
export interface ShownBadge {
  title: string;
  verdict: Verdict;
}

/** What the worker says to a page: its postings' verdicts and nothing of the student but what their words say. */
export interface ShowBadgesMessage {
  type: 'show-badges';
  visit: number;
  /** Of the page's own posting, or of those that it lists. */
  about: 'page' | 'list';
  badges: ShownBadge[];
  language: Language;
  /** When the copy of the feed was last brought up to date, in milliseconds of the epoch. */
  syncedAt: number;
}

/** What the extension's own pages ask of the worker, and what they get. */
export interface Requests {
  'index-status': { request: object; response: IndexStatus };
  'sync-now': { request: { onlyIfStale: boolean }; response: IndexStatus };
  'check-page': { request: { tab: number }; response: JudgedPosting[] | 'unreadable' };
  /** Terms of the vocabulary, which is the worker's alone. */
  suggest: {
    request: { field: SuggestedField; typed: string; language: Language };
    response: Suggestion[];
  };
  /** Jobs in the order of her profile, which needs the vocabulary as well. */
  'ranked-jobs': { request: { options: RankOptions }; response: RankedJobs };
  /** The student paused or resumed a site. */
  'sites-changed': { request: object; response: undefined };
}
export type RequestType = keyof Requests;
export type RequestMessage = {
  [Type in RequestType]: { type: Type } & Requests[Type]['request'];
}[RequestType];
