import type { Language } from '../language.ts';

/** What the reference says, in each of its languages. */
export type Text = Readonly<Record<Language, string>>;

/** Declares a text of the reference. */
export function text(en: string, chinese: string): Text {
  return { en, 'zh-CN': chinese };
}

/** Returns a value with every text in it, at any depth, as that text is in one language. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (isText(value)) return value[language];
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}

/** By its shape, since a schema is copied as JSON on its way into the document. */
function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  const { en, 'zh-CN': chinese, ...others } = value as Partial<Text>;
  return typeof en === 'string' && typeof chinese === 'string' && Object.keys(others).length === 0;
}
