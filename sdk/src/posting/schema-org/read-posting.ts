import type { Place } from '../../contract/place.ts';
import { decodeEntities } from '../json-ld/entities.ts';
import { mapKnown } from '../map-known.ts';
import type { Posting } from '../posting.ts';
import { readExtensions } from './extensions.ts';
import { fromEmploymentType } from './from-employment-type.ts';
import { fromPlace } from './from-place.ts';
import { readEducation, readExperience } from './from-requirements.ts';
import { fromSalary } from './from-salary.ts';
import { momentOf } from './moment.ts';
import type { SchemaNode } from './plain-node.ts';
import { readOutline } from './read-outline.ts';
import { firstOf, present, textIn, textsIn, valuesOf, wholeNumberOf } from './values.ts';

/** Reads everything that a posting says; undefined for what has no title. */
export function readPosting(node: SchemaNode, base?: string): Posting | undefined {
  const outline = readOutline(node, base);
  if (!outline) return undefined;
  const remote = /TELECOMMUTE|^remote$/i.test(textsIn(node, 'jobLocationType').join());
  const details = present({
    description: firstOf(node, 'description', descriptionOf),
    employmentTypes: [...new Set(textsIn(node, 'employmentType').flatMap(fromEmploymentType))],
    workplaceType: remote ? 'remote' : undefined,
    locations: readLocations(node, remote),
    pay: mapKnown(valuesOf(node, 'baseSalary'), (salary) => fromSalary(node, salary)),
    education: readEducation(node),
    experience: readExperience(node),
    department: textIn(node, 'employmentUnit'),
    industries: textsIn(node, 'industry'),
    skills: textsIn(node, 'skills'),
    benefits: [...textsIn(node, 'jobBenefits'), ...textsIn(node, 'benefits')],
    openings: firstOf(node, 'totalJobOpenings', wholeNumberOf),
    startsAt: textIn(node, 'jobStartDate'),
    language: textIn(node, 'inLanguage'),
    postedAt: firstOf(node, 'datePosted', momentOf),
    extensions: readExtensions(node),
  });
  return { ...outline, ...details };
}

/** HTML source. Where all of its tags are escaped, HTML was escaped once too often. */
function descriptionOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const isEscaped = /&(?:amp;)?(?:lt|#0*60|#x0*3c);/i.test(value) && !/<[a-z/!]/i.test(value);
  return (isEscaped ? decodeEntities(value) : value).trim() || undefined;
}

function readLocations(node: SchemaNode, remote: boolean): Place[] {
  const applicants = remote ? mapKnown(valuesOf(node, 'applicantLocationRequirements'), fromPlace) : [];
  const places = mapKnown(valuesOf(node, 'jobLocation'), fromPlace);
  return [
    ...(places.length > 0 ? places : mapKnown([node], fromAddressIn)),
    ...applicants.map((place) => ({ ...place, remote: true })),
  ];
}

/** Many sites forget that a place is an item of its own, and so its address becomes one of the posting. */
function fromAddressIn(posting: SchemaNode): Place | undefined {
  const terms = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'];
  const parts = terms.flatMap((term) => (term in posting ? [[term, posting[term]]] : []));
  return fromPlace(Object.fromEntries(parts));
}
