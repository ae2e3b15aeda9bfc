import type { Profile } from '../../profile/profile.ts';
import { families } from '../majors/families.ts';
import { type FieldWord, findFields } from '../majors/find-fields.ts';
import type { Reading } from '../reading.ts';
import {
  asks,
  isDemand,
  type Mention,
  mentionAt,
  mentionsOf,
  reasonOf,
  sentenceOf,
} from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';
import type { Reason } from '../verdict.ts';
import { hasSubstitute } from './substitute.ts';

/** How a posting's words fit a major: by themselves, as any or a wide one, as a neighbour that is not invited. */
export type MajorFit = 'own' | 'wide' | 'near';

/** A reason about the major, and how closely it fits. */
export interface MajorReason {
  reason: Reason;
  fit?: MajorFit;
}

const any =
  /专业[^，,。；;\n专]{0,8}不限|不限专业|不限(?:制)?专业|各专业(?:均可)?|非[^，。；;]{1,8}专业(?:亦|也|均)可|\bany (?:major|degree|discipline|field of study)\b|\ball (?:degree subjects|majors|disciplines)\b|\bany degree subject\b/gi;
const wide: readonly (readonly [pattern: RegExp, field: 'science' | 'engineering' | 'business'])[] = [
  [/理工[科类]|理工(?=、|，|背景|专业)|\bSTEM\b|\b(?:a|any|related) science (?:degree|field)/gi, 'science'],
  [
    /工科|\bany engineering (?:discipline|degree|field)|\bengineering(?= or related|, or|,? or business| degree)|(?<=[,(] ?)engineering(?=[,)])/gi,
    'engineering',
  ],
  [/经管类?|财经类?|商科/g, 'business'],
];
/** Words after a list of fields that make it one of majors. */
const chineseAnchor =
  /专业(?!技能|知识(?!，)|素养|能力|水平|内容|文献|型|领域|人士|人员|培训|客户|精神|软件|工具|性|化|[级八四])|学科|(?<=[类科])背景|背景(?=[，,；;。]|$)|(?<=类)(?=硕士|本科|大专|博士)/g;
const englishAnchor =
  /\b(?:degree|bachelor'?s?|master'?s?|b\.?sc|m\.?sc|ph\.?d|b\.?eng|bs(?:me|ee|cs)?|ms(?= in)|diploma|major(?:s|ing)?|graduates?|qualification|background|above)\b|以上(?=[，,] ?[a-z])/gi;
/** Words between a field and 专业 that speak of something else. */
const speaking = /熟悉|熟练|掌握|精通|了解|负责|经验|具备|具有|能力|优先|学历|开发|公司/;
const refusal = /非[^，。；;]{1,12}专业(?:勿|者?免|请?不要)/;
const related = /相关|相近|等|类|\b(?:related|similar|relevant|equivalent|comparable)\b/i;

/** Holds the majors against all majors that a posting asks for. */
export function judgeMajor(
  reading: Reading,
  asked: readonly AskedField[],
  { majors }: Profile,
): MajorReason | undefined {
  if (majors.length === 0) return undefined;
  const passages = textsOf(reading);
  const [free] = mentionsOf(passages, any);
  if (free && free.part.section !== 'duties')
    return { reason: reasonOf(free, 'major', 'meets'), fit: 'wide' };
  const own = ownFields(majors);
  const literal = passages.flatMap((passage) => literalMajors(passage, majors));
  const fits = asked.map((one) => ({ one, fit: fitOf(one, own, majors) }));
  const met = literal[0] ?? fits.find(({ fit }) => fit === 'own')?.one.mention;
  if (met) return { reason: reasonOf(met, 'major', 'meets'), fit: 'own' };
  for (const [pattern, field] of wide) {
    const [mention] = [...mentionsOf(passages, pattern)].filter(inRequirement);
    if (!mention || own.families.size === 0) continue;
    if (own.wide.has(field)) return { reason: reasonOf(mention, 'major', 'meets'), fit: 'wide' };
    if (asked.length === 0 && isDemand(mention)) return { reason: reasonOf(mention, 'major', 'misses') };
  }
  if (fits.some(({ fit }) => fit === 'near')) return undefined;
  const missed =
    own.families.size > 0 &&
    asked.find(
      ({ mention, refused }) => (refused || isDemand(mention)) && !hasSubstitute(sentenceOf(mention)),
    );
  return missed ? { reason: reasonOf(missed.mention, 'major', 'misses') } : undefined;
}

interface OwnFields {
  families: ReadonlySet<string>;
  wide: ReadonlySet<string>;
}

const known = new WeakMap<readonly string[], OwnFields>();

