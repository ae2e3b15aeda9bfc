import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { openPanel } from '../../ui/open-panel.ts';
import { language } from '../options/state.ts';
import { move, step, steps } from './steps.ts';

/** Back, on, and past the screen; none of them asks for anything. */
export function StepButtons() {
  const messages = onboardingMessages(language.value);
  const finished = useSignal(false);
  const windowId = useSignal<number | undefined>(undefined);
  // Known before the click: the panel opens straight from it or not at all.
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId.value = id;
    });
  }, [windowId]);
  const finish = async () => {
    finished.value = true;
    if (windowId.value === undefined) return;
    try {
      await openPanel(windowId.value);
    } catch (error) {
      console.info('The panel did not open; the toolbar button opens it:', error);
    }
  };
  const isFirst = step.value === steps[0];
  const isLast = step.value === steps.at(-1);
  return (
    <footer>
      <p role="status" class="success">
        {finished.value && messages.finished}
      </p>
      <div class="buttons">
        {!isFirst && (
          <button type="button" class="secondary" onClick={() => move(-1)}>
            {messages.back}
          </button>
        )}
        {isLast ? (
          <button type="button" class="primary" onClick={() => void finish()}>
            {messages.finish}
          </button>
        ) : (
          <>
            <button type="button" class="primary" onClick={() => move(1)}>
              {messages.next}
            </button>
            <button type="button" class="link-button" onClick={() => move(1)}>
              {messages.skip}
            </button>
          </>
        )}
      </div>
      <p class="hint">{messages.later}</p>
    </footer>
  );
}
