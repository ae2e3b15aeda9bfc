import type { IndexStatus } from '../background/index-status.ts';
import type { Language } from '../locales/language.ts';
import type { SuggestedField, Suggestion } from '../profile/suggest.ts';
import type { JudgedPosting, Verdict } from '../verdict/verdict.ts';

/** What a content script may say to the worker. */
export type PageMessage =
  /** The detector thinks that the page holds postings, on this visit. */
  { type: 'page-worth-reading'; visit: number } | { type: 'pause-site' } | { type: 'open-options' };

/** What the worker says to the badge of a page: this page's verdict and nothing of the student but what its words say. */
export interface ShowBadgeMessage {
  type: 'show-badge';
  visit: number;
  title: string;
  verdict: Verdict;
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
  /** The student paused or resumed a site. */
  'sites-changed': { request: object; response: undefined };
}
export type RequestType = keyof Requests;
export type RequestMessage = {
  [Type in RequestType]: { type: Type } & Requests[Type]['request'];
}[RequestType];
