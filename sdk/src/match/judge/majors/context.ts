import { findFields } from './find-fields.ts';

/** Where a word stands in its sentence. */
export interface Span {
  start: number;
  end: number;
}

/** 专业 as a field of study, and not the adjective of 专业技能 or the name of an examination (专业八级). */
const study =
  '专业(?!技能|知识(?!，)|素养|能力|水平|内容|文献|型|领域|人士|人员|培训|客户|精神|软件|工具|评估|意见|建议|服务|团队|公司|厂[家商]|机构|供应商|生产|从事|性|化|[级八四])';
/** Words after a list of fields that make it one of majors. */
export const chineseAnchor = new RegExp(
  `${study}|学科|(?<=[类科])背景|背景(?=[，,；;。]|$)|(?<=类)(?=硕士|本科|大专|博士)`,
  'g',
);
/** The same within reach of a field: a degree may follow it at once. */
const tail = new RegExp(
  `^([^，,。；;：:\\n]{0,24}?)(?:${study}|学科|背景|(?<=[类等关科])(?:硕士|本科|大专|博士)|(?<=类)毕业)|^([类系]?)(?:毕业(?!设计|论文)|在读)`,
);
/** Words between a field and 专业 that speak of something else. */
const speaking =
  /熟悉|熟练|掌握|精通|了解|负责|从事|经营|主营|经验|具备|具有|能力|优先|学历|开发|公司|行业|事务所|产品|客户|沟通|要求|招聘?/;
/** What announces majors: 专业要求：, or the number of one in the catalogue of disciplines (0812). */
const announced =
  /(?:专业(?:要求|背景)?[:：为是]|相关专业|(?<!\d)(?:0[1-9]|1[0-4])\d{2}(?:\d{2})?[:：]?)\s*$/;
const announcedList = /(?:学历与专业|涉及专业|专业(?:要求|背景)?[:：])([^。；;\n]{0,110})$/;
/** What postings ask for behind a list of majors in one sentence. */
const further = /年|持有|证/;
/** How a major goes on after its first words: 机械工程, 电子信息类, 测控技术与仪器. */
const ending =
  '(?:工程|科学|技术|系统|应用|设计|制造|控制|管理|处理|原理|理论|工艺|信息|电路|传动|仪器|视觉|图像|方向|专业|相关|背景|[学类系科化与及其等])';
/** Fields in one list with 、 may have others between them that no table knows; a comma joins majors alone. */
const joints = [
  /^[\p{Script=Han}A-Za-z]{0,6}[、/和或及与 ][\p{Script=Han}A-Za-z、/和或及与 ]{0,12}$/u,
  new RegExp(`^${ending}{0,6} ?[，,] ?(?:或者?|以及|和|及)?$`),
  /^[、，,/和或及与 ]*$/,
];
/** People, grades and things are no majors, though lists hold them: 会计师、, 英语六级、, 机床、. */
const thing = /(?:师|员|工|级|商|良好|流利|设备|机床|软件|服务|市场|策划|维护|销售)(?=[、/和或及与 ，,])/;
/** Verbs whose object right behind them is work or a rule, not a course of study: 遵守法律, 操作计算机. */
const governed =
  /(?:遵守|熟悉|了解|从事|经营|主营|操作|使用|生产|制造|负责|提供|协助|配合|销售)[^，,、。；;：:\n]{0,4}$/;
const longestGap = 14;
const longestList = 120;

/**
 * Nothing but further fields and joining words stand between it and the 专业 that ends the list.
 * @param fields All fields of these words, in order.
 */
export function isListed(words: string, first: Span, fields: readonly Span[]): boolean {
  if (governed.test(words.slice(Math.max(0, first.start - 10), first.start))) return false;
  let last = first;
  for (const next of fields) {
    if (next.start < last.end) continue;
    if (isEnded(words, last)) return true;
    const gap = words.slice(last.end, Math.min(next.start, last.end + longestGap + 1));
    if (gap.length > longestGap) return isInAnnounced(words, last);
    if (!isJoint(gap) || next.end - first.end > longestList) return false;
    last = next;
  }
  return isEnded(words, last) || isInAnnounced(words, last);
}

/** 专业 and the like follow, or stand before. */
function isEnded(words: string, { start, end }: Span): boolean {
  const [, between, suffix] = tail.exec(words.slice(end, end + 40)) ?? [];
  if (suffix !== undefined) return true;
  if (between !== undefined && !speaking.test(between) && !thing.test(between)) return true;
  return announced.test(words.slice(Math.max(0, start - 10), start));
}

function isInAnnounced(words: string, { start }: Span): boolean {
  const list = announcedList.exec(words.slice(Math.max(0, start - longestList), start))?.[1];
  return list !== undefined && !speaking.test(list) && !further.test(list);
}

function isJoint(gap: string): boolean {
  return joints.some((joint) => joint.test(gap)) && !speaking.test(gap) && !thing.test(gap);
}

/** Words for degrees and graduates beside which English postings name fields. */
export const englishAnchor =
  /\b(?:degree|bachelor'?s?|master'?s?|b\.?sc|m\.?sc|ph\.?d|b\.?eng|bs(?:me|ee|cs)?|ms(?= in)|diploma|majors|majoring|major(?= in\b|\s*(?:[:,.;)]|$| or\b| required| preferred))|graduates?|qualification|background(?! (?:check|screen|noise|music))|above)\b|以上(?=[，,] ?[a-z])/gi;
const englishJoint = /^(?: (?:engineering|science|studies))? ?[,/ &] ?(?:and |or )?$/i;
const elsewhere = /\b(?:experience|years?|proficien\w*|skills?|knowledge|hold)\b/i;

/** It follows a degree in its sentence, or is right before the word, alone or in a list. */
export function isNearDegree(words: string, { start, end }: Span, anchor: number): boolean {
  if (start < anchor) return anchor - end < longestGap || isJoinedTo(words.slice(end, anchor));
  const between = words.slice(anchor, start);
  return between.length < 160 && !elsewhere.test(between);
}

/** `Computer science, mathematics, or psychology major`: all up to the degree are fields in one list. */
function isJoinedTo(rest: string): boolean {
  if (rest.length < longestGap) return true;
  const next = rest.length < 120 ? findFields(rest)[0] : undefined;
  return (
    next !== undefined && englishJoint.test(rest.slice(0, next.start)) && isJoinedTo(rest.slice(next.end))
  );
}
