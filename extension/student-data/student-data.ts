import { showCount } from '../background/show-count.ts';
import { feedDatabase } from '../feed-index/connection.ts';
import { readMarks, replaceMarks } from '../marks/marks.ts';
import { changeProfile, readProfile } from '../profile/profile.ts';
import { nobody } from '../profile/student-profile.ts';
import { clearRequestLog } from '../request-log/request-log.ts';
import { feedLookedAt } from '../settings/feed-looked-at.ts';
import { preselectedCollege } from '../settings/preselected-college.ts';
import { changeSettings, resetSettings, settings } from '../settings/settings.ts';
import type { StudentData } from './data-file.ts';

/** Collects everything that is kept of the student. */
export async function collectStudentData(): Promise<StudentData> {
  const [profile, chosen, marks] = await Promise.all([readProfile(), settings.getValue(), readMarks()]);
  return { profile, settings: chosen, marks };
}

/** Puts other data in the place of all that is kept. */
export async function replaceStudentData({ profile, settings, marks }: StudentData): Promise<void> {
  await replaceMarks(marks);
  await changeProfile(() => profile);
  await changeSettings(() => settings);
}

/** Deletes everything that is kept of the student, the copy of the feed and the list of requests. */
export async function wipeStudentData(): Promise<void> {
  await replaceMarks([]);
  await changeProfile(() => nobody);
  await resetSettings();
  await feedLookedAt.removeValue();
  await showCount(0);
  await preselectedCollege.removeValue();
  await clearRequestLog();
  const database = await feedDatabase();
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}
