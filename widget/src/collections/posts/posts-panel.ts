import { createPanel } from '../../panel.ts';
import type { Panel, PanelHost } from '../../panel-host.ts';
import { postsOf } from './posts.ts';

/** Makes the panel of posts. */
export const makePanel = (host: PanelHost): Panel => createPanel(postsOf(host), host);
