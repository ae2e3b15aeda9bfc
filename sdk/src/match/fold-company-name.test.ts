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
    ['杭叉集团股份有限公司', '杭叉集团股份有限公司上海分公司'],
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

describe('the folded name', () => {
  test.each([
    ['有限公司', '有限公司'],
    ['SE', 'se'],
    ['A Company', 'acompany'],
    ['The Boring Company', 'theboring'],
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
