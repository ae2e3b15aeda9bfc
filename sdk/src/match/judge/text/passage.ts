import type { QuotedField } from '../verdict.ts';
import { findAll } from './find-all.ts';
import { readableOf } from './readable.ts';
import { chineseHeading, type Section, sectionOpenedBy } from './section.ts';
import { type Stance, stancesOf } from './stance.ts';

/** A stretch of a text between commas. */
export interface Part {
  start: number;
  end: number;
  /** The sentence around it. */
  sentence: { start: number; end: number };
  section: Section;
  stance: Stance;
}

/** A text of a posting, ready to be read. */
export interface Passage {
  field: QuotedField;
  index?: number;
  source: string;
  /** The source without markup. */
  text: string;
  offsets?: Uint32Array;
  /** In order, without gaps. */
  parts: readonly Part[];
}

const stop = '[。；;！!？?\\n•●▪◆■]+|\\.(?=\\s|$)';
const number =
  '[（(]\\d{1,2}[）)]|\\d{1,2}(?<![\\d.\\-A-Za-z年]\\d{1,2})[、.．)）](?!\\d)|[一二三四五六七八九十]、';
const heading = `(?:${chineseHeading})(?=\\s*(?:[】\\]]?[:：]|\\d))`;
/** Where sentences end, and where entries of a list or headings begin, line breaks lost. */
const boundaries = new RegExp(`(${stop})|${number}|${heading}`, 'g');
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|[A-Z])$/;
const comma = /，|,(?!\d)|\bbut\b/g;

/** Reads a text of a posting: its sentences, which section each belongs to, and how each part speaks. */
export function readPassage(field: QuotedField, source: string, index?: number): Passage {
  const { text, offsets } = readableOf(source);
  const parts: Part[] = [];
  let section: Section = 'body';
  let before: Section | undefined;
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const opened = sectionOpenedBy(words.trim(), isAlone(text, sentence));
    if (opened !== undefined && isAside(opened, words)) before ??= section;
    else if (opened !== undefined) before = undefined;
    section = opened ?? section;
    const spans = partsOf(words, sentence.start);
    const stances = stancesOf(
      words,
      spans.map(({ start, end }) => [start - sentence.start, end - sentence.start]),
    );
    for (const [at, span] of spans.entries()) {
      parts.push({ ...span, sentence, section, stance: within(section, stances[at] ?? 'open') });
    }
    if (before !== undefined && /[.。\n]\s*$/.test(words)) {
      section = before;
      before = undefined;
    }
  }
  return {
    field,
    ...(index !== undefined && { index }),
    ...{ source, text, parts },
    ...(offsets && { offsets }),
  };
}

/** The part in which a unit of the text stands. */
export function partAt({ parts }: Passage, at: number): Part | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

/** `Desired: AWS, Docker.` within a paragraph speaks of its own line or sentence alone. */
function isAside(opened: Section, words: string): boolean {
  return (opened === 'preferred' || opened === 'denied') && /[:：][^\n]*[^\s]/.test(words);
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const endAt = (end: number) => {
    if (end > start) sentences.push({ start, end });
    start = Math.max(start, end);
  };
  for (const { index, 0: words, 1: stop } of findAll(text, boundaries)) {
    if (stop === '.' && abbreviation.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (stop !== undefined) endAt(index + words.length);
    else endAt(index);
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

function isAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const opens = start === 0 || text[start - 1] === '\n';
  return opens && (end === text.length || text[end - 1] === '\n' || /\d/.test(text.charAt(end)));
}

function partsOf(words: string, offset: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of findAll(words, comma)) {
    parts.push({ start: offset + start, end: offset + match.index });
    start = match.index;
  }
  parts.push({ start: offset + start, end: offset + words.length });
  return parts;
}

function within(section: Section, stance: Stance): Stance {
  if (section === 'preferred' && stance !== 'denied') return 'preferred';
  return section === 'denied' ? 'denied' : stance;
}
