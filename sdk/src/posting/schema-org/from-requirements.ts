import type { Posting } from '../posting.ts';
import { isNode, numberOf, type SchemaNode, textIn, textsIn, valuesOf } from './values.ts';

/** The credential categories that Google names, as levels of the contract. */
const levels: readonly (readonly [string, RegExp])[] = [
  ['none', /^no requirements?$/i],
  ['secondary', /^high school/i],
  ['associate', /^associate/i],
  ['bachelor', /^bachelor/i],
  ['master', /^master/i],
  ['doctorate', /^(?:doctor|ph\.?d)/i],
  ['vocational', /^(?:professional certificate|vocational)/i],
];

/** Reads `educationRequirements`: a credential, or words. */
export function readEducation(posting: SchemaNode): Posting['education'] {
  const categories = valuesOf(posting, 'educationRequirements')
    .filter(isNode)
    .flatMap((credential) => textsIn(credential, 'credentialCategory'));
  const named = levels.filter(([, pattern]) => categories.some((category) => pattern.test(category)));
  // Several credentials are alternatives: which one is the least is for a reader to say.
  const level = named.length === 1 ? named[0]?.[0] : undefined;
  const text = [...categories, ...textsIn(posting, 'educationRequirements')].join('; ');
  return text === '' ? undefined : { ...(level !== undefined && { level }), text };
}

/** Reads `experienceRequirements`: months, or words. */
export function readExperience(posting: SchemaNode): Posting['experience'] {
  const months = valuesOf(posting, 'experienceRequirements')
    .filter(isNode)
    .map((requirement) => numberOf(valuesOf(requirement, 'monthsOfExperience')[0]))
    .find((value) => value !== undefined && Number.isInteger(value) && value >= 0);
  const text = textIn(posting, 'experienceRequirements');
  if (months === undefined && text === undefined) return undefined;
  return { ...(months !== undefined && { monthsMin: months }), ...(text !== undefined && { text }) };
}
