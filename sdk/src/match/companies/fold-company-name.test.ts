import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCompanyName } from './fold-company-name.ts';
import { sameEmployer } from './same-employer.ts';

describe('one employer', () => {
  test.each([
    ['杭叉集团', '杭叉集团股份有限公司'],
    ['杭叉集团', '杭叉（集团）有限公司'],
    ['西门子（中国）有限公司', '西门子中国有限公司'],
    ['正泰集团股份有限公司', '正泰集团有限责任公司'],
    ['Ｓｉｅｍｅｎｓ ＡＧ', 'siemens'],
    ['JPMorganChase', 'JPMORGAN CHASE AND CO'],
    ["Lands' End, Inc.", 'lands end inc'],
    ['Foo GmbH & Co. KG', 'Foo'],
    ['Hangcha Group Co., Ltd.', 'HANGCHA GROUP'],
    ['Société Générale S.A.', 'Societe Generale'],
    ['Acme, L.L.C.', 'Acme LLC'],
    ['杭叉集团股份有限公司', '杭叉集团股份有限公司上海分公司'],
    ['格力电器郑州分公司', '格力电器'],
    ['Deutsche Bank AG, Singapore Branch', 'Deutsche Bank'],
    ['華為技術有限公司', '华为技术'],
    ['杭州市萧山制造有限公司', '杭州萧山制造有限公司'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['“杭叉集团”', '杭叉'],
  ])('is %s as well as %s', (a, b) => {
    expect(sameEmployer(a, b)).toBe(true);
    expect(sameEmployer(b, a)).toBe(true);
  });
});

describe('two employers', () => {
  test.each([
    ['杭叉集团', 'Hangcha Group'],
    ['正泰电器股份有限公司', '正泰集团股份有限公司'],
    ['浙江正泰', '江苏正泰'],
    ['杭叉集团股份有限公司', '杭叉集团股份有限公司上海子公司'],
    ['中国铝业集团有限公司', '中国铝业股份有限公司'],
    ['Siemens AG', 'Siemens Ltd.'],
    ['ハタ株式会社', '株式会社ハタ'],
    ['浙江某某有限公司', '某某有限公司'],
    ['西门子（中国）有限公司', '西门子医疗有限公司'],
    ['Discover Bank', 'Discover Financial Services'],
    ['Siemens', 'Siemens Healthineers'],
    ['Delta Air Lines', 'Delta Electronics'],
    ['C Inc', 'C++ Inc'],
    ['某某网络科技有限公司', '某某网络科技有限公司人力资源部'],
    ['ハタ株式会社', 'バタ株式会社'],
    ['', ''],
    ['!!!', '???'],
  ])('are %s and %s', (a, b) => {
    expect(sameEmployer(a, b)).toBe(false);
  });
});

describe('an employer with all its names', () => {
  const listed = {
    ...{ name: '海康威视', legalName: '杭州海康威视数字技术股份有限公司', aliases: ['海康'] },
    translations: { en: { name: 'Hikvision' } },
  };

  test.each(['海康', 'HIKVISION', '杭州海康威视数字技术股份有限公司上海分公司'])('is %s', (name) => {
    expect(sameEmployer(listed, name)).toBe(true);
    expect(sameEmployer(name, listed)).toBe(true);
  });

  test.each(['海康威视有限公司', '海康机器人', 'Hik'])('is not %s', (name) => {
    expect(sameEmployer(listed, name)).toBe(false);
    expect(sameEmployer(name, listed)).toBe(false);
  });

  test('is not another with its short name and another registered name', () => {
    expect(sameEmployer(listed, { name: '海康威视', legalName: '宁波海康威视贸易有限公司' })).toBe(false);
    expect(sameEmployer(listed, { name: '海康威视' })).toBe(true);
  });
});

describe('the folded name', () => {
  test.each([
    ['有限公司', '有限公司'],
    ['SE', 'se'],
    ['A Company', 'acompany'],
    ['The Boring Company', 'boring'],
    ['The Company', 'company'],
  ])('of %s keeps enough to be a name: %s', (name, folded) => {
    expect(foldCompanyName(name)).toBe(folded);
  });

  test('does not change when folded again, nor with case or width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = foldCompanyName(name);
        expect(foldCompanyName(` ${name.normalize('NFKC')} `)).toBe(folded);
      }),
    );
  });
});
