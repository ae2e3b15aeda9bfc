import { onboardingMessages } from '../../locales/onboarding/index.ts';
import { profileMessages } from '../../locales/profile/index.ts';
import { FeedStatus } from '../../ui/feed-status.tsx';
import { CollegeSection } from '../options/college-section.tsx';
import { notice } from '../options/profile-edits.ts';
import { colleges, language, status, sync, syncing } from '../options/state.ts';
import { StudyFields } from '../options/study-fields.tsx';

/** College, major, degree and year: enough for first badges. */
export function CollegeStep() {
  const { profile } = profileMessages(language.value);
  return (
    <>
      <p class="lead">{onboardingMessages(language.value).college.hint}</p>
      <CollegeSection />
      {colleges.value.length === 0 && (
        <FeedStatus
          status={status.value}
          syncing={syncing.value}
          language={language.value}
          sync={() => void sync(false)}
        />
      )}
      <section class="profile">
        <p class="unseen" id="token-hint">
          {profile.tokenHint}
        </p>
        <StudyFields />
        <p role="status" class={notice.value?.failed ? 'failure' : 'success'}>
          {notice.value?.text}
        </p>
      </section>
    </>
  );
}
