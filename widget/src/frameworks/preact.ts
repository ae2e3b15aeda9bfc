import type { HTMLAttributes } from 'preact';
import type { RecruitmentFeedElement } from '../recruitment-feed-element.ts';
import type { RecruitmentFeedAttributes, RecruitmentFeedListeners } from './props.ts';

type Props = RecruitmentFeedAttributes &
  RecruitmentFeedListeners &
  Omit<HTMLAttributes<RecruitmentFeedElement>, keyof RecruitmentFeedAttributes>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'recruitment-feed': Props;
    }
  }
}
