import { signal } from '@preact/signals';
import { profileMessages } from '../../locales/profile/index.ts';
import type { StudentProfile } from '../../profile/student-profile.ts';
import { editProfile, language } from './state.ts';

/** What became of the last change, in words. */
export const notice = signal<{ text: string; failed: boolean } | undefined>(undefined);

let pending = 0;

/**
 * Saves a change of the profile and says so, once no other is still being saved: what reads "saved" may be closed.
 * @param done says what was saved, where it is one of several in a list.
 */
export async function save(
  change: (profile: StudentProfile) => StudentProfile,
  done = profileMessages(language.value).profile.saved,
): Promise<void> {
  pending += 1;
  notice.value = undefined;
  try {
    await editProfile(change);
    pending -= 1;
    if (pending === 0) notice.value ??= { text: done, failed: false };
  } catch (error) {
    pending -= 1;
    console.warn('The profile was not saved:', error);
    notice.value = { text: profileMessages(language.value).profile.notSaved, failed: true };
  }
}

/** Saves what was added to a list. */
export function saveAdded(names: string[], change: (profile: StudentProfile) => StudentProfile): void {
  const { added } = profileMessages(language.value).profile;
  void save(change, added(names.join(language.value === 'en' ? ', ' : '、')));
}

/** Saves that something was taken from a list. */
export function saveRemoved(name: string, change: (profile: StudentProfile) => StudentProfile): void {
  void save(change, profileMessages(language.value).profile.removed(name));
}
