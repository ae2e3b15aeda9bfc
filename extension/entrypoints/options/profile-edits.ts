import { signal } from '@preact/signals';
import { profileMessages } from '../../locales/profile/index.ts';
import type { StudentProfile } from '../../profile/student-profile.ts';
import { editProfile, language } from './state.ts';

/** What became of the last change, in words. */
export const notice = signal<{ text: string; failed: boolean } | undefined>(undefined);

/** Saves a change of the profile and says so; `done` says what, where it is one of several in a list. */
export async function save(
  change: (profile: StudentProfile) => StudentProfile,
  done = profileMessages(language.value).profile.saved,
): Promise<void> {
  try {
    await editProfile(change);
    notice.value = { text: done, failed: false };
  } catch (error) {
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
