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

/** Returns the tokens under which a text is found, each once. */
export function documentTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const unit of units(text)) {
    if (startsWithCjk.test(unit)) {
      const characters = Array.from(unit);
      for (const pair of pairs(characters)) tokens.add(pair);
      // The last character begins no pair; alone it still has to be found.
      tokens.add(characters.at(-1) ?? '');
    } else {
      tokens.add(clip(unit));
      if (/[^.]\./.test(unit)) for (const part of unit.split('.')) tokens.add(clip(part));
    }
  }
  return [...tokens];
}

/** Returns what a query asks for; all of it has to be there. Empty where the query has nothing to look for. */
export function queryTerms(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const unit of units(query.slice(0, 400))) {
    const characters = startsWithCjk.test(unit) ? Array.from(unit) : [];
    if (characters.length === 1) terms.set(`${unit}*`, { token: unit, prefix: true });
    else if (characters.length > 1)
      for (const pair of pairs(characters)) terms.set(pair, { token: pair, prefix: false });
    else terms.set(unit, { token: clip(unit), prefix: false });
  }
  return [...terms.values()].slice(0, 40);
}

function units(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(pattern) ?? [];
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function clip(token: string): string {
  return Array.from(token).slice(0, longestToken).join('');
}
