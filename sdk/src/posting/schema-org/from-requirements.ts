import type { Posting } from '../posting.ts';
import { isNode, type SchemaNode } from './plain-node.ts';
import { firstOf, present, textIn, textsIn, wholeNumberOf } from './values.ts';

/** Reads `educationRequirements`: credentials, or words. */
export function readEducation(posting: SchemaNode): Posting['education'] {
  const credentials = textsIn(posting, 'educationRequirements');
  if (credentials.length === 0) return undefined;
  // Several credentials are alternatives: which one is the least is for a reader to say.
  return present({
    level: credentials.length === 1 ? levelOf(credentials.join()) : undefined,
    text: credentials.join('; '),
  });
}

/** The credential categories that Google names, and the contract's own words. */
function levelOf(credential: string): string | undefined {
  const [word] =
    /^(?:secondary|high school|professional|vocational|associate|bachelor|master|doctorate)/i.exec(
      credential,
    ) ?? [];
  return word?.toLowerCase().replace('high school', 'secondary').replace('professional', 'vocational');
}

/** Reads `experienceRequirements`: months, or words. */
export function readExperience(posting: SchemaNode): Posting['experience'] {
  const monthsMin = firstOf(posting, 'experienceRequirements', (requirement) =>
    isNode(requirement) ? firstOf(requirement, 'monthsOfExperience', wholeNumberOf) : undefined,
  );
  const text = textIn(posting, 'experienceRequirements');
  return (monthsMin ?? text) === undefined ? undefined : present({ monthsMin, text });
}
