import type { Job } from '../contract/job.ts';
import type { Pay } from '../contract/pay.ts';
import type { Place } from '../contract/place.ts';

/** The employer as a posting names it. */
export interface PostingEmployer {
  name: string;
  legalName?: string;
  /** Its own site. */
  url?: string;
  /** Pages that are about the same company, such as its encyclopedia article. */
  sameAs?: string[];
}

/** Fields that a posting and a job of the feed have in common. */
type SharedFields = Partial<
  Pick<
    Job,
    'workplaceType' | 'education' | 'experience' | 'department' | 'openings' | 'startsAt' | 'language'
  >
>;

/** Which job it is, whose, and until when: what it takes to look a posting up in the feed and to keep it in mind. */
export interface PostingOutline {
  /** Where in the page it was found: `json-ld`, `microdata`, `rdfa`. */
  source: string;
  title: string;
  employer?: PostingEmployer;
  /** The posting's own page; `http:` or `https:`. */
  url?: string;
  applyUrl?: string;
  /** What the page calls it, such as a requisition number. */
  identifier?: string;
  /** Until when it takes applications: an instant with its zone, or a day (`2026-12-31`) where the page names no zone. */
  closesAt?: string;
}

/** A job as it stands on a page of the web. */
export interface Posting extends PostingOutline, SharedFields {
  /** The markup's own string: HTML source in JSON-LD, plain text elsewhere. Never to be rendered as HTML. */
  description?: string;
  employmentTypes: Job['employmentTypes'];
  locations: Place[];
  pay: Pay[];
  industries: string[];
  skills: string[];
  benefits: string[];
  /** An instant with its zone, or a date (`2026-11-24`) where the page names no zone. */
  postedAt?: string;
  /** What schema.org says that has no field here: `{ 'schema.org': { workHours: … } }`. */
  extensions?: Record<string, unknown>;
}
