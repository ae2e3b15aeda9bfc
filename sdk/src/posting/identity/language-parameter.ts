/** By which sites choose the language of a page; other names may choose something else. */
const names = /^(?:lang|locale|hl)$/i;

/** Languages that sites offer. A word of two letters that is none of them may be a programming language, or a key. */
const languages = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

/** A language tag of one of these, as sites write it: `en`, `zh-CN`, `zh_Hans_CN`. */
const tag = /^([a-z]{2})(?:[-_](?:hans|hant|latn|cyrl))?(?:[-_](?:[a-z]{2}|419))?$/i;

/** Tells whether a parameter chooses but the language of a page: the posting is one in all of them. */
export function isLanguage(name: string, value: string): boolean {
  if (!names.test(name)) return false;
  const [, language = ''] = tag.exec(value) ?? [];
  return languages.has(language.toLowerCase());
}
