import { currencyWords } from './currency.ts';
import { periodWords } from './period.ts';
import { readAmount } from './read-number.ts';
import { remarkWords } from './remarks.ts';
import type { Token, Word } from './token.ts';

const bounds: readonly Word[] = [
  [
    '(?<=[\\dk千万w元])\\+(?=\\s|$|[/·,;)])|\\+$|上不封顶|及?以上|起薪?|不低于|不少于|至少',
    { role: 'least' },
  ],
  [
    'at least|minimum|min\\.?|more than|over|above|ab|à partir de|from|starting (?:at|from)',
    { role: 'from' },
  ],
  ['及?以下|以内|不超过|最高|至多|封顶', { role: 'most' }],
  ["up to|maximum|max\\.?|under|below|less than|bis zu|jusqu'à", { role: 'most' }],
  ['无责任?底薪|底薪|保底|基本工资|基薪', { role: 'base' }],
  ['提成|绩效(?:工资|奖金)?|计件|小费|uncapped commissions?|commissions?|tips', { role: 'variable' }],
  ['[-–—−~〜至到]+|to|bis|and|und|à|et', { role: 'to' }],
];

/** A bound beside the months, as in `13薪起`, speaks of them and not of the pay. */
const months =
  /[·*x×]? ?(至少|不低于|不少于|最高|最多|可达)?(\d{2}(?:\.5)?)(?:[-~](\d{2}))? ?(?:个月)?薪( ?(?:起|及?以[上下]|\+$))?|[*x×] ?(1[2-9])$/iuy;

/** A word of letters ends where the letters end: `an` is not the start of `annum`. */
const words = [...bounds, ...remarkWords, ...currencyWords, ...periodWords].map(
  ([pattern, token]) => [new RegExp(`(?:${pattern})(?!(?<=[a-zà-ü])[a-zà-ü])`, 'iuy'), token] as const,
);

/**
 * Reads a text word by word.
 * @returns undefined at the first word that is no known part of a statement of pay: what it makes of the
 * numbers beside it, nobody knows.
 */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const read = readMonths(text, at) ?? further(readAmount(text, at), readWord(text, at));
    if (!read) return undefined;
    tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

interface Read {
  token: Token;
  end: number;
}

/** `10% bonus` is one remark, not an amount. */
function further(amount: Read | undefined, word: Read | undefined): Read | undefined {
  return amount && word ? (word.end > amount.end ? word : amount) : (amount ?? word);
}

function readMonths(text: string, at: number): Read | undefined {
  months.lastIndex = at;
  const [whole = '', before, number, upTo, behind, alone] = months.exec(text) ?? [];
  const count = Number(number ?? alone);
  if (!(count >= 12 && count <= 24)) return undefined;
  // `13-15薪` leaves open how many.
  const token = before || upTo || behind ? {} : { monthsPerYear: count };
  return { token, end: at + whole.length };
}

function readWord(text: string, at: number): Read | undefined {
  let longest: Read | undefined;
  for (const [pattern, token] of words) {
    pattern.lastIndex = at;
    const end = at + (pattern.exec(text)?.[0].length ?? 0);
    if (end > (longest?.end ?? at)) longest = { token, end };
  }
  return longest;
}
