/** What a student has done with a posting. She sets each herself, but for `seen`, which its page sets. */
export const markKinds = ['seen', 'saved', 'applied', 'hidden'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A posting as a mark keeps it: enough to show it without its page and without the feed. */
export interface MarkedPosting {
  /** Every name under which pages and feed carry it; the first names its mark. */
  identities: string[];
  title: string;
  employer?: string;
  /** Where it stands. */
  url?: string;
  /** Its id in the feed. */
  job?: string;
  /** An instant, or a day (`2026-12-31`) where its page names no time. */
  closesAt?: string;
}

/** What a student has noted of a posting. */
export interface Mark extends MarkedPosting {
  id: string;
  /** When each was set, in milliseconds of the epoch; absent where it is not. */
  times: { [Kind in MarkKind]?: number };
  /** `times` tells when it was seen last; this, when it was seen first. */
  firstSeen?: number;
  /** Of a saved one alone. */
  reminder?: ReminderNote;
}

/** What is noted of the reminder of a posting's closing date. */
export interface ReminderNote {
  /** The student wants none of this posting. */
  off?: true;
  /** The closing date of which she was reminded, in milliseconds of the epoch; of a day, its beginning in UTC. */
  told?: number;
  /** The last day to apply, `2026-12-31`, as she set it where neither page nor feed says one. */
  closesOn?: string;
}

/** Which marks are set, and which are taken back. */
export type MarkChange = { [Kind in MarkKind]?: boolean };
