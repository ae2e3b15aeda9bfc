import { browser } from 'wxt/browser';
import { panelMessages } from '../../locales/panel/index.ts';
import { canMatch } from '../../profile/student-profile.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { language, profile } from '../options/state.ts';
import { failed, offline } from './state.ts';

const setUp = () => void browser.tabs.create({ url: `${location.origin}/onboarding.html` });

/** What stands in the way of a whole feed, and the one thing to do about it. */
export function Notices() {
  const messages = panelMessages(language.value);
  const missing =
    profile.value.college === undefined
      ? messages.noCollege
      : canMatch(profile.value)
        ? undefined
        : messages.noProfile;
  return (
    <>
      {offline.value && <Notice icon="offline" text={messages.offline} />}
      {failed.value && <Notice icon="offline" text={messages.failed} />}
      {missing && (
        <Notice icon="college" text={missing}>
          <button type="button" class="link-button" onClick={setUp}>
            {messages.setUp}
          </button>
        </Notice>
      )}
    </>
  );
}

interface NoticeProps {
  icon: IconName;
  text: string;
  children?: preact.ComponentChildren;
}

function Notice({ icon, text, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <Icon name={icon} />
      <p>{text}</p>
      {children}
    </div>
  );
}
