import type { StudentProfile } from './student-profile.ts';

/** What a student may leave unsaid. */
type Optional = 'college' | 'degree' | 'graduationYear' | 'remote' | 'monthsOfExperience' | 'payFloor';

/** Sets a field of a profile, or takes it out where there is no value. */
export function withField<Field extends Optional>(
  profile: StudentProfile,
  field: Field,
  value: StudentProfile[Field] | undefined,
): StudentProfile {
  const { [field]: _before, ...rest } = profile;
  return (value === undefined ? rest : { ...rest, [field]: value }) as StudentProfile;
}
