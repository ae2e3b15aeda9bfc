import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reach } from './find-names.ts';
import { foldText } from './fold-text.ts';
import { readTable } from './read-table.ts';
import type { Table } from './term.ts';
import { createVocabulary } from './vocabulary.ts';

const shop: Table = {
  field: 'shop',
  family: 'manufacturing',
  lines: `
# skill
PLC编程 | PLC programming, PLC
~模具 | mould design
汽车 | vehicles
# role
车工 | lathe operator
操作员 | machine operator
# trap
公车工
`,
};
const code: Table = {
  field: 'code',
  family: 'technology',
  lines: `
# skill
C语言 | C programming, ~=C
| C++
| Golang, ~=Go
| Java
JavaScript开发 | JavaScript
| Word processing, =Word
`,
};
const small = createVocabulary([shop, code]);
const find = (text: string) =>
  small.find(text).map(({ term, start, end }) => `${text.slice(start, end)}:${term.id}`);

describe('finding names', () => {
  test.each([
    ['ｐｌｃ　编程', ['ｐｌｃ　编程:plc-programming']],
    ['PLC\nprogramming', ['PLC\nprogramming:plc-programming']],
    ['two PLCs', ['PLCs:plc-programming']],
    ['PLC2 and xPLC, PLCx', ['PLC:plc-programming']],
    ['JavaScript', ['JavaScript:javascript']],
    ['Java8/Java', ['Java:java', 'Java:java']],
    ['会Java的人', ['Java:java']],
    ['C++', ['C++:c-plus-plus']],
    ['the word Word', ['Word:word-processing']],
    ['车工', ['车工:lathe-operator']],
    ['车工工资', ['车工:lathe-operator']],
    ['汽车工程', ['汽车:vehicles']],
    ['车工程', []],
    ['公车工', []],
    ['操作员', ['操作员:machine-operator']],
    ['操作员工作', ['操作员:machine-operator']],
    ['操作员工', []],
  ])('in %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test('takes an ambiguous word only beside others of its family', () => {
    expect(find('Go, Java')).toEqual(['Go:golang', 'Java:java']);
    expect(find('Java and C')).toEqual(['Java:java', 'C:c-programming']);
    expect(find('Go home, C!')).toEqual([]);
    expect(find('Java, to go')).toEqual(['Java:java']);
    expect(find('Java 模具')).toEqual(['Java:java']);
    expect(find('PLC，模具')).toEqual(['PLC:plc-programming', '模具:mould-design']);
    expect(find(`Java${'.'.repeat(reach)}Go`)).toEqual(['Java:java', 'Go:golang']);
    expect(find(`Java${'.'.repeat(reach + 1)}Go`)).toEqual(['Java:java']);
  });

  test('finds what a search that looks at every name at every place finds', () => {
    const pieces = ['PLC', 'plc', '编程', ' ', '-', '，', 'Go', 'go', 'Java', 'JAVASCRIPT', '开发', 's', '3'];
    const more = [
      'C',
      'c',
      '+',
      '#',
      '&',
      '语言',
      'Word',
      'word',
      '汽车',
      '车工',
      '公',
      '程',
      '操作员',
      '工',
      '作',
      'ｐ',
    ];
    const piece = fc.constantFrom(...pieces, ...more, '模具', ' programming', 'x'.repeat(reach - 2));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(small.find(text)).toEqual(searchEverywhere(text));
      }),
      { numRuns: 500 },
    );
  });

  test('reads a long text', () => {
    expect(small.find('PLC '.repeat(50_000))).toHaveLength(50_000);
    expect(small.find('Go '.repeat(50_000))).toEqual([]);
  });
});

/** The same rules, as plainly as they can be said. */
function searchEverywhere(original: string) {
  const { text, offsets } = foldText(original);
  const names = [shop, code].flatMap((table) => readTable(table).names);
  const bare = (name: string) => name.normalize('NFKC').replace(/[\s-]/g, '');
  const hits: { term: (typeof names)[0]['term']; start: number; end: number; ambiguous: boolean }[] = [];
  for (let at = 0; at < text.length; ) {
    const here = names.flatMap((name) => {
      const folded = foldText(name.text).text;
      const rest = text.slice(at + folded.length);
      const latin = /\w$/.test(folded);
      const one = folded.length === 1;
      const [tail] = /^s(?!\w)/.exec(rest) ?? [''];
      const extra = latin && folded.length > 2 ? tail : '';
      const written = original.slice(offsets[at], (offsets[at + folded.length - 1] ?? 0) + 1);
      const fits =
        text.startsWith(folded, at) &&
        !(/^\w/.test(folded) && /\w$/.test(text.slice(0, at))) &&
        !(one && /^[+#&]/.test(rest)) &&
        !(latin && extra === '' && (one || folded.length < 3 ? /^\w/ : /^[a-z]/).test(rest)) &&
        !(folded.endsWith('工') && /^[程艺具序业作装厂位况件]/.test(rest)) &&
        !(folded.endsWith('员') && /^工(?!作)/.test(rest)) &&
        !(name.exact && bare(written) !== bare(name.text));
      return fits ? [{ name, length: folded.length, end: at + folded.length + extra.length }] : [];
    });
    const longest = Math.max(...here.map(({ length }) => length));
    const best = here.filter(({ length }) => length === longest);
    for (const { name, end } of best) {
      const place = { start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
      if (name.term) hits.push({ term: name.term, ...place, ambiguous: name.ambiguous });
    }
    at = best[0]?.end ?? at + 1;
  }
  const distance = (a: (typeof hits)[0], b: (typeof hits)[0]) => Math.max(a.start - b.end, b.start - a.end);
  const isSure = (hit: (typeof hits)[0]) =>
    hits.some((o) => !o.ambiguous && o.term?.family === hit.term?.family && distance(o, hit) <= reach);
  return hits
    .filter((hit) => !hit.ambiguous || isSure(hit))
    .map(({ term, start, end }) => ({ term, start, end }));
}
