import type { HTMLAttributes } from 'svelte/elements';
import type { RecruitmentFeedElement } from '../recruitment-feed-element.ts';
import type { RecruitmentFeedAttributes, RecruitmentFeedListeners } from './props.ts';

type Props = RecruitmentFeedAttributes &
  RecruitmentFeedListeners &
  Omit<HTMLAttributes<RecruitmentFeedElement>, keyof RecruitmentFeedAttributes>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'recruitment-feed': Props;
  }
}
