import { createPanel, type Panel, type PanelHost } from '../../panel.ts';
import { jobs } from './jobs.ts';

/** Makes the panel of jobs. */
export const makePanel = (host: PanelHost): Panel => createPanel(jobs, host);
