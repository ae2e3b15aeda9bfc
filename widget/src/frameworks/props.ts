import type { AttributeName, AttributeWords } from '../attributes.ts';
import type { RecruitmentFeedEvents } from '../events.ts';
import type { Catalogue } from '../own-words/catalogue.ts';

type Free = Exclude<AttributeName, keyof AttributeWords | 'page-size'>;

/** The attributes of `<recruitment-feed>` as a template writes them; of a word of a few, one of these. Its property `messages` is among them. */
export type RecruitmentFeedAttributes = { [Name in Free]?: string | undefined } & {
  [Name in keyof AttributeWords]?: AttributeWords[Name] | undefined;
} & {
  'page-size'?: number | string | undefined;
  messages?: Catalogue | readonly Catalogue[] | null | undefined;
};

/** Its events as a template listens to them: `onrecruitment-feed:select`. */
export type RecruitmentFeedListeners = {
  [Name in keyof RecruitmentFeedEvents as `on${Name}`]?:
    | ((event: CustomEvent<RecruitmentFeedEvents[Name]>) => void)
    | undefined;
};
