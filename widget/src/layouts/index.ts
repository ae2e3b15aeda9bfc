import type { Job } from '@recruitment-feed/sdk/contract';
import { html, type TemplateResult } from 'lit';
import type { Appearance } from '../attributes.ts';
import type { Listed } from '../feed/listing-state.ts';
import type { Layout, ListingView } from '../views/listing-view.ts';
import { endless } from './endless.ts';
import { jobTable } from './job-table.ts';
import { styles } from './styles.ts';
import { ticker } from './ticker.ts';

function hasJobs(view: ListingView<Listed>): view is ListingView<Job> {
  return view.name === 'jobs';
}

function table<Item extends Listed>(view: ListingView<Item>): TemplateResult | undefined {
  // What has no columns of its own stays a list.
  return hasJobs(view) ? jobTable(view) : undefined;
}

/** Makes what an element's attributes ask for beyond the plain list. */
export function createLayout({ layout, more }: Appearance): Layout {
  return {
    styles,
    ...(layout === 'table' && { body: table }),
    ...(layout === 'ticker' && { body: (view) => html`${ticker(view)}` }),
    ...(more === 'scroll' && { endless }),
  };
}
