import { foldText } from './fold-text.ts';

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー]`;
const word = String.raw`(?:(?!${cjk})[\p{L}\p{M}\p{N}])+`;
/** `c++`, `c#`, `.net`, then words with dots inside such as `node.js`, then runs of CJK. */
const pattern = new RegExp(
  String.raw`[a-z]\w*\+\+|(?<![\p{L}\p{N}])[a-z]#|(?<![\p{L}\p{N}.])\.net(?![\p{L}\p{N}])|${word}(?:\.${word})*|${cjk}+`,
  'gu',
);
const startsWithCjk = new RegExp(`^${cjk}`, 'u');
const longestToken = 64;

/** One thing to look for: a whole token, or the beginning of one. */
export interface Term {
  token: string;
  prefix: boolean;
}

/** A token, and where it begins and ends in the folded text. */
interface Placed {
  token: string;
  from: number;
  to: number;
}

/** Returns the tokens under which a text is found, each once. */
export function documentTokens(text: string): string[] {
  return [...new Set(placedTokens(foldText(text)).map(({ token }) => token))];
}

/** Returns what a query asks for; all of it has to be there. Empty where the query has nothing to look for. */
export function queryTerms(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [unit] of foldText(query.slice(0, 400)).matchAll(pattern)) {
    const characters = startsWithCjk.test(unit) ? Array.from(unit) : [];
    if (characters.length === 1) terms.set(`${unit}*`, { token: unit, prefix: true });
    else if (characters.length > 1)
      for (const { token } of pairs(unit, 0)) terms.set(token, { token, prefix: false });
    else terms.set(unit, { token: clip(unit), prefix: false });
  }
  return [...terms.values()].slice(0, 40);
}

/** Returns where terms stand in a folded text: of the beginning of a token only that beginning. */
export function termSpans(folded: string, terms: readonly Term[]): [from: number, to: number][] {
  const whole = new Set(terms.filter(({ prefix }) => !prefix).map(({ token }) => token));
  const beginnings = terms.filter(({ prefix }) => prefix).map(({ token }) => token);
  return placedTokens(folded)
    .flatMap(({ token, from, to }): [number, number][] => {
      const beginning = beginnings.find((known) => token.startsWith(known));
      if (whole.has(token)) return [[from, to]];
      return beginning === undefined ? [] : [[from, from + beginning.length]];
    })
    .sort(([a], [b]) => a - b);
}

function placedTokens(folded: string): Placed[] {
  return [...folded.matchAll(pattern)].flatMap(({ 0: unit, index }) => {
    if (!startsWithCjk.test(unit)) return wordTokens(unit, index);
    // The last character begins no pair; alone it still has to be found.
    const last = Array.from(unit).at(-1) ?? '';
    const end = index + unit.length;
    return [...pairs(unit, index), { token: last, from: end - last.length, to: end }];
  });
}

function wordTokens(unit: string, at: number): Placed[] {
  const whole = { token: clip(unit), from: at, to: at + unit.length };
  if (!/[^.]\./.test(unit)) return [whole];
  const parts = [...unit.matchAll(/[^.]+/g)].map(({ 0: part, index }) => ({
    token: clip(part),
    from: at + index,
    to: at + index + part.length,
  }));
  return [whole, ...parts];
}

function pairs(unit: string, at: number): Placed[] {
  const characters = Array.from(unit);
  let from = at;
  return characters.slice(1).map((character, index) => {
    const first = characters[index] ?? '';
    const pair = { token: first + character, from, to: from + first.length + character.length };
    from += first.length;
    return pair;
  });
}

function clip(token: string): string {
  return Array.from(token).slice(0, longestToken).join('');
}
