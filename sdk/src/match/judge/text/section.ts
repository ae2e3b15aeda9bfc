/** What a part of a posting is about; `body` is a text without headings. */
export type Section = 'requirements' | 'preferred' | 'denied' | 'duties' | 'benefits' | 'about' | 'body';

type Heading = readonly [section: Section, pattern: RegExp];

/** Headings that no sentence holds otherwise: they count wherever they stand, even where a list has lost its line breaks. */
const certain: readonly Heading[] = [
  ['preferred', /^(?:加分项?|优先条件|优先考虑条件)$/],
  ['requirements', /^.*(?:要求|资格|条件|技能|画像)$/],
  ['duties', /^.*(?:职责|描述|内容|介绍|概述)$/],
  ['benefits', /^.*(?:福利|待遇|提供|薪酬).*$/],
  ['about', /^(?:公司|企业|关于|团队).*$/],
];

/** Names of sections that Chinese postings set apart by a colon or a list. */
export const chineseHeading =
  '(?:任职|岗位|职位|应聘|招聘|技能|能力|基本|录用|岗位任职|专业技能)(?:要求|资格|条件)|(?:岗位|工作|职位|主要|岗位工作)(?:职责|内容|描述)|职责描述|岗位介绍|(?:福利|薪酬|薪资)(?:待遇|福利)|员工福利|公司(?:简介|介绍|福利)|企业简介|关于我们|加分项|优先条件|必备条件|我们提供|我们希望你';

const short: readonly Heading[] = [
  ['requirements', /^(?:要求|条件|资格|希望你|你需要|招录对象)$/],
  ['duties', /^职责$/],
  ['benefits', /^(?:福利|待遇|我们提供)$/],
];

/** Headings as job boards and guides to writing postings have them, at the start of a line. */
const english: readonly Heading[] = [
  [
    'preferred',
    /^(?:nice[- ]to[- ]have|preferred|bonus|desir(?:ed|able)|good[- ]to[- ]have|it(?:'s| is| would be) (?:a )?(?:plus|nice)|advantage|experience in the following will be advantageous|extra credit|optional|plus(?:es)?$)/i,
  ],
  ['denied', /^(?:(?:what )?you (?:do|will|wo)(?:n't| not) need|not (?:required|needed))/i],
  [
    'about',
    /^(?:about(?! you| the (?:role|job|position))\b|who we are|our (?:company|story|team|culture|mission)|diversity|equal opportunity)/i,
  ],
  [
    'requirements',
    /^(?:(?:minimum|basic|key|core|job|general|essential|required|technical|our|position|education) )*(?:requirements?|qualifications?|must[- ]haves?|skills?|experience|essentials?|what (?:you(?:'ll| will)? (?:bring|need|have)|we(?:'re| are) looking for|we need)|(?:who )?you(?:'ll)? (?:have|are|bring|need)|about you|your (?:profile|background|skills)|who you are|we(?:'re| are)? (?:looking for|expect)|the skills we need|at a minimum)\b/i,
  ],
  [
    'duties',
    /^(?:(?:key|main|your|job|core) )?(?:responsibilities|duties|tasks\b|what you(?:'ll| will) (?:do|be doing)|the role|job description|day[- ]to[- ]day|role overview|about the (?:role|job|position)|your (?:role|mission|impact))/i,
  ],
  [
    'benefits',
    /^(?:(?:our )?benefits|perks|what we offer|we offer|why (?:join|us|work)|compensation|pay disclosure|what(?:'s| is) it like|what you(?:'ll| will) get)/i,
  ],
];

const wholeChinese = new RegExp(`^(?:${chineseHeading})$`);
const adornment = /^[\s【[■◆●*#•·\-–—>☆★(（]+|[\s】\]*_]+$/gu;
const inBrackets = /^[^\S\n]*[【[]([^】\]\n]{2,10})[】\]]/;
const withColon = /^([^:：\n]{2,70}?)\s*[】\]]?[:：]/;
const longestHeading = 60;

/**
 * Tells which section a sentence opens.
 * @param alone Whether nothing else stands in its line.
 */
export function sectionOpenedBy(sentence: string, alone: boolean): Section | undefined {
  const head = sentence.slice(0, 90);
  if (!alone && !/[:：】\]]/.test(head) && !wholeChinese.test(head)) return undefined;
  const title = inBrackets.exec(head)?.[1] ?? withColon.exec(head)?.[1] ?? leadOf(head, alone);
  if (title === undefined) return undefined;
  const plain = title.replace(adornment, '');
  if (/\p{Script=Han}/u.test(plain)) {
    return find(wholeChinese.test(plain) ? certain : short, plain);
  }
  return plain.length <= longestHeading ? find(english, plain) : undefined;
}

/** A heading without a colon: a line of its own, or a name of a section before a numbered list. */
function leadOf(head: string, alone: boolean): string | undefined {
  if (wholeChinese.test(head.replace(adornment, ''))) return head;
  if (alone && head.length <= longestHeading && !/[.。]\s*$/.test(head)) return head;
  return undefined;
}

function find(headings: readonly Heading[], title: string): Section | undefined {
  return headings.find(([, pattern]) => pattern.test(title))?.[0];
}
