import type { GlobalComponents } from 'vue';
import '../src/frameworks/vue.ts';

type Props = InstanceType<GlobalComponents['recruitment-feed']>['$props'];

/** What a template in Vue may say. */
export const right: Props = {
  ...{ college: 'org_1', 'page-size': 10, class: 'jobs' },
  'onRecruitment-feed:select': (event) => event.detail.item.id.toUpperCase(),
};

/** What a compiler refuses. */
// @ts-expect-error: there is no such layout
export const wrong: Props = { layout: 'masonry' };
