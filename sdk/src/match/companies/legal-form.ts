/** A name as it stands without its legal form, and what the form tells. */
export interface Formed {
  stem: string;
  form: LegalForm;
}

export interface LegalForm {
  /** The name gives the form of a company: it means to be the registered name. */
  registered: boolean;
  /** It is registered as a group: 集团有限公司. */
  group: boolean;
  /** Countries whose law has the form; none where it is left out or used as a translation of any. */
  laws: readonly string[];
  /** Where a Japanese form stands, which is part of the registered name. */
  place?: 'front' | 'end';
}

const chinese =
  /(?:股份有限|有限责任|集团有限|有限|股份|总|集团|(?<=\p{Script=Han}{2}))公司$|[(]?集团[)]?$|[(](?:有限合伙|(?:特殊)?普通合伙|个体工商户)[)]$/u;
const japanese = /^(?:(?:株式|有限|合同)会社|[(][株有][)])\s*|\s*(?:(?:株式|有限|合同)会社|[(][株有][)])$/u;
const korean = /^(?:주식회사|[(]주[)])\s*|\s*(?:주식회사|[(]주[)])$/u;

const continental = 'at be ch de dk es fi fr it lu nl no pl pt se';
/** Forms that stand at the end as words of their own. `Group` and `Holdings` are names, not forms. */
const latin: [pattern: string, laws: string][] = [
  ['co|company', ''],
  [
    'incorporated|inc|l\\.?l\\.?c|l\\.?l\\.?p|l\\.?p|limited|ltd|private|pvt|pte|pty|corporation|corp|plc|n\\.a',
    'english',
  ],
  ['gesellschaft mbh|gmbh|mbh|aktiengesellschaft|ag|kgaa|kg|ug', 'de at ch'],
  ['se', continental],
  ['s\\.?a', 'fr es be ch lu pt'],
  ['s\\.?a\\.?s|s\\.?a\\.?r\\.?l|s\\.?c\\.?a', 'fr ch lu'],
  ['s\\.?r\\.?l|s\\.?p\\.?a', 'it'],
  ['ltda|s\\.?l', 'es pt'],
  ['b\\.?v|n\\.?v', 'nl be'],
  ['a/s|aps', 'dk no'],
  ['ab', 'se fi'],
  ['oyj|oy', 'fi'],
  ['sp\\.? z o\\.?o', 'pl'],
  ['sdn\\.? bhd|bhd', 'my'],
  ['k\\.?k', 'jp'],
];
const latinForms = latin.map(([pattern, laws]) => ({
  ending: new RegExp(`[\\s,]+(?:${pattern})\\.?$`, 'u'),
  laws: laws.split(' ').filter(Boolean),
}));
/** Any Latin form, for what stands behind one. */
export const latinForm = latin.map(([pattern]) => pattern).join('|');
const anyLatin = new RegExp(`[\\s,](?:${latinForm})\\.?$`, 'u');
const none: readonly string[] = [];
const joint = /[\s,]*(?:&|\s\+|\band\b|,)\s*$/u;

/** Takes the legal forms off a name, as long as a name is left. The name is in lower case and simplified. */
export function splitLegalForm(name: string): Formed {
  const form: LegalForm = { registered: false, group: false, laws: none };
  let stem = name;
  const take = (pattern: RegExp): string | undefined => {
    const [found] = pattern.exec(stem) ?? [];
    const rest = found === undefined ? '' : stem.replace(pattern, '').replace(joint, '').trim();
    if (!isName(rest)) return undefined;
    form.registered ||= !/^[(]?集团[)]?$/.test(found ?? '');
    form.group ||= /集团/.test(found ?? '');
    if (pattern === japanese) form.place = stem.startsWith(found ?? '') ? 'front' : 'end';
    stem = rest;
    return found;
  };
  for (let before = ''; before !== stem; ) {
    before = stem;
    for (const pattern of [chinese, japanese, korean]) take(pattern);
    // Most names end in none, and trying each form takes longer than all else.
    for (const { ending, laws: own } of anyLatin.test(stem) ? latinForms : []) {
      if (take(ending) !== undefined) form.laws = [...form.laws, ...own];
    }
  }
  return { stem, form };
}

/** Tells whether two forms of one name can be those of one company, which may change its form but not its law. */
export function agree(a: LegalForm, b: LegalForm): boolean {
  if (a.place && b.place && a.place !== b.place) return false;
  if (!a.registered || !b.registered) return true;
  if (a.group !== b.group) return false;
  return a.laws.length === 0 || b.laws.length === 0 || a.laws.some((law) => b.laws.includes(law));
}

/** One letter or sign is not enough of a name to stand without its legal form, nor is an article. */
function isName(text: string): boolean {
  return text !== 'the' && lettersOf(text).length >= 2;
}

/** What of a name counts: letters and digits, and the signs of C++ and C#. */
export function lettersOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.replace(/[^\p{Letter}\p{Mark}\p{Number}+#]/gu, '');
}
