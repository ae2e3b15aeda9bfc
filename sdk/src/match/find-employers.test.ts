import { describe, expect, test } from 'vitest';
import { type Company, findEmployers } from './find-employers.ts';

const company = (id: string, name: string, more: Partial<Company> = {}): Company => ({
  ...{ id: `org_${id}`, name, aliases: [], domains: [], boards: [] },
  ...more,
});
const hangcha = company('hangcha', '杭叉集团', {
  legalName: '杭叉集团股份有限公司',
  ...{ aliases: ['Hangcha Forklift'], domains: ['hangcha.example'], boards: ['greenhouse:hangcha'] },
  translations: { en: { name: 'Hangcha Group' } },
});
const siemens = company('siemens', '西门子', { aliases: ['Siemens'], domains: ['siemens.example'] });
const companies = [hangcha, siemens];
const find = (...[posting, list = companies]: [Parameters<typeof findEmployers>[0], Company[]?]) =>
  findEmployers(posting, list).map(({ id }) => id);

describe('the company that employs', () => {
  test.each(['杭叉集团', '杭叉集团股份有限公司', 'HANGCHA GROUP CO., LTD', 'Hangcha Forklift', '杭叉'])(
    'is found by the name %s in the slot of the employer',
    (name) => {
      expect(find({ employer: { name } })).toEqual(['org_hangcha']);
    },
  );

  test('is found by the legal name that the slot gives', () => {
    expect(find({ employer: { name: 'Forklifts!', legalName: '杭叉集团股份有限公司' } })).toEqual([
      'org_hangcha',
    ]);
  });

  test('is found by its board and by its host', () => {
    expect(find({ url: 'https://boards.greenhouse.io/Hangcha/jobs/12' })).toEqual(['org_hangcha']);
    expect(find({ applyUrl: 'https://jobs.siemens.example/1' })).toEqual(['org_siemens']);
    expect(find({ employer: { name: 'Siemens Energy', url: 'https://www.siemens.example' } })).toEqual([
      'org_siemens',
    ]);
  });

  test('is the one named, wherever the posting stands', () => {
    const posting = { employer: { name: 'Siemens AG' }, url: 'https://boards.greenhouse.io/hangcha/jobs/12' };
    expect(find(posting)).toEqual(['org_siemens']);
  });
});

describe('no company', () => {
  test.each([
    ['nothing is said', {}],
    ['the name is a part of a name', { employer: { name: '杭叉集团配套厂' } }],
    [
      'another is named on its site',
      { employer: { name: 'Zhou & Sons' }, url: 'https://siemens.example/partners/1' },
    ],
    ['the host only ends like its own', { url: 'https://notsiemens.example/1' }],
    ['the host stands in the path', { url: 'https://board.example/siemens.example' }],
    ['the name has no letters', { employer: { name: '—' } }],
    ['the address is no address', { url: 'javascript://siemens.example/%0aalert(1)' }],
  ])('is found where %s', (_, posting) => {
    expect(find(posting)).toEqual([]);
  });

  test('is found where the evidence speaks for two', () => {
    const rival = company('rival', '杭叉', { domains: ['hangcha.example'] });
    expect(find({ employer: { name: '杭叉' } }, [hangcha, rival])).toEqual([]);
    expect(find({ url: 'https://hangcha.example/1' }, [hangcha, rival])).toEqual([]);
  });

  test('is found by empty names and domains', () => {
    const empty = company('empty', '', { aliases: ['', '-'], domains: ['', 'example'], boards: [''] });
    expect(find({ employer: { name: '' }, url: 'https://a.example/1' }, [empty])).toEqual([]);
  });
});
