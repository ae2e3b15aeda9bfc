import { pageMessages } from '../../locales/pages/index.ts';
import { RequestLog } from '../../ui/request-log.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import { CollegeSection } from './college-section.tsx';
import { DataSection } from './data-section.tsx';
import { FeedSection } from './feed-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { language } from './state.ts';

export function Options() {
  const { options, name } = pageMessages(language.value);
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <div>
          <h1>{name}</h1>
          <p class="hint">{options.intro}</p>
        </div>
        <LanguageSection />
      </header>
      <main>
        <PolicySection />
        <CollegeSection />
        <ProfileSection />
        <SitesSection />
        <RemindersSection />
        <FeedSection />
        <DataSection />
        <TitledSection id="privacy" title={options.privacy}>
          <p>{options.privacyText}</p>
          <RequestLog language={language.value} />
        </TitledSection>
      </main>
    </>
  );
}
