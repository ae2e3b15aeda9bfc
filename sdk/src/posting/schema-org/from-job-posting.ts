import type { Posting } from '../posting.ts';
import { fromEmployer } from './from-employer.ts';
import { fromEmploymentType } from './from-employment-type.ts';
import { fromPlace } from './from-place.ts';
import { readEducation, readExperience } from './from-requirements.ts';
import { fromSalary } from './from-salary.ts';
import { addressOf, isNode, momentOf, numberOf, type SchemaNode, textIn, textOf, textsIn, valuesOf } from './values.ts';

/**
 * Reads a schema.org JobPosting, in any of the shapes that its properties may have: string, object, array.
 * @param node a node of JSON-LD, or an item of microdata or RDFa in the same shape.
 * @param page where it was found, against which relative addresses are resolved.
 * @returns undefined for what has no title.
 */
export function fromJobPosting(node: unknown, page?: { url: string }): Posting | undefined {
  if (!isNode(node)) return undefined;
  const title = textIn(node, 'title', 'name');
  if (title === undefined) return undefined;
  const base = page?.url;
  const remote = valuesOf(node, 'jobLocationType').some((type) => /TELECOMMUTE/i.test(textOf(type) ?? ''));
  const openings = numberOf(valuesOf(node, 'totalJobOpenings')[0]);
  return {
    source: 'json-ld',
    title,
    employmentTypes: [...new Set(textsIn(node, 'employmentType').flatMap(fromEmploymentType))],
    locations: readLocations(node, remote),
    pay: valuesOf(node, 'baseSalary').flatMap((salary) => fromSalary(node, salary) ?? []),
    industries: textsIn(node, 'industry'),
    skills: textsIn(node, 'skills'),
    benefits: textsIn(node, 'jobBenefits'),
    ...present({
      employer: first(node, 'hiringOrganization', (value) => fromEmployer(value, base)),
      url: first(node, 'url', (value) => addressOf(value, base)),
      applyUrl: first(node, 'potentialAction', (action) => readTarget(action, base)),
      identifier: first(node, 'identifier', readIdentifier),
      description: first(node, 'description', readDescription),
      workplaceType: remote ? 'remote' : undefined,
      education: readEducation(node),
      experience: readExperience(node),
      department: textIn(node, 'employmentUnit'),
      openings: Number.isInteger(openings) ? openings : undefined,
      startsAt: first(node, 'jobStartDate', textOf),
      language: textIn(node, 'inLanguage'),
      postedAt: first(node, 'datePosted', momentOf),
      closesAt: first(node, 'validThrough', momentOf),
    }),
  };
}

function first<T>(node: SchemaNode, term: string, read: (value: unknown) => T | undefined): T | undefined {
  for (const value of valuesOf(node, term)) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

function readLocations(node: SchemaNode, remote: boolean): Posting['locations'] {
  const places = (term: string) => valuesOf(node, term).flatMap((value) => fromPlace(value) ?? []);
  const applicants = remote ? places('applicantLocationRequirements') : [];
  return [...places('jobLocation'), ...applicants.map((place) => ({ ...place, remote: true }))];
}

function readIdentifier(value: unknown): string | undefined {
  return isNode(value) ? textIn(value, 'value', '@value', '@id') : textOf(value);
}

function readDescription(value: unknown): string | undefined {
  const text = isNode(value) ? value['@value'] : value;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

function readTarget(action: unknown, base: string | undefined): string | undefined {
  return isNode(action) ? first(action, 'target', (target) => addressOf(target, base)) : undefined;
}
