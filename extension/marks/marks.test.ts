import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onMarksChanged } from './announce.ts';
import { mostSeen } from './drop-oldest.ts';
import type { MarkedPosting } from './mark.ts';
import { changeMark, markOf, marksOf, noteReminder, readMarks, replaceMarks } from './marks.ts';

const posting: MarkedPosting = {
  identities: ['lever:acme:1'],
  ...{ title: '电气维修技师', employer: '云栖', url: 'https://jobs.lever.co/acme/1' },
};

describe('marks', () => {
  beforeEach(() => deleteDB('profile'));

  test('are found under any name of their posting', async () => {
    await changeMark({ ...posting, identities: ['lever:acme:1', 'acme.example/1'] }, { saved: true }, 5);
    const expected = { id: 'lever:acme:1', title: posting.title, times: { saved: 5 } };
    expect(await markOf(['acme.example/1'])).toMatchObject(expected);
    expect(await markOf(['unknown', 'lever:acme:1'])).toMatchObject(expected);
    expect(await marksOf([['unknown'], ['acme.example/1'], []])).toMatchObject([
      undefined,
      expected,
      undefined,
    ]);
  });

  test('keep when it was first saved, and when it was seen first and last', async () => {
    await changeMark(posting, { seen: true, saved: true }, 1);
    await changeMark(posting, { seen: true, saved: true }, 2);
    expect(await markOf(posting.identities)).toMatchObject({ firstSeen: 1, times: { seen: 2, saved: 1 } });
  });

  test('take over what a later page or the feed knows better, and forget nothing', async () => {
    await changeMark(posting, { saved: true }, 1);
    await changeMark(
      { identities: posting.identities, title: '电气技师', job: 'job_1', closesAt: '2026-12-31T08:00:00Z' },
      { applied: true },
      2,
    );
    expect(await readMarks()).toEqual([
      {
        ...posting,
        ...{ id: 'lever:acme:1', title: '电气技师', job: 'job_1', closesAt: '2026-12-31T08:00:00Z' },
        times: { saved: 1, applied: 2 },
      },
    ]);
  });

  test('become one where two names turn out to be of one posting', async () => {
    await changeMark(posting, { saved: true }, 1);
    await changeMark({ ...posting, identities: ['acme.example/1'] }, { applied: true }, 2);
    expect(await readMarks()).toHaveLength(2);
    await changeMark({ ...posting, identities: ['acme.example/1', 'lever:acme:1'] }, { seen: true }, 3);
    const [mark, ...others] = await readMarks();
    expect(others).toEqual([]);
    expect(mark?.times).toEqual({ saved: 1, applied: 2, seen: 3 });
    expect(mark?.identities.toSorted()).toEqual(['acme.example/1', 'lever:acme:1']);
  });

  test('go with the last thing that was noted', async () => {
    await changeMark(posting, { saved: true, hidden: true }, 1);
    expect(await changeMark(posting, { saved: false }, 2)).toMatchObject({ times: { hidden: 1 } });
    expect(await changeMark(posting, { hidden: false }, 3)).toBeUndefined();
    expect(await readMarks()).toEqual([]);
  });

  test('are not made of a posting without a name', async () => {
    expect(await changeMark({ ...posting, identities: [] }, { saved: true }, 1)).toBeUndefined();
    expect(await readMarks()).toEqual([]);
  });

  test('come in the order of what happened last', async () => {
    await changeMark({ ...posting, identities: ['a'] }, { seen: true }, 1);
    await changeMark({ ...posting, identities: ['b'] }, { saved: true }, 3);
    await changeMark({ ...posting, identities: ['c'] }, { seen: true }, 2);
    expect((await readMarks()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('of what was only seen are as many as the limit, and none that the student set is lost', async () => {
    const seen = Array.from({ length: mostSeen }, (_, at) => `seen-${at}`);
    await replaceMarks([
      { ...posting, id: 'kept', identities: ['kept'], times: { seen: 0, saved: 0 } },
      ...seen.map((id, at) => ({ ...posting, id, identities: [id], times: { seen: at + 1 } })),
    ]);
    await changeMark({ ...posting, identities: ['new'] }, { seen: true }, 9999);
    expect(await markOf(['seen-0'])).toBeUndefined();
    expect(await markOf(['seen-1'])).toBeUndefined();
    expect(await markOf(['seen-2'])).toBeDefined();
    expect(await markOf(['kept'])).toBeDefined();
    expect(await readMarks()).toHaveLength(mostSeen);
  });

  test('of saved postings carry what is noted of the reminder, until they are saved no longer', async () => {
    const [id = ''] = posting.identities;
    await changeMark(posting, { seen: true }, 1);
    await noteReminder(id, () => ({ off: true }));
    expect(await markOf([id])).not.toHaveProperty('reminder');
    await changeMark(posting, { saved: true }, 2);
    await noteReminder(id, () => ({ off: true }));
    await noteReminder(id, (before) => ({ ...before, told: 9 }));
    await changeMark({ ...posting, identities: ['acme.example/1', id] }, { applied: true }, 3);
    expect(await markOf([id])).toMatchObject({ reminder: { off: true, told: 9 } });
    expect(await changeMark(posting, { saved: false }, 4)).not.toHaveProperty('reminder');
  });

  test('lose no change of two at once', async () => {
    await Promise.all([changeMark(posting, { saved: true }, 1), changeMark(posting, { applied: true }, 2)]);
    expect((await markOf(posting.identities))?.times).toEqual({ saved: 1, applied: 2 });
  });
});

describe('a change of marks', () => {
  let stop = () => {};
  afterEach(() => stop());

  test('is told to those who listen, until they no longer do', async () => {
    const told = new Promise<void>((resolve) => {
      stop = onMarksChanged(resolve);
    });
    await changeMark(posting, { saved: true }, 1);
    await told;
  });
});
