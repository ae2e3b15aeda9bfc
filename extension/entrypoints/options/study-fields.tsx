import { profileMessages } from '../../locales/profile/index.ts';
import { withField } from '../../profile/with-field.ts';
import { NameList } from './name-list.tsx';
import { NumberField } from './number-field.tsx';
import { save } from './profile-edits.ts';
import { SelectField } from './select-field.tsx';
import { language, profile } from './state.ts';

/** What she studies, how far, and until when. */
export function StudyFields() {
  const { profile: words, degrees } = profileMessages(language.value);
  const { degree, graduationYear } = profile.value;
  return (
    <fieldset>
      <legend>{words.studies}</legend>
      <NameList
        label={words.majors}
        terms="majors"
        read={({ majors }) => majors}
        write={(before, majors) => ({ ...before, majors })}
      />
      <div class="field-row">
        <SelectField
          label={words.degree}
          unsaid={words.unsaid}
          options={degrees}
          value={degree}
          save={(chosen) => void save((before) => withField(before, 'degree', chosen))}
        />
        <NumberField
          label={words.graduationYear}
          value={graduationYear}
          min={1950}
          max={2100}
          save={(year) => void save((before) => withField(before, 'graduationYear', year))}
        />
      </div>
    </fieldset>
  );
}
