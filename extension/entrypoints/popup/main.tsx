import { render } from 'preact';
import { Popup } from './popup.tsx';
import { openPopup } from './state.ts';

render(<Popup />, document.body);
void openPopup();
