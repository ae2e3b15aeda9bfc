import { statfs } from 'node:fs/promises';
import { DataFolderInUseError, lockDataFolder } from '../store/data-folder.ts';
import { type Finding, ill, well } from './finding.ts';

const needed = [22, 18] as const;
/** Less than that, and the next import may not fit. */
const leastFreeBytes = 512 * 1024 * 1024;

/** Looks at what the program runs on. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isNew = major > needed[0] || (major === needed[0] && minor >= needed[1]);
  return isNew
    ? well('node', `Node.js ${version} is new enough.`)
    : ill('node', `Node.js ${version} is too old. Install ${needed.join('.')} or later.`);
}

/** Looks at the room on the disk of a folder, of which that many bytes have to be free. */
export async function checkDisk(folder: string, least = leastFreeBytes): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = `${Math.floor((bavail * bsize) / 1024 ** 2)} MiB are free on the disk of ${folder}`;
  return bavail * bsize >= least
    ? well('disk', `${free}.`)
    : ill('disk', `${free}. Make room: writes fail when it is full.`);
}

/** Tells whether a server has the data folder; neither is wrong. */
export function checkLock(folder: string): Finding {
  try {
    lockDataFolder(folder)();
    return well('server', 'No server is running on this folder.');
  } catch (error) {
    if (error instanceof DataFolderInUseError) return well('server', 'A server is running on this folder.');
    throw error;
  }
}
