import type { CooperationWords } from '../collections/cooperations/words.ts';
import type { EventWords } from '../collections/events/words.ts';
import type { JobWords } from '../collections/jobs/words.ts';
import type { PostWords } from '../collections/posts/words.ts';
import type { DetailWords } from '../detail/words.ts';
import type { FilterWords } from '../filters/words.ts';
import type { LayoutWords } from '../layouts/words.ts';
import type { Messages, Part } from '../messages/messages.ts';
import type { NoticeWords } from '../views/notices.ts';

/** A text with the forms that a language has for numbers, by the categories of `Intl.PluralRules`. */
export type Forms = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Words as a catalogue has them: any of them, with `{names}` in their gaps. */
export type Translation<Said> = {
  readonly [Key in keyof Said]?: Said[Key] extends string | undefined
    ? string
    : Said[Key] extends ((...parts: never[]) => string) | undefined
      ? string | Forms
      : Translation<Said[Key]>;
};

interface Parts extends Record<Part, object> {
  common: Messages;
  jobs: JobWords;
  cooperations: CooperationWords;
  posts: PostWords;
  events: EventWords;
  details: DetailWords;
  layouts: LayoutWords;
  filters: FilterWords;
  notices: NoticeWords;
  regions: Readonly<Record<string, string>>;
}

/** The page's own words in one language; what it leaves out is said in the widget's. */
export type Catalogue = { readonly lang: string } & {
  readonly [Name in Part]?: Translation<Parts[Name]>;
};
