import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nobody } from '../profile/student-profile.ts';
import { readDataFile, type StudentData, writeDataFile } from './data-file.ts';

const now = new Date('2026-11-29T02:00:00Z');
const data: StudentData = {
  profile: { ...nobody, college: 'org_college', majors: ['会计'], graduationYear: 2027, remote: false },
  settings: {
    ...{ feeds: ['https://feed.example.edu.cn'], language: 'zh-CN' },
    reminders: { daysBefore: 7, since: 5 },
  },
  marks: [
    {
      ...{ id: 'lever:acme:1', identities: ['lever:acme:1', 'acme.example/1'], title: '电气维修技师' },
      ...{ employer: '云栖', url: 'https://jobs.lever.co/acme/1', job: 'job_1' },
      ...{ closesAt: '2026-12-31T08:00:00Z', times: { seen: 2, saved: 1 }, reminder: { off: true } },
    },
    { id: 'b.example/2', identities: ['b.example/2'], title: '会计', times: { hidden: 3 } },
    {
      ...{ id: 'c.example/3', identities: ['c.example/3'], title: '出纳', times: { saved: 4 } },
      reminder: { told: 8, closesOn: '2026-12-31' },
    },
  ],
};
/** The file of a change to the data. */
const file = (change: (written: { version: number; data: Record<string, object> }) => unknown) => {
  const written = JSON.parse(writeDataFile(data, now));
  change(written);
  return JSON.stringify(written);
};

describe('a file of all data', () => {
  test('is read back as it was written', () => {
    expect(readDataFile(writeDataFile(data, now))).toEqual({ data });
  });

  test('is taken from the version that held no marks and had one feed', () => {
    const older = file((written) => {
      written.version = 1;
      written.data.settings = { feed: 'https://feed.example.edu.cn', language: 'zh-CN' };
      delete written.data.marks;
    });
    const { reminders: _, ...settings } = data.settings;
    expect(readDataFile(older)).toEqual({ data: { ...data, settings, marks: [] } });
  });

  test('is taken from the version in which the student could set no closing dates', () => {
    const [first, second] = data.marks;
    const marks = [first, second].filter((mark) => mark !== undefined);
    const older = file((written) => {
      Object.assign(written, { version: 2 });
      Object.assign(written.data, { marks });
    });
    expect(readDataFile(older)).toEqual({ data: { ...data, marks } });
  });

  test('of this version without marks is half a file', () => {
    const half = file(({ data }) => delete data.marks);
    expect(readDataFile(half)).toEqual({ problem: { code: 'bad-value', at: 'marks' } });
  });

  test.each([
    ['no JSON', 'hello', { code: 'not-ours' }],
    ['another JSON', '{"profile":{}}', { code: 'not-ours' }],
    [
      'a file of a later version',
      file((written) => void Object.assign(written, { version: 4 })),
      { code: 'newer' },
    ],
    ['a huge file', `"${'x'.repeat(20_000_000)}"`, { code: 'too-large' }],
    [
      'a value of another type',
      file(({ data }) => void Object.assign(data.profile ?? {}, { graduationYear: '2027' })),
      { code: 'bad-value', at: 'profile.graduationYear' },
    ],
    [
      'a field that is not known',
      file(({ data }) => void Object.assign(data.profile ?? {}, { gender: 'f' })),
      { code: 'bad-value', at: 'profile' },
    ],
    [
      'an unsafe feed',
      file(({ data }) => void Object.assign(data.settings ?? {}, { feeds: ['http://feed.example'] })),
      { code: 'bad-value', at: 'settings.feeds.0' },
    ],
    [
      'a mark whose address is no page',
      file(({ data }) => Object.assign(Object(data.marks)[0], { url: 'javascript:alert(1)' })),
      { code: 'bad-value', at: 'marks.0.url' },
    ],
    [
      'a mark that notes nothing',
      file(({ data }) => Object.assign(Object(data.marks)[1], { times: {} })),
      { code: 'bad-value', at: 'marks.1.times' },
    ],
    [
      'a mark whose own closing date is none',
      file(({ data }) => Object.assign(Object(data.marks)[2].reminder, { closesOn: '2026-13-40' })),
      { code: 'bad-value', at: 'marks.2.reminder.closesOn' },
    ],
    [
      'half of the data',
      file(({ data }) => void delete data.settings),
      { code: 'bad-value', at: 'settings' },
    ],
  ])('is refused where it is %s', (_what, text, problem) => {
    expect(readDataFile(text)).toEqual({ problem });
  });

  test('is read whole or not at all, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        const text = file((written) => void Object.assign(written, { data: JSON.parse(content) }));
        expect(readDataFile(text)).toHaveProperty('problem');
      }),
    );
  });
});
