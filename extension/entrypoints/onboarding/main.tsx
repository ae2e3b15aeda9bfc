import { effect } from '@preact/signals';
import { render } from 'preact';
import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { pageMessages } from '../../locales/pages/index.ts';
import { language, openOptions } from '../options/state.ts';
import { Onboarding } from './onboarding.tsx';

effect(() => {
  document.title = `${onboardingMessages(language.value).title} · ${pageMessages(language.value).name}`;
});
render(<Onboarding />, document.body);
void openOptions();
