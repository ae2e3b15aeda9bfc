import { mapKnown } from '../map-known.ts';
import type { Posting } from '../posting.ts';
import type { SchemaNode } from './plain-node.ts';
import { textOf, valuesOf } from './values.ts';

/** Where a job keeps what schema.org says and the contract has no field for. */
const system = 'schema.org';

/** The properties of JobPosting and of Thing that no field of a job stands for. */
const carried = [
  ...['additionalType', 'alternateName', 'applicationContact', 'directApply', 'disambiguatingDescription'],
  ...['eligibilityToWorkRequirement', 'employerOverview', 'estimatedSalary', 'experienceInPlaceOfEducation'],
  ...['image', 'incentiveCompensation', 'jobDuration', 'jobImmediateStart', 'occupationalCategory', 'owner'],
  ...['physicalRequirement', 'qualifications', 'relevantOccupation', 'responsibilities', 'sameAs'],
  ...['securityClearanceRequirement', 'sensoryRequirement', 'specialCommitments', 'subjectOf', 'workHours'],
];

const superseded: Readonly<Record<string, string>> = { incentiveCompensation: 'incentives' };

/** Keeps what has no field as it was written, a list of one as that one. */
export function readExtensions(posting: SchemaNode): Posting['extensions'] {
  const kept = carried.flatMap((term): [string, unknown][] => {
    const written = [...valuesOf(posting, term), ...valuesOf(posting, superseded[term] ?? '')];
    const values = mapKnown(written, (value) => (typeof value === 'string' ? textOf(value) : value));
    return values.length === 0 ? [] : [[term, values.length === 1 ? values[0] : values]];
  });
  return kept.length > 0 ? { [system]: Object.fromEntries(kept) } : undefined;
}

/** Gives back what was kept, and nothing else that may stand there. */
export function writeExtensions(extensions: Posting['extensions']): object {
  const kept = extensions?.[system];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([term]) => carried.includes(term)));
}
