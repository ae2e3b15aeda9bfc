import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import findCacheDirectory from 'find-cache-directory';

/** A suite of tests has few clocks; an image has about two megabytes. */
const kept = 8;
const checksumBytes = 32;

/** Images of databases that outlive the process, where tools keep theirs: `node_modules/.cache`, or `CACHE_DIR`. */
export interface KeptImages {
  read(name: string): Uint8Array | undefined;
  write(name: string, image: Uint8Array): void;
}

/** Keeps images in a folder, by name and by the code that makes them; without a folder it keeps none. */
export function keepImages(
  folder = findCacheDirectory({ name: 'recruitment-feed-mock' }),
  code = fingerprint,
): KeptImages {
  if (folder === undefined) return { read: () => undefined, write: () => {} };
  const fileOf = (name: string) => join(folder, `${digest([name, process.version, code()])}.sqlite`);
  return {
    read: (name) => orNothing(() => sound(readFileSync(fileOf(name)))),
    write: (name, image) => {
      // A disk that is full or cannot be written costs the time that an image would have spared, and nothing else.
      orNothing(() => {
        mkdirSync(folder, { recursive: true });
        const unfinished = join(folder, `${process.pid}-${process.hrtime.bigint()}.part`);
        writeFileSync(unfinished, Buffer.concat([checksum(image), image]));
        renameSync(unfinished, fileOf(name));
        removeOldest(folder);
      });
    },
  };
}

/** Returns the image that follows its checksum, or undefined where a crash left but a part of it. */
function sound(file: Buffer): Uint8Array | undefined {
  const image = file.subarray(checksumBytes);
  return checksum(image).equals(file.subarray(0, checksumBytes)) ? image : undefined;
}

function checksum(image: Uint8Array): Buffer {
  return createHash('sha256').update(image).digest();
}

function removeOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of byAge.slice(kept)) rmSync(path, { force: true });
}

/** Tells one state of the code that writes scenarios from another: the server's, the contract's and the scenarios' own. */
function fingerprint(): string {
  const folders = ['@recruitment-feed/sdk', '@recruitment-feed/server'].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(name))),
  );
  return digest([import.meta.dirname, ...folders].flatMap(filesIn));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    });
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function orNothing<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
