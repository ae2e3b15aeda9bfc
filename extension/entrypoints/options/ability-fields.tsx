import { profileMessages } from '../../locales/profile/index.ts';
import { withField } from '../../profile/with-field.ts';
import { CertificateList } from './certificate-list.tsx';
import { LanguageList } from './language-list.tsx';
import { NameList } from './name-list.tsx';
import { NumberField } from './number-field.tsx';
import { save } from './profile-edits.ts';
import { language, profile } from './state.ts';

/** What she can do, and what proves it. */
export function AbilityFields() {
  const { profile: words } = profileMessages(language.value);
  return (
    <fieldset>
      <legend>{words.abilities}</legend>
      <NameList
        label={words.skills}
        terms="skills"
        read={({ skills }) => skills}
        write={(before, skills) => ({ ...before, skills })}
      />
      <LanguageList />
      <CertificateList />
      <div class="field-row">
        <NumberField
          label={words.experience}
          value={profile.value.monthsOfExperience}
          min={0}
          max={1200}
          save={(months) => void save((before) => withField(before, 'monthsOfExperience', months))}
        />
      </div>
    </fieldset>
  );
}