function ownFields(majors: readonly string[]): OwnFields {
  const before = known.get(majors);
  if (before) return before;
  const own = new Set(
    majors.flatMap((major) => findFields(major).flatMap(({ stands, belongs }) => [...stands, ...belongs])),
  );
  const fields = {
    families: own,
    wide: new Set(families.filter(({ id }) => own.has(id)).flatMap(({ wide }) => wide)),
  };
  known.set(majors, fields);
  return fields;
}

/** A field of study that a posting asks for. */
export interface AskedField {
  word: FieldWord;
  mention: Mention;
  /** Whether all others are refused: 非机械类专业勿扰. */
  refused: boolean;
  /** Whether majors like it are invited too. */
  open: boolean;
}

function fitOf({ word, open }: AskedField, own: OwnFields, majors: readonly string[]): MajorFit | undefined {
  if (word.stands.some((id) => own.families.has(id))) return 'own';
  if (majors.some((major) => major.includes(word.text))) return 'own';
  if (!word.belongs.some((id) => own.families.has(id))) return undefined;
  // Those who are like it are of the family that it belongs to first.
  return open && own.families.has(word.belongs[0] ?? '') ? 'own' : 'near';
}

/** The majors as the profile writes them, where they stand in what is asked. */
function literalMajors(passage: Passage, majors: readonly string[]): Mention[] {
  return majors.flatMap((major) => {
    const at = major.length < 2 ? -1 : passage.text.toLowerCase().indexOf(major.toLowerCase());
    const mention = at < 0 ? undefined : mentionAt(passage, at, at + major.length);
    return mention && inRequirement(mention) && mention.part.stance !== 'denied' ? [mention] : [];
  });
}

function inRequirement({ part }: Mention): boolean {
  return asks(part) && part.section !== 'duties';
}

/** Finds the fields of study that a posting asks for: those in a list which 专业 ends or a degree begins. */
export function readMajors(reading: Reading): AskedField[] {
  return textsOf(reading).flatMap(askedFields);
}

function textsOf(reading: Reading): Passage[] {
  return [reading.description, ...reading.education, ...reading.majors];
}

function askedFields(passage: Passage): AskedField[] {
  const asked: AskedField[] = [];
  const seen = new Set<number>();
  for (const anchor of [...mentionsOf([passage], chineseAnchor), ...mentionsOf([passage], englishAnchor)]) {
    if (!inRequirement(anchor)) continue;
    const { start, end } = anchor.part.sentence;
    if (seen.has(start)) continue;
    const words = passage.text.slice(start, Math.min(end, start + 400));
    const english = !/^[专学背]|^$/.test(anchor.groups[0]);
    const found = findFields(words).filter((word) =>
      english ? isNearDegree(words, word, anchor.start - start) : isListed(words, word),
    );
    for (const word of found) {
      const mention = mentionAt(passage, start + word.start, start + word.end);
      const refused = refusal.test(words);
      if (!mention || (mention.part.stance === 'denied' && !refused)) continue;
      asked.push({ word, mention, refused, open: related.test(words.slice(word.end)) });
    }
    if (found.length > 0) seen.add(start);
  }
  return asked;
}

/** Nothing but further fields and joining words stand between it and the 专业 that ends the list. */
function isListed(words: string, word: FieldWord): boolean {
  const rest = words.slice(word.end, word.end + 120);
  const tail =
    /^([^，,。；;\n]{0,24}?)(?:专业|学科|背景|(?<=[类等关科])(?:硕士|本科|大专|博士)|(?<=类)毕业)/.exec(
      rest,
    )?.[1];
  const forward = tail !== undefined && !speaking.test(tail);
  if (forward || /专业(?:要求|背景)?[:：为是]\s*$/.test(words.slice(Math.max(0, word.start - 8), word.start)))
    return true;
  const next = findFields(rest)[0];
  if (!next || next.start > 14) return /学历与专业|涉及专业|专业[:：]/.test(words.slice(0, word.start));
  const gap = rest.slice(0, next.start);
  const joined =
    /^[\p{Script=Han}A-Za-z ]{0,6}[、，,/和或及与 ]/u.test(gap) || /^[、，,/和或及与 ]*$/.test(gap);
  return joined && !speaking.test(gap) && isListed(rest, next);
}

/** It follows a degree in its sentence, or is right before the word. */
function isNearDegree(words: string, word: FieldWord, anchor: number): boolean {
  const after = word.start >= anchor ? words.slice(anchor, word.start) : undefined;
  if (after !== undefined)
    return (
      after.length < 160 && !/\b(?:experience|years?|proficien\w*|skills?|knowledge|hold)\b/i.test(after)
    );
  return anchor - word.end < 14;
}
