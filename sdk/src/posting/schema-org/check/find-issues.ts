import type { Posting } from '../../posting.ts';
import { fromPlace } from '../from-place.ts';
import { fromSalary } from '../from-salary.ts';
import { isNode, type SchemaNode } from '../plain-node.ts';
import { readPosting } from '../read-posting.ts';
import { firstOf, textIn, textOf, textsIn, valuesOf, wholeNumberOf } from '../values.ts';
import { isJobPosting, termOf } from '../vocabulary.ts';
import type { issues } from './issues.ts';

type Code = keyof typeof issues;

const types = /^(?:FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/;
const iso8601 = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Tells by code what a posting lacks, and what of it cannot be used. */
export function findIssues(node: SchemaNode, now: Date | undefined): Code[] {
  const posting = readPosting(node);
  const has = (term: string) => valuesOf(node, term).length > 0;
  const all: [Code, boolean][] = [
    ['wrong_type', !isJobPosting(node['@type'])],
    ['missing_title', textIn(node, 'title') === undefined],
    ['missing_description', !has('description')],
    ['description_repeats_title', repeatsTitle(node)],
    ['missing_date_posted', !has('datePosted')],
    ['invalid_date_posted', has('datePosted') && !isDate(node, 'datePosted')],
    ['missing_hiring_organization', posting ? !posting.employer : !has('hiringOrganization')],
    ...placesOf(node),
    ['expired', now !== undefined && hasEnded(posting, now)],
    ['missing_valid_through', !has('validThrough')],
    ['invalid_valid_through', has('validThrough') && !isDate(node, 'validThrough')],
    ['missing_employment_type', !has('employmentType')],
    ['invalid_employment_type', !textsIn(node, 'employmentType').every((type) => types.test(termOf(type)))],
    ['missing_base_salary', !has('baseSalary')],
    ['incomplete_base_salary', !valuesOf(node, 'baseSalary').every((salary) => fromSalary(node, salary))],
    ['missing_identifier', !has('identifier')],
    ['missing_direct_apply', !has('directApply')],
    ['invalid_direct_apply', !valuesOf(node, 'directApply').every(isBoolean)],
    ['unstructured_education', !valuesOf(node, 'educationRequirements').every(hasCategory)],
    ['unstructured_experience', !valuesOf(node, 'experienceRequirements').every(hasMonths)],
  ];
  return all.filter(([, applies]) => applies).map(([code]) => code);
}

function placesOf(node: SchemaNode): [Code, boolean][] {
  const places = valuesOf(node, 'jobLocation').filter((place) => fromPlace(place) !== undefined);
  const addresses = places.map(
    (place) => (isNode(place) && firstOf(place, 'address', (one) => one)) || place,
  );
  const lacks = (...terms: string[]) =>
    addresses.some((address) => !terms.every((term) => isNode(address) && textIn(address, term)));
  const kinds = textsIn(node, 'jobLocationType').map((kind) => termOf(kind));
  const remote = kinds.includes('TELECOMMUTE');
  const hasApplicants = valuesOf(node, 'applicantLocationRequirements').length > 0;
  return [
    ['missing_job_location', places.length === 0 && !remote],
    ['missing_address_country', lacks('addressCountry')],
    ['missing_applicant_location', places.length === 0 && remote && !hasApplicants],
    ['invalid_job_location_type', kinds.some((kind) => kind !== 'TELECOMMUTE')],
    ['incomplete_address', lacks('addressLocality', 'addressRegion')],
  ];
}

function repeatsTitle(node: SchemaNode): boolean {
  const plain = (term: string) =>
    textIn(node, term)
      ?.replace(/<[^>]*>/g, '')
      .trim()
      .toLowerCase();
  return plain('title') !== undefined && plain('title') === plain('description');
}

function isDate(node: SchemaNode, term: string): boolean {
  const text = textIn(node, term) ?? '';
  return iso8601.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}

/** A date without a time lasts until its end, wherever on earth it is. */
function hasEnded(posting: Posting | undefined, now: Date): boolean {
  const end = posting?.closesAt ?? '';
  return Date.parse(end.length > 10 ? end : `${end}T23:59:59-12:00`) < now.getTime();
}

const isBoolean = (value: unknown) => /^(?:true|false)$/i.test(termOf(textOf(value) ?? String(value)));

const hasCategory = (value: unknown) => isNode(value) && textIn(value, 'credentialCategory') !== undefined;

const hasMonths = (value: unknown) =>
  isNode(value) && firstOf(value, 'monthsOfExperience', wholeNumberOf) !== undefined;
