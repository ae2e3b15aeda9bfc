/** Why something that looks like a posting was not taken for one, or not for all that it seems to say. */
export interface ReadingProblem {
  /** Who found it: `json-ld`, an adapter's name, `generic`. */
  source: string;
  /**
   * - `no-title`: a known board's page of one posting has no title where it had; its design has changed.
   * - `title-is-site`, `employer-is-site`: what was read is what the site calls itself.
   * - `unreadable`: title or employer stand in private-use characters, which only the page's own font shows.
   * - `too-long`: three times as long as such texts are; whoever reads it has read a list, or the whole page.
   * - `unreadable-pay`: the posting is given, its pay is not.
   * - `stale`: markup of the view before, which an in-page navigation left behind.
   */
  problem:
    | 'no-title'
    | 'title-is-site'
    | 'employer-is-site'
    | 'unreadable'
    | 'too-long'
    | 'unreadable-pay'
    | 'stale';
  /** What was read, cut after 200 characters; absent where nothing was. */
  quote?: string;
}

/** Hears of problems while a page is read. */
export type ReportProblem = (problem: ReadingProblem) => void;
