import { render } from 'preact';
import { Options } from './options.tsx';
import { openOptions } from './state.ts';

render(<Options />, document.body);
void openOptions();
