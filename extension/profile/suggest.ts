import type { TermKind, Vocabulary } from '@recruitment-feed/sdk/match';
import type { Language } from '../locales/language.ts';

/** What a field of the profile takes from the vocabulary. */
export type SuggestedField = 'majors' | 'skills' | 'languages' | 'certificates';

/** A term to choose, and the name of it that the student typed, where that is another one. */
export interface Suggestion {
  name: string;
  also?: string;
}

const kinds: Readonly<Record<SuggestedField, readonly TermKind[]>> = {
  majors: ['major'],
  skills: ['skill', 'tool'],
  languages: ['language'],
  certificates: ['certificate'],
};
const most = 8;

/** Finds terms by any name in either language: those that begin with what was typed before those that hold it. */
export function suggest(
  { terms }: Vocabulary,
  { field, typed, language }: { field: SuggestedField; typed: string; language: Language },
): Suggestion[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const found = terms
    .filter(({ kind }) => kinds[field].includes(kind))
    .flatMap(({ zh, en }) => {
      const names = language === 'en' ? [...en, ...zh] : [...zh, ...en];
      const ranks = names.map((each) => rankOf(fold(each), wanted));
      const rank = Math.min(...ranks);
      const [name] = names;
      const matched = names[ranks.indexOf(rank)];
      if (rank === Number.POSITIVE_INFINITY || name === undefined || matched === undefined) return [];
      return [{ rank, suggestion: { name, ...(matched !== name && { also: matched }) } }];
    });
  found.sort((a, b) => a.rank - b.rank || a.suggestion.name.length - b.suggestion.name.length);
  return found.slice(0, most).map(({ suggestion }) => suggestion);
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '');
}
