import { describe, expect, test } from 'vitest';
import { findEmployers } from './find-employers.ts';
import { foldCompanyName } from './fold-company-name.ts';
import { sameEmployer } from './same-employer.ts';

const hangcha = {
  id: 'org_1',
  name: '杭叉集团',
  legalName: '杭叉集团股份有限公司',
  aliases: ['Hangcha'],
  domains: ['hangchagroup.com'],
  boards: ['greenhouse:hangcha'],
  translations: { en: { name: 'Hangcha Group' } },
};
const wolong = { id: 'org_2', name: '卧龙电驱', aliases: [], domains: ['wolong.com'], boards: [] };
const companies = [hangcha, wolong];

describe('sameEmployer', () => {
  test.each([
    ['Siemens AG', 'SIEMENS'],
    ['Hangcha Group Co., Ltd.', 'Hangcha Group'],
    ['卧龙电气驱动集团股份有限公司', '卧龙电气驱动'],
    ['ＡＢＢ（中国）有限公司', 'ABB(中国)有限公司'],
    ['AT&T Inc.', 'at&t'],
  ])('takes %s for %s', (a, b) => expect(sameEmployer(a, b)).toBe(true));

  test.each([
    ['Discover Bank', 'Discover Financial Services'],
    ['杭州海康威视数字技术股份有限公司', '杭州海康机器人股份有限公司'],
    ['塔塔信息技术（中国）有限责任公司上海分公司', '塔塔信息技术（中国）有限责任公司'],
    ['Delta Air Lines', 'Delta Electronics'],
    ['', ''],
    ['Inc.', 'LLC'],
  ])('keeps %s and %s apart', (a, b) => expect(sameEmployer(a, b)).toBe(false));

  test('keeps a name that is nothing but a legal form', () => {
    expect(foldCompanyName('有限公司')).toBe('有限公司');
  });
});

describe('findEmployers', () => {
  test.each(['杭叉集团股份有限公司', 'HANGCHA GROUP', 'hangcha'])(
    'knows the employer by its name %s',
    (name) => {
      expect(findEmployers({ employer: { name } }, companies)).toEqual([hangcha]);
    },
  );

  test('knows it by its board and by its own host', () => {
    expect(findEmployers({ url: 'https://boards.greenhouse.io/hangcha/jobs/4001' }, companies)).toEqual([
      hangcha,
    ]);
    expect(findEmployers({ url: 'https://hr.wolong.com/jobs/7' }, companies)).toEqual([wolong]);
  });

  test('is not taken in by a host that only contains the name', () => {
    expect(findEmployers({ url: 'https://wolong.com.example.org/jobs/7' }, companies)).toEqual([]);
    expect(findEmployers({ url: 'https://notwolong.com/jobs/7' }, companies)).toEqual([]);
  });

  test('finds nobody where two companies share the name', () => {
    const namesake = { ...wolong, id: 'org_3', domains: [] };
    expect(findEmployers({ employer: { name: '卧龙电驱' } }, [...companies, namesake])).toEqual([]);
  });

  test('believes the name in the slot before the host of the page', () => {
    const clues = { employer: { name: '卧龙电驱' }, url: 'https://www.hangchagroup.com/partners/jobs/1' };
    expect(findEmployers(clues, companies)).toEqual([wolong]);
  });
});
