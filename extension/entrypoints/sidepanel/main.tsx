import { effect } from '@preact/signals';
import { render } from 'preact';
import { pageMessages } from '../../locales/pages/index.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { language, openOptions } from '../options/state.ts';
import { Panel } from './panel.tsx';
import { keepFresh, tab } from './state.ts';

effect(() => {
  document.title = `${panelMessages(language.value).title} · ${pageMessages(language.value).name}`;
});
if (location.hash === '#saved') tab.value = 'saved';
render(<Panel />, document.body);
keepFresh();
void openOptions();
