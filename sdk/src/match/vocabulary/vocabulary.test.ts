import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { readTable } from './read-table.ts';
import { tables } from './tables/index.ts';
import { termKinds } from './term.ts';
import { createVocabulary, findTerms, vocabulary } from './vocabulary.ts';

const { terms, get, named, broader } = vocabulary();
const names = tables.flatMap((table) => readTable(table).names);
const found = (text: string) => findTerms(text).map(({ term }) => term.id);

describe('the vocabulary', () => {
  test('has two thousand terms, some of every kind', () => {
    expect(terms.length).toBeGreaterThan(2000);
    expect(termKinds.filter((kind) => !terms.some((term) => term.kind === kind))).toEqual([]);
  });

  test('gives every term an id of its own', () => {
    expect(terms.filter((term) => term.id === '' || get(term.id) !== term)).toEqual([]);
  });

  test('gives a name to one term, unless the name is marked as ambiguous, and none to a trap', () => {
    const meanings = Map.groupBy(names, ({ text }) => foldText(text).text);
    const shared = [...meanings].filter(
      ([, all]) => new Set(all.map(({ term }) => term)).size > 1 && !all.every(({ ambiguous }) => ambiguous),
    );
    expect(shared.map(([name]) => name)).toEqual([]);
  });

  test('says no name of a term twice', () => {
    const marked = names.map(({ text, exact, term }) => `${term?.id}:${exact ? text : foldText(text).text}`);
    expect(marked.filter((name, at) => term(name) && marked.indexOf(name) !== at)).toEqual([]);
    function term(name: string): boolean {
      return !name.startsWith('undefined:');
    }
  });

  test('writes Chinese names in Chinese and English ones in English', () => {
    expect(terms.flatMap(({ zh }) => zh).filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    expect(terms.flatMap(({ en }) => en).filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
    expect(terms.filter(({ zh, kind }) => zh.length === 0 && ['major', 'role'].includes(kind))).toEqual([]);
  });

  test('knows every broader term, and none is a case of itself', () => {
    expect(terms.flatMap((term) => term.broader).filter((id) => !get(id))).toEqual([]);
    expect(terms.filter(({ id }) => broader(id).includes(id))).toEqual([]);
  });

  test('puts people under people and majors under majors', () => {
    const wrong = terms.flatMap(({ id, kind }) =>
      broader(id)
        .filter((above) => {
          const other = get(above)?.kind ?? kind;
          if (kind === 'certificate') return other !== kind;
          return other !== kind && (other === 'role' || other === 'certificate' || other === 'major');
        })
        .map((above) => `${id} < ${above}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives a code of a public list to one term', () => {
    const codes = terms.flatMap(({ ids }) => Object.entries(ids).map(([list, code]) => `${list}:${code}`));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const majors = terms.flatMap(({ ids }) => ids.cn ?? []);
    expect(majors.filter((code) => !/^(\d{2}|\d{4}|\d{6}K?)$/.test(code))).toEqual([]);
  });

  test('puts a major into its families of the catalogue', () => {
    expect(broader('cnc-technology')).toEqual([
      'mechanical-design-and-manufacturing-majors',
      'equipment-manufacturing-majors',
    ]);
    expect(broader('mechatronics-technology')).toContain('automation-majors');
  });

  test('finds every name that stands alone, unless it needs others beside it', () => {
    const lost = names.filter(
      ({ text, term, ambiguous }) =>
        term && !ambiguous && !findTerms(text).some((hit) => hit.term.id === term.id),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  test('knows what a person may mean by a name', () => {
    expect(named(' go ').map(({ id }) => id)).toEqual(['golang']);
    expect(named('六级英语').map(({ id }) => id)).toEqual(['cet-6']);
    expect(named('汽车工人')).toEqual([]);
    expect(named('nothing of the kind')).toEqual([]);
  });

  test('refuses a line that it cannot read', () => {
    const table = (lines: string) => [{ field: 'odd', family: 'general' as const, lines }];
    expect(() => createVocabulary(table('焊工 | welder'))).toThrow(TypeError);
    expect(() => createVocabulary(table('# role\n焊工'))).toThrow('Cannot read in odd: 焊工');
    expect(() => createVocabulary(table('# role\n焊工 | welder | welding'))).toThrow(TypeError);
    expect(() => createVocabulary(table('# role\n焊工 | welder | cn:46'))).toThrow(TypeError);
  });
});

describe('in a text', () => {
  test.each([
    ['需持低压电工证，熟悉西门子 PLC 编程', ['electrician-certificate', 'siemens-plc']],
    ['数控车工，会看图纸', ['cnc-lathe-operator', 'engineering-drawing']],
    ['英语六级（CET-6）以上，HSK 不限', ['cet-6', 'cet-6', 'hsk']],
    ['TEM-8, PMP preferred', ['tem-8', 'pmp']],
    ['机电一体化技术、电气自动化技术等专业', ['mechatronics-technology', 'electrical-automation-technology']],
    ['持焊工证的氩弧焊工', ['welder-certificate', 'tig-welder']],
    ['Excel and Word, proficient in Excel', ['microsoft-excel', 'microsoft-word', 'microsoft-excel']],
    ['Java, Go and C', ['java', 'golang', 'c-programming']],
    ['Ｃ＋＋工程师', ['c-plus-plus-developer']],
    ['CNC machinists and forklift drivers wanted', ['cnc-operator', 'forklift-driver']],
    ['Python3、Vue3、MySQL8', ['python', 'vue', 'mysql']],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test.each([
    'We go further. Go live with us, and go to market!',
    'You excel at what you do and keep your word.',
    'A swift response before the end of spring; Spring 2025 Internship',
    'The rest of the team can react to change.',
    'Please use plan C or Vitamin C.',
    'Bentonville, AR, 90,000 CAD per year, see the JD',
    '汽车工人日报',
    '购买五险一金、商业保险，员工旅游，餐饮补贴',
    '近地铁站，地铁直达',
    '全体操作员工',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['汽车工程', 'turner'],
    ['木工艺品', 'carpenter'],
    ['土木工程', 'carpenter'],
    ['发电工程', 'electrician'],
    ['优化工艺流程', 'chemical-engineering'],
    ['片内操作系统', 'chemical-plant-operator'],
    ['与团队密切配合', 'kitchen-assistant'],
    ['电路设计调试', 'travel-consultant'],
    ['验证方法学', 'law-degree'],
    ['室内控制', 'internal-audit'],
    ['某某精工科技', 'stem'],
    ['快速消费品（化妆品）', 'makeup-artistry'],
    ['注射成型工艺', 'venipuncture'],
    ['商务英语专业', 'english'],
    ['JavaScript', 'java'],
    ['R&D engineer for Python', 'r-programming'],
  ])('%s does not mean %s', (text, id) => {
    expect(found(text)).not.toContain(id);
  });
});

const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, corpus), 'utf8').trim();

describe('postings of the corpus', { skip: !existsSync(corpus) }, () => {
  const titlesOf = (list: { title: string }[]) => list.map(({ title }) => title);
  test.each([
    ['rows of 51job', 0.98, () => read('chinese/51job-60pct.csv').split(/\r?\n/)],
    ['long descriptions', 0.98, () => read('chinese/zhilian-hardware-descriptions.txt').split(/\r?\n/)],
    [
      'titles for graduates',
      0.93,
      () => titlesOf(JSON.parse(read('listings/ambicuity-newgrad.jobs.json')).jobs),
    ],
    [
      'titles of internships',
      0.75,
      () => titlesOf(JSON.parse(read('listings/simplify-summer2025.listings.json'))),
    ],
  ])('%s hold a term in at least %d of all', (_, share, postings) => {
    const texts = postings();
    expect(texts.filter((text) => findTerms(text).length > 0).length / texts.length).toBeGreaterThan(share);
  });
});
