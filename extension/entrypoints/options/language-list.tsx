import { profileMessages } from '../../locales/profile/index.ts';
import type { StudentProfile } from '../../profile/student-profile.ts';
import { TokenField } from '../../ui/token-field.tsx';
import { suggestFor } from './name-list.tsx';
import { save, saveAdded, saveRemoved } from './profile-edits.ts';
import { Select } from './select-field.tsx';
import { language, profile } from './state.ts';

type Level = NonNullable<StudentProfile['languages'][number]['level']>;

/** The languages that she speaks, each with how well. */
export function LanguageList() {
  const { profile: words, levels } = profileMessages(language.value);
  const { languages } = profile.value;
  return (
    <TokenField
      label={words.languages}
      words={words}
      names={languages.map(({ name }) => name)}
      suggest={suggestFor('languages')}
      add={(names) =>
        saveAdded(names, (before) => ({
          ...before,
          languages: [...before.languages, ...names.map((name) => ({ name }))],
        }))
      }
      remove={(at) => {
        const gone = languages[at]?.name ?? '';
        saveRemoved(gone, (before) => ({
          ...before,
          languages: before.languages.filter(({ name }) => name !== gone),
        }));
      }}
      detail={(at) => {
        const name = languages[at]?.name ?? '';
        return (
          <Select
            name={words.level(name)}
            unsaid="–"
            options={levels}
            value={languages[at]?.level}
            save={(level) => void save((before) => withLevel(before, name, level))}
          />
        );
      }}
    />
  );
}

function withLevel(before: StudentProfile, language: string, level: Level | undefined): StudentProfile {
  const languages = before.languages.map((each) =>
    each.name === language ? { name: each.name, ...(level && { level }) } : each,
  );
  return { ...before, languages };
}
