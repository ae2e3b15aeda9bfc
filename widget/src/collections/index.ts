import type { Panel, PanelHost } from '../panel.ts';
import type { CollectionName } from './collection.ts';
import { makePanel } from './jobs/jobs-panel.ts';

/** What the code of a kind of things holds for its element. */
export interface PanelMaker {
  makePanel(host: PanelHost): Panel;
}

/** How the panel of each kind is made; all but that of jobs are fetched once somebody looks at them. */
export const panelMakers: Readonly<Record<CollectionName, () => Promise<PanelMaker>>> = {
  jobs: async () => ({ makePanel }),
  cooperations: () => import('./cooperations/cooperations-panel.ts'),
  posts: () => import('./posts/posts-panel.ts'),
  events: () => import('./events/events-panel.ts'),
};
