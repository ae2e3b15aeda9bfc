/** A page and what is to be read in it. */
export interface LabelledPage {
  name: string;
  url: string;
  html: string;
  /** By rule: a title as the page shows it; an employer as the page names it, absent where it names none for certain. */
  postings: readonly { title: string; employer?: string; url?: string }[];
}
