import { isDegree } from '../degrees/degree-words.ts';
import type { Reading } from '../reading.ts';
import { findAll } from '../text/find-all.ts';
import { isGiven } from '../text/given.ts';
import { asks, type Mention, mentionAt, mentionsOf } from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';
import { chineseAnchor, englishAnchor, isListed, isNearDegree } from './context.ts';
import { type FieldWord, findFields } from './find-fields.ts';

/** A field of study that a posting asks for. */
export interface AskedField {
  word: FieldWord;
  mention: Mention;
  /** Whether all others are refused: 非机械类专业勿扰. */
  refused: boolean;
  /** Whether majors like it are invited too. */
  open: boolean;
}

const refusal = /非[^，。；;]{1,12}专业(?:勿|者?免|请?不要)/;
const related = /相关|相近|等|类|\b(?:related|similar|relevant|equivalent|comparable)\b/i;
/** As far as a list of majors reaches in its sentence. */
const reach = 200;

/** Finds the fields of study that a posting asks for: those in a list which 专业 ends or a degree begins. */
export function readMajors(reading: Reading): AskedField[] {
  return textsOf(reading).flatMap(askedFields);
}

/** The texts of a posting that may ask for a major. */
export function textsOf(reading: Reading): Passage[] {
  return [reading.description, ...reading.education, ...reading.majors];
}

/** Tells whether a mention stands where a posting says whom it wants. */
export function inRequirement(mention: Mention): boolean {
  return asks(mention.part) && mention.part.section !== 'duties' && !isGiven(mention);
}

function askedFields(passage: Passage): AskedField[] {
  const asked: AskedField[] = [];
  const seen = new Set<number>();
  const fieldsAt = remembered((start, end) => {
    const words = passage.text.slice(start, Math.min(end, start + 2 * reach));
    const fields = findFields(words);
    return { words, fields, listed: fields.filter((word) => isListed(words, word, fields)) };
  });
  for (const anchor of [...mentionsOf([passage], chineseAnchor), ...mentionsOf([passage], englishAnchor)]) {
    const { start, end } = anchor.part.sentence;
    if (seen.has(start) || !inRequirement(anchor) || !isDegree(anchor)) continue;
    const { words, fields, listed } = fieldsAt(start, end);
    const english = !/^[专学背]|^$/.test(anchor.groups[0]);
    const found = english ? fields.filter((word) => isNearDegree(words, word, anchor.start - start)) : listed;
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

/** Many words of one sentence ask for the same. */
function remembered<T>(read: (start: number, end: number) => T): (start: number, end: number) => T {
  let last: { start: number; value: T } | undefined;
  return (start, end) => {
    if (last?.start !== start) last = { start, value: read(start, end) };
    return last.value;
  };
}

/**
 * Finds a major as a profile writes it, which may be in no table: where a posting asks for a field of study, and not
 * where the same letters stand for a thing (会计师事务所, `as required by law`).
 */
export function namedMajor(passages: readonly Passage[], literal: RegExp | undefined): Mention | undefined {
  if (!literal) return undefined;
  for (const passage of passages) {
    const words = findAll(passage.text, literal);
    const anchors = words.length > 0 ? findAll(passage.text, anyAnchor) : [];
    let from = 0;
    for (const { index, 0: name } of words) {
      while ((anchors[from]?.index ?? index) < index - reach) from += 1;
      const mention = mentionAt(passage, index, index + name.length);
      if (!mention || mention.part.stance === 'denied' || !inRequirement(mention)) continue;
      const near = (anchors[from]?.index ?? Number.POSITIVE_INFINITY) < mention.end + reach;
      if (passage.field === 'education' || (near && isStudied(mention))) return mention;
    }
  }
  return undefined;
}

/** Without one of these no word is a field of study. */
const anyAnchor = new RegExp(
  `专业|学科|背景|毕业|在读|(?<!\\d)\\d{4}(?:\\d{2})?[:：]|硕士|本科|大专|博士|${englishAnchor.source}`,
  'gi',
);

function isStudied({ passage, start, end, part }: Mention): boolean {
  const from = Math.max(part.sentence.start, start - reach);
  const words = passage.text.slice(from, Math.min(part.sentence.end, end + reach));
  const word = { start: start - from, end: end - from };
  return (
    isListed(words, word, findFields(words)) ||
    findAll(words, englishAnchor).some(({ index, 0: { length } }) => {
      const anchor = mentionAt(passage, from + index, from + index + length);
      return anchor !== undefined && isDegree(anchor) && isNearDegree(words, word, index);
    })
  );
}
