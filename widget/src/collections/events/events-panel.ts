import { createPanel, type Panel, type PanelHost } from '../../panel.ts';
import { eventsOf } from './events.ts';

/** Makes the panel of events. */
export const makePanel = (host: PanelHost): Panel => createPanel(eventsOf(host), host);
