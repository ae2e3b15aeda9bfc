import type { SvelteHTMLElements } from 'svelte/elements';
import '../src/frameworks/svelte.ts';

type Props = SvelteHTMLElements['recruitment-feed'];

/** What a template in Svelte may say. */
export const right: Props = {
  ...{ college: 'org_1', 'page-size': 10, class: 'jobs' },
  'onrecruitment-feed:select': (event) => event.detail.item.id.toUpperCase(),
};

/** What a compiler refuses. */
// @ts-expect-error: there is no such layout
export const wrong: Props = { layout: 'masonry' };
