import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobRow } from './job-row.ts';
import { type JobParts, JobTable } from './job-table.ts';
import { rowsUnder } from './key-index.ts';
import { textAt, unpackTexts } from './packed-texts.ts';

const rows: fc.Arbitrary<JobRow> = fc.record({
  id: fc.constantFrom('job_a', 'job_b', 'job_c', '工'),
  keys: fc.array(fc.nat(6), { maxLength: 3 }),
  posted: fc.nat(3),
  arrived: fc.nat(9),
  open: fc.boolean(),
  types: fc.nat(511),
  employer: fc.constantFrom('org_a', 'org_b', ''),
  text: fc.constantFrom('', '焊工\u0001杭叉', 'welder'),
});

/** Reads every row back. */
function read({ jobs, columns, texts }: JobParts): JobRow[] {
  return unpackTexts(jobs.ids).map((id, row) => ({
    id,
    keys: [...new Set(jobs.keys.keys)].filter((key) => rowsUnder(jobs.keys, key).includes(row)),
    posted: columns.posted[row] as number,
    arrived: columns.arrived[row] as number,
    open: columns.open[row] === 1,
    types: columns.types[row] as number,
    employer: textAt(columns.employerIds, columns.employers[row] as number),
    text: textAt(texts, row),
  }));
}

describe('the table of jobs', () => {
  test('holds after any changes what a map would, packed in between or not', () => {
    const change = fc.record({ row: rows, gone: fc.boolean(), packed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let table = new JobTable();
        const model = new Map<string, JobRow>();
        for (const { row, gone, packed } of changes) {
          if (gone) {
            table.delete(row.id);
            model.delete(row.id);
          } else {
            table.set(row);
            model.set(row.id, row);
          }
          if (packed) table = new JobTable(table.pack());
          expect(table.arrivalOf(row.id)).toBe(model.get(row.id)?.arrived);
        }
        const ordered = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        const unique = ordered.map((row) => ({ ...row, keys: [...new Set(row.keys)].sort() }));
        expect(read(table.pack())).toEqual(unique);
        expect(table.size).toBe(model.size);
      }),
    );
  });

  test('knows which are the newest', () => {
    const table = new JobTable();
    const plain: JobRow = {
      ...{ id: 'a', keys: [], posted: 5, arrived: 0, open: true, types: 0, employer: '', text: '' },
    };
    const some = { a: 5, b: 2_000_000_000, c: 5, d: 1 };
    for (const [id, posted] of Object.entries(some)) table.set({ ...plain, id, posted });
    expect([...table.pack().columns.newest]).toEqual([1, 2, 0, 3]);
  });
});
