import { createPanel, type Panel, type PanelHost } from '../../panel.ts';
import { postsOf } from './posts.ts';

/** Makes the panel of posts. */
export const makePanel = (host: PanelHost): Panel => createPanel(postsOf(host), host);
