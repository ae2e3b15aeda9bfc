import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Company, companyClues, createCompanyIndex } from './company-index.ts';
import { type EmployedPosting, findEmployers, postingClues } from './find-employers.ts';

const company = (id: string, name: string, more: Partial<Company> = {}): Company => ({
  ...{ id: `org_${id}`, name, aliases: [], domains: [], boards: [] },
  ...more,
});

describe('an index of companies', () => {
  test('finds who employs as a list of the same companies, or of those that share a clue, does', () => {
    const names = [
      '杭叉集团',
      '杭叉集团股份有限公司',
      '杭叉',
      'Acme',
      'ACME Inc.',
      'Acme GmbH',
      '恒业人力资源',
      '正则',
    ];
    const someName = fc.constantFrom(...names);
    const domain = fc.constantFrom('acme.example', 'www.Acme.example', 'example', 'jobs.acme.example', '');
    const board = fc.constantFrom('greenhouse:acme', 'Greenhouse:Acme', 'lever:acme', '');
    const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
    const companies = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('org_a', 'org_b', 'org_c', 'org_d'),
        ...{ name: someName, aliases: some(someName), domains: some(domain), boards: some(board) },
      }),
      { selector: ({ id }) => id },
    );
    const address = fc.constantFrom(
      'https://boards.greenhouse.io/acme/jobs/1',
      'https://jobs.acme.example/1',
      'https://acme.example./1',
      'https://notacme.example/1',
      'https://example/1',
    );
    const text = fc.oneof(
      someName.map((name) => `${name}诚聘焊工`),
      someName.map((name) => `招聘单位：${name}`),
      someName.map((name) => `Welder at ${name}`),
      someName.map((name) => `代招：${name}`),
    );
    const posting = fc.record(
      {
        employer: fc.record({ name: someName, url: address }, { requiredKeys: ['name'] }),
        ...{ url: address, applyUrl: address, title: text, description: text },
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(companies, posting, (list, posting) => {
        const found = findEmployers(posting as EmployedPosting, createCompanyIndex<Company>(list));
        expect(found).toEqual(findEmployers(posting as EmployedPosting, list));
        const clues = postingClues(posting as EmployedPosting);
        const sharing = list.filter((one) => [...companyClues(one)].some((clue) => clues.has(clue)));
        expect(findEmployers(posting as EmployedPosting, sharing)).toEqual(found);
      }),
      { numRuns: 3000 },
    );
  });

  test('follows the changes of a feed', () => {
    const name = fc.constantFrom('Acme', '杭叉集团', 'Acme Works', '正则');
    const change = fc.record({ id: fc.constantFrom('1', '2', '3'), name, alias: name, gone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const index = createCompanyIndex();
        const now = new Map<string, Company>();
        for (const { id, name, alias, gone } of changes) {
          const one = company(id, name, { aliases: [alias], domains: [`${alias.length}.example`] });
          if (gone) expect(index.delete(one.id)).toBe(now.delete(one.id));
          else {
            index.set(one);
            now.set(one.id, one);
          }
        }
        const anew = createCompanyIndex(now.values());
        const all = (index: typeof anew) => ({
          size: index.size,
          sharing: new Set(
            index.sharing({ keys: ['acme', '杭叉', '正则'], hosts: ['4.example', 'a.10.example'] }),
          ),
          found: index
            .find('Acme Works，Acme与杭叉集团')
            .map((hit) => ({ ...hit, items: new Set(hit.items) })),
        });
        expect(all(index)).toEqual(all(anew));
      }),
    );
  });

  test('finds in a text the names that no word looks like', () => {
    const one = company('one', '杭叉集团', {
      legalName: '杭叉集团股份有限公司',
      aliases: ['SAP', '正则', '——!'],
    });
    const other = company('other', 'Hangcha', { translations: { zh: { name: '杭叉集团' } } });
    const text = '正则与SAP，——!，杭叉集团和Hangcha';
    expect(createCompanyIndex([one, other]).find(text)).toEqual([
      { items: [one, other], start: 11, end: 15 },
      { items: [other], start: 16, end: 23 },
    ]);
  });
});
