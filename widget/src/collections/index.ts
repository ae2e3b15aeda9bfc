import type { Panel, PanelHost } from '../panel-host.ts';
import type { CollectionName } from './collection.ts';
import { makePanel } from './jobs/jobs-panel.ts';

type MakePanel = (host: PanelHost) => Panel;

/** How the panel of each kind is made; all but that of jobs are fetched once somebody looks at them. */
export const panelMakers: Readonly<Record<CollectionName, () => Promise<MakePanel>>> = {
  jobs: async () => makePanel,
  cooperations: async () => (await import('./cooperations/cooperations-panel.ts')).makePanel,
  posts: async () => (await import('./posts/posts-panel.ts')).makePanel,
  events: async () => (await import('./events/events-panel.ts')).makePanel,
};
