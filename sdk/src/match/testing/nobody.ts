import type { Profile } from '../profile/profile.ts';

/** A student of whom nothing is known. */
export const nobody: Profile = {
  majors: [],
  skills: [],
  places: [],
  languages: [],
  certificates: [],
  employmentTypes: [],
  exclusions: { words: [], companies: [] },
};
