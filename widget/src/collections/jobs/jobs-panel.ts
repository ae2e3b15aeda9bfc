import { createPanel } from '../../panel.ts';
import type { Panel, PanelHost } from '../../panel-host.ts';
import { jobs } from './jobs.ts';

/** Makes the panel of jobs. */
export const makePanel = (host: PanelHost): Panel => createPanel(jobs, host);
