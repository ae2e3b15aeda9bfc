import type { DefineComponent, HTMLAttributes } from 'vue';
import type { RecruitmentFeedEvents } from '../events.ts';
import type { RecruitmentFeedAttributes } from './props.ts';

/** Vue listens by `@recruitment-feed:select`, which it passes on as `onRecruitment-feed:select`. */
type Listeners = {
  [Name in keyof RecruitmentFeedEvents as `on${Capitalize<Name>}`]?:
    | ((event: CustomEvent<RecruitmentFeedEvents[Name]>) => void)
    | undefined;
};

type Props = RecruitmentFeedAttributes & Listeners & Omit<HTMLAttributes, keyof RecruitmentFeedAttributes>;

declare module 'vue' {
  interface GlobalComponents {
    'recruitment-feed': DefineComponent<Props>;
  }
}
