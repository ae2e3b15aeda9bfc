import type { OrganizationRef, Place } from '@recruitment-feed/sdk/contract';

/** A text of an object, and its path there. */
export interface FieldText {
  field: string;
  text: unknown;
}

type Translated = { translations?: Record<string, Record<string, unknown>> | undefined };

/** The fields of these names, in all languages. */
export function inEveryLanguage(object: Translated & object, names: readonly string[]): FieldText[] {
  const textsOf = (path: string, texts: object) =>
    names.map((name) => ({ field: `${path}${name}`, text: (texts as Record<string, unknown>)[name] }));
  return [
    ...textsOf('', object),
    ...Object.entries(object.translations ?? {}).flatMap(([tag, texts]) =>
      textsOf(`translations.${tag}.`, texts),
    ),
  ];
}

/** The names of an embedded organization. */
export function named(path: string, organization: OrganizationRef): FieldText[] {
  return below(path, inEveryLanguage(organization, ['name']));
}

/** Everything a place is called. */
export function placed(path: string, place: Place): FieldText[] {
  return below(path, inEveryLanguage(place, ['name', 'city']));
}

/** The texts of a list. */
export function listed(path: string, texts: readonly unknown[]): FieldText[] {
  return texts.map((text, index) => ({ field: `${path}.${index}`, text }));
}

/** The texts of a rich text: of every node that has one. */
export function richTexts(path: string, node: unknown): FieldText[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'text' ? [{ field: `${path}.text`, text: value }] : richTexts(`${path}.${name}`, value),
  );
}

function below(path: string, texts: FieldText[]): FieldText[] {
  return texts.map(({ field, text }) => ({ field: `${path}.${field}`, text }));
}
