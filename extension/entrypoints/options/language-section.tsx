import type { LanguageChoice } from '../../locales/language.ts';
import { pageMessages } from '../../locales/pages/index.ts';
import { chooseLanguage, chosen, language, managed } from './state.ts';

/** Switches the language in place; each language is named in itself. */
export function LanguageSection() {
  const { options } = pageMessages(language.value);
  const choices: [LanguageChoice, string][] = [
    ['zh-CN', '简体中文'],
    ['en', 'English'],
  ];
  // Where her college sets one, that one is what follows from no choice.
  if (managed.value.policy.language === undefined) choices.unshift(['auto', options.auto]);
  return (
    <fieldset class="segments">
      <legend>{options.language}</legend>
      {choices.map(([choice, name]) => (
        <label key={choice} lang={choice === 'auto' ? language.value : choice}>
          <input
            type="radio"
            name="language"
            checked={chosen.value.language === choice}
            onChange={() => void chooseLanguage(choice)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
