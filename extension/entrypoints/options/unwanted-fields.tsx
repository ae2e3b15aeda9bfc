import { profileMessages } from '../../locales/profile/index.ts';
import { NameList } from './name-list.tsx';
import { language } from './state.ts';

/** What rules a posting out, however well it fits. */
export function UnwantedFields() {
  const { profile: words } = profileMessages(language.value);
  return (
    <fieldset>
      <legend>{words.unwanted}</legend>
      <NameList
        label={words.words}
        read={({ exclusions }) => exclusions.words}
        write={(before, names) => ({ ...before, exclusions: { ...before.exclusions, words: names } })}
      />
      <NameList
        label={words.companies}
        read={({ exclusions }) => exclusions.companies}
        write={(before, names) => ({ ...before, exclusions: { ...before.exclusions, companies: names } })}
      />
    </fieldset>
  );
}
