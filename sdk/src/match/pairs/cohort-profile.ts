import type { Cohort } from '../../contract/cohort.ts';
import type { Degree, Profile } from '../profile/profile.ts';

/** What of a cohort counts when it is matched. */
export type MatchedCohort = Pick<Cohort, 'id' | 'major' | 'educationLevel' | 'graduationYear' | 'skills'>;

/**
 * Reads a cohort as the profile that its graduates share. Where they want to work nobody knows, so that places, pay and
 * kinds of employment are left open.
 */
export function profileOfCohort({ major, educationLevel, graduationYear, skills }: MatchedCohort): Profile {
  const names = [major, ...Object.values(major.translations ?? {})].map(({ name }) => name);
  return {
    majors: [...new Set(names.filter((name) => name !== undefined))],
    degree: educationLevel as Degree,
    graduationYear,
    skills,
    places: [],
    languages: [],
    certificates: [],
    employmentTypes: [],
    exclusions: { words: [], companies: [] },
  };
}
