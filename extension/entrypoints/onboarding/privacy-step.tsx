import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { Icon } from '../../ui/icons.tsx';
import { RequestLog } from '../../ui/request-log.tsx';
import { language } from '../options/state.ts';

/** What leaves the computer, in plain words and as the list of what did. */
export function PrivacyStep() {
  const { privacy } = onboardingMessages(language.value);
  return (
    <>
      <ul class="points">
        {privacy.points.map(([title, text]) => (
          <li key={title}>
            <Icon name="check" />
            <div>
              <h2>{title}</h2>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <RequestLog language={language.value} />
    </>
  );
}
