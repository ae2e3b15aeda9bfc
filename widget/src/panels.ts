import type { CollectionName } from './collections/collection.ts';
import { cooperations } from './collections/cooperations.ts';
import { jobs } from './collections/jobs.ts';
import { createPanel, type Panel, type PanelHost } from './panel.ts';

const makers: Readonly<Record<CollectionName, (host: PanelHost) => Panel>> = {
  jobs: (host) => createPanel(jobs, host),
  cooperations: (host) => createPanel(cooperations, host),
};

/** Makes the panel of the kind of things that a name stands for. */
export function panelOf(name: CollectionName, host: PanelHost): Panel {
  return makers[name](host);
}
