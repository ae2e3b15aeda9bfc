import { expect, test } from 'vitest';
import { changedMark } from './changed-mark.ts';
import { MarkSchema } from './mark-schema.ts';

const long = (length: number) => 'x'.repeat(length);
const posting = { identities: ['jobs.example/1'], title: '钳工' };

test.each([
  ['a title', { title: long(501) }],
  ['an employer', { employer: long(501) }],
  ['an address', { url: `https://jobs.example/${long(4096)}` }],
  ['one of its names', { identities: [long(4097), 'jobs.example/1'] }],
  ['an id', { job: long(201) }],
  ['an empty title', { title: '' }],
  ['a closing date that is none', { closesAt: 'soon' }],
])('a posting with %s that no file holds gets a mark that a file can hold', (_what, facts) => {
  const mark = changedMark([], { ...posting, ...facts }, { saved: true }, 0);
  expect(MarkSchema.parse(mark)).toEqual(mark);
  expect(mark?.identities).toEqual(['jobs.example/1']);
});

test('a posting whose every name is too long gets no mark', () => {
  expect(changedMark([], { ...posting, identities: [long(4097)] }, { saved: true }, 0)).toBeUndefined();
});
