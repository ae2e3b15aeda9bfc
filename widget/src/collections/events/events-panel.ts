import { createPanel } from '../../panel.ts';
import type { Panel, PanelHost } from '../../panel-host.ts';
import { eventsOf } from './events.ts';

/** Makes the panel of events. */
export const makePanel = (host: PanelHost): Panel => createPanel(eventsOf(host), host);
