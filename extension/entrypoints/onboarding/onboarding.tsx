import { useEffect, useRef } from 'preact/hooks';
import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { pageMessages } from '../../locales/pages/index.ts';
import { LanguageSection } from '../options/language-section.tsx';
import { language } from '../options/state.ts';
import { BoardsStep } from './boards-step.tsx';
import { CollegeStep } from './college-step.tsx';
import { PrivacyStep } from './privacy-step.tsx';
import { StepButtons } from './step-buttons.tsx';
import { step, steps } from './steps.ts';

const screens = { college: CollegeStep, boards: BoardsStep, privacy: PrivacyStep };

/** Three screens: who she is, where postings are marked, what becomes of her data. */
export function Onboarding() {
  const { name } = pageMessages(language.value);
  const messages = onboardingMessages(language.value);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const shown = step.value;
  // A new screen is read from its heading on.
  useEffect(() => {
    if (!first.current && shown) heading.current?.focus();
    first.current = false;
  }, [shown]);
  const Screen = screens[shown];
  const at = steps.indexOf(shown) + 1;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <p class="product">{name}</p>
        <LanguageSection />
      </header>
      <main>
        <div class="progress">
          <span class="hint">{messages.step(at, steps.length)}</span>
          <progress aria-label={messages.step(at, steps.length)} max={steps.length} value={at} />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {messages[shown].title}
        </h1>
        <Screen />
        <StepButtons />
      </main>
    </>
  );
}
