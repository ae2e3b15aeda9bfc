import type { Job } from '../../contract/job.ts';
import type { Place } from '../../contract/place.ts';
import { mapKnown } from '../map-known.ts';
import { writeExtensions } from './extensions.ts';
import { toHtml } from './to-html.ts';
import { toApplicantArea, toPlace } from './to-place.ts';
import { toSalary } from './to-salary.ts';

/** What Google calls the levels of `educationRequirements`. */
const credentials: Readonly<Record<string, string>> = {
  none: 'no requirements',
  secondary: 'high school',
  vocational: 'professional certificate',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'master degree',
  doctorate: 'doctorate degree',
};

/**
 * Writes a job as schema.org JSON-LD, with what it keeps of schema.org in `extensions`. Hybrid work has no word there
 * and is not called remote, nor have graduation years, the publisher, single sums and the number of monthly payments;
 * a closed job ends when it was closed. Whoever puts it into a page escapes `<`.
 * See https://developers.google.com/search/docs/appearance/structured-data/job-posting.
 */
export function toJobPosting(job: Job): object {
  const remote = job.workplaceType === 'remote';
  const [anywhere, onsite] = remote ? split(job.locations) : [[], job.locations];
  const applicantAreas = remote ? mapKnown(anywhere.length > 0 ? anywhere : onsite, toApplicantArea) : [];
  const posting = {
    ...writeExtensions(job.extensions),
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: job.description === undefined ? undefined : toHtml(job.description),
    datePosted: job.postedAt,
    validThrough: job.status === 'closed' ? (job.closedAt ?? job.closesAt) : job.closesAt,
    hiringOrganization: { '@type': 'Organization', name: job.organization.name },
    identifier: { '@type': 'PropertyValue', name: job.organization.name, value: job.source?.id ?? job.id },
    url: job.url,
    potentialAction:
      job.applyUrl === undefined ? undefined : { '@type': 'ApplyAction', target: job.applyUrl },
    employmentType: job.employmentTypes.map((type) => (type === 'APPRENTICESHIP' ? 'OTHER' : type)),
    jobLocationType: remote ? 'TELECOMMUTE' : undefined,
    jobLocation: onsite.map(toPlace),
    applicantLocationRequirements: applicantAreas,
    baseSalary: mapKnown(job.pay, toSalary),
    educationRequirements: education(job.education),
    experienceRequirements: experience(job.experience),
    employmentUnit:
      job.department === undefined ? undefined : { '@type': 'Organization', name: job.department },
    industry: job.industries,
    skills: job.skills,
    jobBenefits: job.benefits,
    totalJobOpenings: job.openings,
    jobStartDate: job.startsAt,
  };
  return withoutEmpty(posting);
}

/** Places from anywhere within which the work can be done, and those where it is done. */
function split(places: readonly Place[]): [Place[], Place[]] {
  return [places.filter(({ remote }) => remote === true), places.filter(({ remote }) => remote !== true)];
}

function education({ level, majors = [], text }: NonNullable<Job['education']> = {}): unknown {
  const credentialCategory =
    level !== undefined && Object.hasOwn(credentials, level) ? credentials[level] : undefined;
  if (credentialCategory === undefined && majors.length === 0) return text;
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory,
    about: majors.length === 0 ? undefined : majors.map((name) => ({ '@type': 'DefinedTerm', name })),
    description: text,
  };
}

function experience({ monthsMin, text }: NonNullable<Job['experience']> = {}): unknown {
  if (monthsMin === undefined) return text;
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: monthsMin, description: text };
}

/** Leaves out what says nothing, and writes a list of one as that one. */
function withoutEmpty(fields: object): object {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[name, Array.isArray(value) && value.length === 1 ? value[0] : value]];
  });
  return Object.fromEntries(entries);
}
