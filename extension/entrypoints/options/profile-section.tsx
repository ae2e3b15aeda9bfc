import { profileMessages } from '../../locales/profile/index.ts';
import { canMatch } from '../../profile/student-profile.ts';
import { AbilityFields } from './ability-fields.tsx';
import { notice } from './profile-edits.ts';
import { language, profile } from './state.ts';
import { StudyFields } from './study-fields.tsx';
import { UnwantedFields } from './unwanted-fields.tsx';
import { WishFields } from './wish-fields.tsx';

/** What postings are judged by. */
export function ProfileSection() {
  const { profile: words } = profileMessages(language.value);
  return (
    <section aria-labelledby="profile" class="profile">
      <div class="section-head">
        <h2 id="profile">{words.title}</h2>
        <p role="status" class={notice.value?.failed ? 'failure' : 'success'}>
          {notice.value?.text}
        </p>
      </div>
      <p class="hint">{words.hint}</p>
      {!canMatch(profile.value) && <p class="advice">{words.needsField}</p>}
      <p class="unseen" id="token-hint">
        {words.tokenHint}
      </p>
      <StudyFields />
      <AbilityFields />
      <WishFields />
      <UnwantedFields />
    </section>
  );
}
