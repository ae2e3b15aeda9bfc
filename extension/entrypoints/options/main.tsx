import { effect } from '@preact/signals';
import { render } from 'preact';
import { pageMessages } from '../../locales/pages/index.ts';
import { Options } from './options.tsx';
import { language, openOptions } from './state.ts';

effect(() => {
  const { options, name } = pageMessages(language.value);
  document.title = `${options.title} · ${name}`;
});
render(<Options />, document.body);
void openOptions();
