import { createPanel } from '../../panel.ts';
import type { Panel, PanelHost } from '../../panel-host.ts';
import { cooperations } from './cooperations.ts';

/** Makes the panel of cooperations. */
export const makePanel = (host: PanelHost): Panel => createPanel(cooperations, host);
