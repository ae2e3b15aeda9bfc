import { describe } from 'vitest';
import { answering } from './answering.ts';
import { files } from './files.ts';
import { following } from './following.ts';
import { paging } from './paging.ts';
import { refusing } from './refusing.ts';
import { probe, type Subject } from './subject.ts';

/** Checks a feed that holds some data against the contract. What a key is needed for is skipped where there is none. */
export function conformance(name: string, subject: () => Promise<Subject>): void {
  const asked = probe(subject);
  describe(`${name} keeps the contract`, () => {
    answering(asked);
    refusing(asked);
    paging(asked);
    following(asked);
    files(asked);
  });
}
