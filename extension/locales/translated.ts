import type { Language } from './language.ts';

/** A text with versions in further languages, keyed by BCP 47 tag. */
interface Translated<Field extends string> {
  translations?:
    | Record<string, { [Key in Field]?: string | undefined } & Record<string, unknown>>
    | undefined;
}

/** Returns the version of a text nearest to a language, or undefined where only the original is there. */
export function translated<Field extends string>(
  { translations = {} }: Translated<Field>,
  field: Field,
  language: Language,
): string | undefined {
  const primary = language.slice(0, 2);
  const tags = Object.keys(translations);
  const tag = tags.find((each) => each === language) ?? tags.find((each) => each.slice(0, 2) === primary);
  return tag === undefined ? undefined : translations[tag]?.[field];
}
