import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { SitesSection } from '../options/sites-section.tsx';
import { language } from '../options/state.ts';

/** The ladder of permissions, each step with its state and its way back. */
export function BoardsStep() {
  return (
    <>
      <p class="lead">{onboardingMessages(language.value).boards.hint}</p>
      <SitesSection isIntroduced />
    </>
  );
}
