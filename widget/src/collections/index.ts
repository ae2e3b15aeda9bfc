import type { Listed } from '../feed/listing-state.ts';
import { createPanel, type Panel, type PanelHost } from '../panel.ts';
import type { Collection, CollectionName } from './collection.ts';
import { jobs } from './jobs/jobs.ts';

const panelFor =
  <Item extends Listed>(collection: Collection<Item>) =>
  (host: PanelHost): Panel =>
    createPanel(collection, host);

/** How the panel of each kind is made; all but that of jobs are fetched once somebody looks at them. */
export const panelMakers: Readonly<Record<CollectionName, () => Promise<(host: PanelHost) => Panel>>> = {
  jobs: async () => panelFor(jobs),
  cooperations: async () => panelFor((await import('./cooperations/cooperations.ts')).cooperations),
};
