import { profileMessages } from '../../locales/profile/index.ts';
import { ask } from '../../messages/requests.ts';
import type { StudentProfile } from '../../profile/student-profile.ts';
import type { SuggestedField, Suggestion } from '../../profile/suggest.ts';
import { TokenField } from '../../ui/token-field.tsx';
import { saveAdded, saveRemoved } from './profile-edits.ts';
import { language, profile } from './state.ts';

interface NameListProps {
  label: string;
  /** Finds the list in the profile. */
  read: (profile: StudentProfile) => readonly string[];
  write: (profile: StudentProfile, names: readonly string[]) => StudentProfile;
  /** Which terms of the vocabulary belong here, if any do. */
  terms?: SuggestedField;
}

/** A list of the profile that holds nothing but names. */
export function NameList({ label, read, write, terms }: NameListProps) {
  return (
    <TokenField
      label={label}
      words={profileMessages(language.value).profile}
      names={read(profile.value)}
      add={(names) => saveAdded(names, (before) => write(before, [...new Set([...read(before), ...names])]))}
      remove={(at) => {
        const gone = read(profile.value)[at] ?? '';
        saveRemoved(gone, (before) =>
          write(
            before,
            read(before).filter((name) => name !== gone),
          ),
        );
      }}
      {...(terms && { suggest: suggestFor(terms) })}
    />
  );
}

/** Asks the worker, who alone has the vocabulary. */
export function suggestFor(field: SuggestedField): (typed: string) => Promise<Suggestion[]> {
  return async (typed) =>
    typed.trim() === '' ? [] : await ask('suggest', { field, typed, language: language.value });
}
