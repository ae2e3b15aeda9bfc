import type { Match } from '../text/mention.ts';

const company = '(?:公司|我司|本司|企业|集团|团队|工厂|品牌|我们)';
const person = '(?:师傅|导师|讲师|老师|教练|专家|创始人|成员|同事|领导|前辈|大咖)';
const has = '(?:拥有|具有|具备|有着?|积累了?|从业)';
/** 公司拥有20年经验, 团队平均从业8年: the subject stands where its part begins, unlike 在大型企业具有3年经验. */
const chineseSubject = new RegExp(
  `(?:^|[，,：:])\\s*(?:\\d{1,2}[、.．]\\s*)?(?:我们的?|本|我|该)?(?:核心|研发|技术|管理|创始|专业)?(?:${company}|${person}){1,2}[^，,。；;\\n招聘要求需应寻]{0,6}${has}[^，,。；;\\n\\d]{0,6}$`,
);
/** 公司成立于2005年，具有近20年的制造经验. */
const chineseStory = new RegExp(
  `^\\s*(?:本|我|该)?${company}[^。；;\\n]{0,24}(?:成立|创立|创建|始建|深耕|专注|致力|[是为]一家)[^。；;\\n]{0,30}${has}[^，,。；;\\n\\d]{0,6}$`,
);
const hiring = /招|聘|要求|需|希望|期[望待]|[你您]/;
/** An average is demanded of nobody. */
const average = /平均[^，,。；;\n]{0,8}$/;
const taughtBy = /(?:由|跟随|师从)[^，,。；;\n]{0,10}$/;
/** 10年经验的师傅带教, 拥有20年经验的企业。 */
const chineseAfter = new RegExp(
  `^的(?:资深|老|专业|行业)*(?:(?:${person}|工程师|团队|人员)[^，,。；;\\n]{0,6}(?:带|教|指导|授|辅导|培训)|[^，,。；;\\n]{0,6}(?:公司|企业|集团|团队|品牌)(?=[，,。；;！!\\s]|$))`,
);

const amount =
  '(?: (?:over|more than|well over|nearly|almost|around|about|up to|at least|some|an?|combined|collective|total|total of|average of))* ?$';
const people =
  '(?:team|company|firm|group|agency|studio|business|staff|people|leadership|management|founders?|engineers|experts|mentors?|partners|trainers?|instructors?|consultants|developers|technicians|colleagues|professionals|specialists|clients?)';
/** `We have 10 years of experience`, `our team brings`. */
const englishSubject = new RegExp(
  `\\b(?:we|(?:our|the|your)(?: (?!new\\b|next\\b|ideal\\b|future\\b|perfect\\b)[\\w-]+){0,2}? ${people}|mentors?|founders?)(?: (?:who|that|all|each|together|also|already))?(?:'ve| have| has| had| brings?| boasts?| possess(?:es)?| share| combine)${amount}`,
  'i',
);
/** `Learn from engineers with 10 years of experience`. */
const englishTeacher = new RegExp(
  `\\b(?:learn\\w*|mentored|trained|coached|taught|guided|led|supervised|supported|founded|works?|working|alongside)\\b[^.;,\\n]{0,24}\\b(?:an? [\\w-]+|${people})(?: (?:who|that))? (?:with|ha(?:s|ve)|having|bring(?:s|ing)?|of)${amount}`,
  'i',
);
const englishOur = new RegExp(`\\bour${amount}`, 'i');
/** `With over 30 years of experience, Acme is a leader`; `20 years of experience to its clients`. */
const englishLead = new RegExp(`^\\W*with${amount}`, 'i');
const englishAfter =
  /^[^.;,\n]{0,60}, (?:[Ww]e|[Oo]ur|(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3} (?:(?:is|are|was) (?:an?|the|one|among)|has|offers|provides|delivers|designs|makes|builds))\b/;
const englishShared = /^[^.;,\n]{0,12}\b(?:combined|collective)\b/i;
const englishServed = /^[^.;,\n]{0,40}\bexperience\b[^.;,\n]{0,12} to (?:its|our|their) /i;
/** `You bring 5 years of experience to our team` asks for it. */
const addressed = /\b(?:you|candidates?|applicants?)\b/i;

/** Tells whether the experience is that of the company, or of whoever works there: 由10年经验的师傅带教. */
export function isOfOthers({ passage, start, end, part }: Match): boolean {
  const from = Math.max(part.sentence.start, start - 80);
  // Cut within a sentence, it does not begin with its subject.
  const head = `${from > part.sentence.start ? '…' : ''}${passage.text.slice(from, start)}`;
  const rest = passage.text.slice(end, Math.min(part.sentence.end, end + 90));
  if (chineseAfter.test(rest) || englishShared.test(rest)) return true;
  if (englishServed.test(rest) && !addressed.test(head)) return true;
  if (englishLead.test(head) && englishAfter.test(rest)) return true;
  if ([average, taughtBy, englishSubject, englishTeacher, englishOur].some((own) => own.test(head)))
    return true;
  return !hiring.test(head) && (chineseSubject.test(head) || chineseStory.test(head));
}
