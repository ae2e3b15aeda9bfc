import type { IndexStatus } from '../background/index-status.ts';
import type { RankedJobs, RankOptions } from '../feed-list/ranked-job.ts';
import type { Language } from '../locales/language.ts';
import type { MarkKind } from '../marks/mark.ts';
import type { SuggestedField, Suggestion } from '../profile/suggest.ts';
import type { RemindersState } from '../reminders/reminders-state.ts';
import type { Badge, CardWords } from '../verdict/badge.ts';
import type { JudgedPosting } from '../verdict/verdict.ts';

/** What a content script may say to the worker. */
export type PageMessage =
  /** The detector thinks that the page holds postings, on this visit. */
  | { type: 'page-worth-reading'; visit: number }
  /** The student noted something of a posting of this page, or took it back. */
  | { type: 'mark-posting'; identity: string; kind: SetByHand; on: boolean }
  /** She switched badges off, on this page's site or on all. */
  | { type: 'pause-site' }
  | { type: 'pause-all' }
  | { type: 'open-options' };

/** What a student notes herself; that a posting was seen is no word of hers. */
export type SetByHand = Exclude<MarkKind, 'seen'>;

/** What the worker says to a page: of its postings and nothing of the student but what the words say. */
export interface ShowBadgesMessage {
  type: 'show-badges';
  visit: number;
  /** The address of the page that was judged. */
  page: string;
  /** Of the page's own posting, or of those that it lists. */
  about: 'page' | 'list';
  /** One for each posting, in their order. */
  badges: Badge[];
  words: CardWords;
  language: Language;
  /** On which profile or feed the verdicts rest. */
  basis: { profile: string; feed: string };
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
  /** Reminders are looked at anew, for what they rest on may have changed. */
  reminders: { request: object; response: RemindersState };
  /** The student paused or resumed a site. */
  'sites-changed': { request: object; response: undefined };
}
export type RequestType = keyof Requests;
export type RequestMessage = {
  [Type in RequestType]: { type: Type } & Requests[Type]['request'];
}[RequestType];
