const noun = '(?:[ -]?(?:friendly|work(?:ing)?|positions?|jobs?|roles?|options?|办公|工作|岗位?))*';
/** Work away from an office, with the noun that it stands before. */
export const remoteWork = `(?:\\b(?:remote|work[ -]from[ -](?:home|anywhere)|wfh|anywhere|telecommut\\w+|telework|homeoffice)\\b|远程|居家|在家办公|线上办公)${noun}`;

const cannot = '不(?:可以?|能|支持|接受|提供|允许|考虑)';
/** A word of its own between the two, such as 不限 or a comma, denies something else: 不限地点远程, `no visa, remote`. */
const before = `(?:\\b(?:no|not|non|never|cannot be)[ -](?:(?:an?|any|for|to|open|available|eligible|possible|fully) ){0,3}|(?:${cannot}(?:全职)?|不是?|非|无法?|没有|禁止|谢绝)(?:纯|完全)?)`;
/** What goes on, as in `Remote (not available in Texas)` or 远程 不限经验, denies something else. */
const after = `[\\s:?(]*(?:(?:is |are )?(?:not (?:available|possible|offered|allowed|supported|an option)|unavailable)|no|none|false|否|无|${cannot})(?=\\s*(?:[,;.)]|$)|\\s[–—-])`;
const denial = new RegExp(
  `${before}${remoteWork}(?:(?: or | and |[/、或和及])${remoteWork})*|(?:是否\\S{0,2})?${remoteWork}${after}`,
  'gi',
);
const word = new RegExp(`(?:100% |fully )?${remoteWork}`, 'i');

/** Leaves out what is said against remote work: `London - not remote`, 北京(不支持远程), `Remote: No`. */
export function withoutDenial(text: string): string {
  return text.replace(denial, ' ');
}

/** Tells whether a text that denies it nowhere speaks of remote work; where `leads` is given, at its beginning. */
export function isRemote(text: string, leads = false): boolean {
  const at = text.search(word);
  return leads ? at === 0 : at >= 0;
}
