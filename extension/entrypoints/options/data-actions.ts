import { originPattern } from '../../sites/origin-pattern.ts';
import { mayRead, requestSites } from '../../sites/permissions.ts';
import { type FileProblem, readDataFile, writeDataFile } from '../../student-data/data-file.ts';
import { collectStudentData, replaceStudentData, wipeStudentData } from '../../student-data/student-data.ts';
import { chosen, reopen, sync } from './state.ts';

/** What became of an action: what to say, or why a file was refused. */
export type DataOutcome = 'imported' | 'feedKept' | 'wiped' | 'failed' | FileProblem;

/** Saves all of the student's data where her browser puts downloads. */
export async function exportData(): Promise<DataOutcome | undefined> {
  try {
    const now = new Date();
    download(
      writeDataFile(await collectStudentData(), now),
      `recruitment-feed-${now.toISOString().slice(0, 10)}.json`,
    );
    return undefined;
  } catch (error) {
    return failed(error);
  }
}

function download(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Firefox begins to read it only after this task.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Replaces everything by what a file holds; a file that cannot be read whole changes nothing. */
export async function importData(file: File): Promise<DataOutcome> {
  try {
    const read = readDataFile(await file.text());
    if ('problem' in read) return read.problem;
    const { settings } = read.data;
    const kept = chosen.value.feeds;
    const reachable = await mayReach(settings.feeds.filter((feed) => !kept.includes(feed)));
    await replaceStudentData({
      ...read.data,
      settings: reachable ? settings : { ...settings, feeds: kept },
    });
    await reopen();
    // The file may name other feeds.
    void sync(true);
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

async function mayReach(feeds: readonly string[]): Promise<boolean> {
  const patterns = [...new Set(feeds.map(originPattern))];
  return patterns.length === 0 || (await mayRead(patterns)) || (await requestSites(patterns));
}

function failed(error: unknown): 'failed' {
  console.warn('The data was not changed:', error);
  return 'failed';
}
