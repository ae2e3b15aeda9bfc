import type { ProblemDetail } from '@recruitment-feed/sdk/contract';
import { jsonPointer } from './json-pointer.ts';

const maxDepth = 64;

/** Finds what JSON can say and the feed does not keep: half characters, U+0000, `__proto__`, and towers. */
export function jsonFaults(value: unknown, path: readonly PropertyKey[] = []): ProblemDetail[] {
  const fault = (detail: string) => [{ pointer: jsonPointer(path), detail }];
  if (typeof value === 'string') return isKept(value) ? [] : fault('It has a character that is none.');
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= maxDepth) return fault(`It lies deeper than ${maxDepth} levels.`);
  if (Array.isArray(value)) return value.flatMap((item, index) => jsonFaults(item, [...path, index]));
  return Object.entries(value).flatMap(([name, item]) =>
    name === '__proto__' || !isKept(name)
      ? fault('It has a field whose name cannot be kept.')
      : jsonFaults(item, [...path, name]),
  );
}

function isKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
