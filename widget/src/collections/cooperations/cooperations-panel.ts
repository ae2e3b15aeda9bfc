import { createPanel, type Panel, type PanelHost } from '../../panel.ts';
import { cooperations } from './cooperations.ts';

/** Makes the panel of cooperations. */
export const makePanel = (host: PanelHost): Panel => createPanel(cooperations, host);
