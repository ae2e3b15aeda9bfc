import type { UnmarkedPosting } from '../unmarked-posting.ts';

/**
 * Where a value stands: the text of a selector's first match, or an attribute of it, or a part of either.
 * Adapters are data, so that one small reader serves them all and none can do more than read.
 */
export type Source =
  | string
  | {
      /** Absent for the card itself. */
      select?: string;
      attribute?: string;
      /** What stands between these two, of which the first stands there once; an empty one is the end. `{title}` is the title. */
      between?: readonly [string, string];
      /** An address, with `{}` where the value goes. */
      as?: string;
    };

/** Where the parts of one posting stand; of several sources of a part the first that has a value counts. */
export interface Layout {
  /** What stands only in pages of this design, where the title alone does not tell. */
  when?: string;
  title: readonly Source[];
  employer?: readonly Source[];
  link?: readonly Source[];
  pay?: string;
  place?: readonly Source[];
  description?: string;
}

/** A list of postings. */
export interface CardLayout extends Layout {
  /** Matches each posting of the list. */
  cards: string;
  /** Where a list of one company's own names it, once for all. */
  pageEmployer?: readonly Source[];
}

/** A list that a page holds as JSON for its own scripts, which draw the cards from it. */
export interface HeldList {
  /** What the script assigns it to; the JSON is the rest of the script. */
  variable: string;
  /** The names under which the list may stand in it. */
  lists: readonly string[];
  /** The names of the parts of a posting. */
  title: string;
  employer: string;
  link: string;
  pay: string;
  place: string;
}

/** A posting as it stands on a page of whichever board. */
export type Found = Omit<UnmarkedPosting, 'source'>;

/** How a board's pages are read that mark up no posting. */
export interface Adapter {
  /** As in `identity/families`. */
  name: string;
  /** Hosts are matched as hosts, subdomains included. */
  domains: readonly string[];
  /** What the board calls itself in titles. */
  siteNames: readonly string[];
  /** Set where amounts without a currency are yuan a month, as `8-12K` is. */
  paysInYuan?: true;
  /** How long its descriptions usually are, in UTF-16 units. */
  usualLength: number;
  /**
   * In addresses, host included, of pages about one posting, where cards beside it are advertisements; without any, addresses with
   * a long number or a UUID are such.
   */
  pages: readonly string[];
  /** The parameter by which the address of a list names the posting that is open beside it. */
  open?: string;
  /** One posting, in the designs that are about. */
  posting: readonly Layout[];
  /** Lists, in the designs that are about. */
  list?: readonly CardLayout[];
  /** Read where no card is drawn: by a server, or before the page's scripts ran. */
  held?: HeldList;
}
