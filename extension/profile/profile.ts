import { key, openProfileDatabase } from './database.ts';
import { nobody, type StudentProfile, StudentProfileSchema } from './student-profile.ts';

/** Reads the profile. */
export async function readProfile(): Promise<StudentProfile> {
  const database = await openProfileDatabase();
  const stored = await database.get('profile', key);
  database.close();
  return parse(stored);
}

/** Changes the profile in one transaction and returns the new one. */
export async function changeProfile(
  change: (profile: StudentProfile) => StudentProfile,
): Promise<StudentProfile> {
  const database = await openProfileDatabase();
  const transaction = database.transaction('profile', 'readwrite');
  const changed = StudentProfileSchema.parse(change(parse(await transaction.store.get(key))));
  await transaction.store.put(changed, key);
  await transaction.done;
  database.close();
  return changed;
}

/** What cannot be read is no profile: a verdict by half of one would be wrong. */
function parse(stored: unknown): StudentProfile {
  if (stored === undefined) return nobody;
  const read = StudentProfileSchema.safeParse(stored);
  if (!read.success) console.warn('The stored profile cannot be read:', read.error);
  return read.success ? read.data : nobody;
}
