import { originPattern } from '../../sites/origin-pattern.ts';
import { mayRead, requestSites } from '../../sites/permissions.ts';
import { type FileProblem, readDataFile, writeDataFile } from '../../student-data/data-file.ts';
import { collectStudentData, replaceStudentData, wipeStudentData } from '../../student-data/student-data.ts';
import { chosen, reopen } from './state.ts';

/** What became of an action: what to say, or why a file was refused. */
export type DataOutcome = 'imported' | 'feedKept' | 'wiped' | 'failed' | FileProblem;

/** Saves all of the student's data where her browser puts downloads. */
export async function exportData(): Promise<undefined> {
  const now = new Date();
  const content = writeDataFile(await collectStudentData(), now);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = `recruitment-feed-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Replaces everything by what a file holds; a file that cannot be read whole changes nothing. */
export async function importData(file: File): Promise<DataOutcome> {
  try {
    const read = readDataFile(await file.text());
    if ('problem' in read) return read.problem;
    const { profile, settings } = read.data;
    const kept = chosen.value.feed;
    const reachable = settings.feed === kept || (await mayReach(settings.feed));
    await replaceStudentData({ profile, settings: reachable ? settings : { ...settings, feed: kept } });
    await reopen();
    return reachable ? 'imported' : 'feedKept';
  } catch (error) {
    return failed(error);
  }
}

/** Deletes everything. */
export async function wipeData(): Promise<DataOutcome> {
  try {
    await wipeStudentData();
    await reopen();
    return 'wiped';
  } catch (error) {
    return failed(error);
  }
}

async function mayReach(feed: string): Promise<boolean> {
  const patterns = [originPattern(feed)];
  return (await mayRead(patterns)) || (await requestSites(patterns));
}

function failed(error: unknown): 'failed' {
  console.warn('The data was not changed:', error);
  return 'failed';
}
