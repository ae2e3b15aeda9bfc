import { mapKnown } from '../map-known.ts';
import type { Posting } from '../posting.ts';
import { isNode, type SchemaNode } from './plain-node.ts';
import { firstOf, present, textIn, textOf, textsIn, valuesOf, wholeNumberOf } from './values.ts';

/** Reads `educationRequirements`: credentials, or words. */
export function readEducation(posting: SchemaNode): Posting['education'] {
  const values = valuesOf(posting, 'educationRequirements');
  const text = textsIn(posting, 'educationRequirements').join('; ');
  const [level, ...others] = mapKnown(values, levelOf);
  const majors = values.flatMap((one) => (isNode(one) ? textsIn(one, 'about') : []));
  if (text === '' && level === undefined && majors.length === 0) return undefined;
  return present({
    // Several credentials are alternatives: which one is the least is for a reader to say.
    level: others.length === 0 ? level : undefined,
    majors: majors.length > 0 ? majors : undefined,
    text: text || undefined,
  });
}

const levels: Readonly<Record<string, RegExp>> = {
  none: /^no (?:requirement|degree)|^(?:学历)?不限/i,
  secondary: /^(?:secondary|high school)|^高中/i,
  vocational: /^(?:professional|vocational)|^中专|^中技|^技校/i,
  associate: /^associate|^大专|^专科/i,
  bachelor: /^bachelor|^本科|^学士/i,
  master: /^master|^硕士/i,
  doctorate: /^(?:doctor|ph\.?d)|^博士/i,
};

/** The credential categories that Google names, the contract's own words, and those of Chinese boards. */
function levelOf(credential: unknown): string | undefined {
  const text = (isNode(credential) && textIn(credential, 'credentialCategory')) || textOf(credential);
  return Object.keys(levels).find((level) => levels[level]?.test(text ?? ''));
}

/** Reads `experienceRequirements`: months, or words. */
export function readExperience(posting: SchemaNode): Posting['experience'] {
  const monthsMin = firstOf(posting, 'experienceRequirements', (requirement) =>
    isNode(requirement) ? firstOf(requirement, 'monthsOfExperience', wholeNumberOf) : undefined,
  );
  const text = textIn(posting, 'experienceRequirements');
  return (monthsMin ?? text) === undefined ? undefined : present({ monthsMin, text });
}
