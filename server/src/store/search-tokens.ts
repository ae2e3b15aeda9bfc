import { foldText } from './fold-text.ts';

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー]`;
const word = String.raw`(?:(?!${cjk})[\p{L}\p{M}\p{N}])+`;
/** Runs of CJK, `c++`, `c#`, `.net`, then words with dots inside such as `node.js`. */
const pattern = new RegExp(
  String.raw`${cjk}+|[a-z]\w*\+\+|(?<![\p{L}\p{N}])[a-z]#|(?<![\p{L}\p{N}.])\.net(?![\p{L}\p{N}])|${word}(?:\.${word})*`,
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
  const tokens = new Set<string>();
  visitTokens(foldText(text), (token) => tokens.add(token));
  return [...tokens];
}

/** Returns what a query asks for; all of it has to be there. Empty where the query has nothing to look for. */
export function queryTerms(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [unit] of foldText(query.slice(0, 400)).matchAll(pattern)) {
    const characters = startsWithCjk.test(unit) ? Array.from(unit) : [];
    if (characters.length === 1) terms.set(`${unit}*`, { token: unit, prefix: true });
    else if (characters.length > 1)
      for (const [index, character] of characters.slice(1).entries()) {
        const token = `${characters[index]}${character}`;
        terms.set(token, { token, prefix: false });
      }
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
  const placed: Placed[] = [];
  visitTokens(folded, (token, from, to) => placed.push({ token, from, to }));
  return placed;
}

type Visit = (token: string, from: number, to: number) => void;

/** Tells every token of a folded text, without an object for each: indexing needs only the words. */
function visitTokens(folded: string, visit: Visit): void {
  for (const { 0: unit, index } of folded.matchAll(pattern)) {
    if (startsWithCjk.test(unit)) visitPairs(unit, index, visit);
    else visitWords(unit, index, visit);
  }
}

function visitWords(unit: string, at: number, visit: Visit): void {
  visit(clip(unit), at, at + unit.length);
  if (!/[^.]\./.test(unit)) return;
  for (const { 0: part, index } of unit.matchAll(/[^.]+/g))
    visit(clip(part), at + index, at + index + part.length);
}

/** The last character begins no pair; alone it still has to be found. */
function visitPairs(unit: string, at: number, visit: Visit): void {
  let before = '';
  let from = at;
  for (const character of unit) {
    const to = from + character.length;
    if (before !== '') visit(before + character, from - before.length, to);
    before = character;
    from = to;
  }
  visit(before, from - before.length, from);
}

function clip(token: string): string {
  // No text has more characters than code units.
  return token.length <= longestToken ? token : Array.from(token).slice(0, longestToken).join('');
}
