import type { Match } from '../text/mention.ts';
import type { Years } from './graduation-years.ts';

/** Who may apply by a mention: `sure` certainly, outside of `open` certainly not, and between them nothing is said. */
export interface Bounds {
  sure: Years;
  open: Years;
}

const graduates = '[\\s（(]*(?:含|本科|硕士|高校|应届|毕业生|毕业|学生|生|graduates?)*[\\s）)]*';
const joint = '(?:[及或和与、/以]|\\b(?:or|and)\\b)?\\s*';
/** 2026届及以后, `2024 or later`. */
const later = new RegExp(
  `^${graduates}(?:${joint}(?:以后|之后|往后|后(?=毕业|的|[，,。；;]|$))|,? (?:(?:or|and) (?:later|after|newer|beyond|onwards?)|onwards?)\\b)`,
  'i',
);
/** 2026届及往届, 2025届及以前, `2024 or earlier`. */
const earlier = new RegExp(
  `^${graduates}(?:${joint}(?:以前|之前|往届|历届|前(?=毕业|的|[，,。；;]|$))|,? (?:or|and) (?:earlier|before|prior)\\b)`,
  'i',
);
/** Who knows which way: 2023届及以上. */
const vague = new RegExp(`^${graduates}${joint}(?:以上|以下|左右|前后)`);

const month = '(?:(?:the )?(?:end|summer|spring|fall|autumn|winter|[a-z]{3,9}) (?:of )?)?';
const from = new RegExp(
  `\\b(?:in or after|on or after|since|no earlier than|not before|from) ${month}$`,
  'i',
);
const after = /\b(?<!(?:or|and) )after $/i;
const until = new RegExp(
  `\\b(?:in or before|on or before|by|no later than|prior to|before|until) ${month}$`,
  'i',
);
const before = /\b(?<!(?:or|not) )(?:before|prior to) $/i;

/** How far the years of a mention reach: words behind them, or within before the first, open them to one side. */
export function boundsOf(mention: Match, { first, last }: Years): Bounds {
  const { passage, end, part, groups } = mention;
  const rest = passage.text.slice(end, Math.min(part.sentence.end, end + 24));
  const head = groups.groups?.english?.split(/20\d\d/, 1)[0] ?? '';
  const named = { first, last };
  if (later.test(rest)) return both({ first, last: Number.POSITIVE_INFINITY });
  if (earlier.test(rest)) {
    // 应届及往届 leaves open how long ago; a year and those before it do not.
    const all = { first: Number.NEGATIVE_INFINITY, last };
    return groups.groups?.fresh === undefined ? both(all) : { sure: named, open: all };
  }
  if (vague.test(rest)) return { sure: named, open: everyone };
  if (first === last && after.test(head)) return both({ first: first + 1, last: Number.POSITIVE_INFINITY });
  if (first === last && from.test(head)) return both({ first, last: Number.POSITIVE_INFINITY });
  if (first === last && before.test(head)) return upTo({ first: last - 1, last: last - 1 });
  if (first === last && until.test(head)) return upTo(named);
  return both(named);
}

const everyone: Years = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

function both(years: Years): Bounds {
  return { sure: years, open: years };
}

/** `Graduating by 2026` does not say how long ago one may have graduated. */
function upTo(sure: Years): Bounds {
  return { sure, open: { first: Number.NEGATIVE_INFINITY, last: sure.last } };
}
