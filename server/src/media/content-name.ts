import { createHash } from 'node:crypto';

/** Returns under which name bytes are kept: the same ones under the same name, so that they are kept once. */
export function contentName(bytes: Uint8Array, extension: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
}

/** Tells whether bytes are those that a name stands for, and the name is one of a file that is kept here. */
export function isContentOf(name: string, bytes: Uint8Array): boolean {
  const [, extension] = /^[\da-f]{64}\.(\w+)$/.exec(name) ?? [];
  return extension !== undefined && name === contentName(bytes, extension);
}
