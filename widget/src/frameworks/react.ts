import type { HTMLAttributes, RefAttributes } from 'react';
import type { RecruitmentFeedElement } from '../recruitment-feed-element.ts';
import type { RecruitmentFeedAttributes, RecruitmentFeedListeners } from './props.ts';

type Props = RecruitmentFeedAttributes &
  RecruitmentFeedListeners &
  Omit<HTMLAttributes<RecruitmentFeedElement>, keyof RecruitmentFeedAttributes> &
  RefAttributes<RecruitmentFeedElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'recruitment-feed': Props;
    }
  }
}
