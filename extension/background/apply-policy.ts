import { readManaged } from '../policy/managed.ts';
import { changeProfile } from '../profile/profile.ts';
import { preselectedCollege } from '../settings/preselected-college.ts';

/** Chooses the college that the policy names, once, where the student has chosen none. */
export async function preselectCollege(): Promise<void> {
  const { college } = (await readManaged()).policy;
  if (college === undefined || college === (await preselectedCollege.getValue())) return;
  await changeProfile((profile) => (profile.college === undefined ? { ...profile, college } : profile));
  await preselectedCollege.setValue(college);
}
