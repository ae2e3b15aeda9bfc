import { describe, expect, test } from 'vitest';
import { InvalidColumnMapError, parseColumnMap } from './column-map.ts';
import { findColumns } from './columns.ts';
import { fieldsOfHeader } from './known-headers.ts';
import { findDelimiter, parseTable } from './parse-table.ts';
import { isBenefit, splitCell } from './split-cell.ts';

describe('findDelimiter', () => {
  test.each([
    ['a,b\n1,2\n"x;y;z",3', ','],
    ['a\tb, c\n1\t2\n3\t4, 5', '\t'],
    ['a;b\n1,5;2\n2,5;3', ';'],
    ['One line, with a comma.\nAnother line.\n\nAnd, well, more.', undefined],
    ['word', undefined],
    ['a,b,c\n1,2,3\n4,5', ','],
    ['a,b,c\n1,2,3\n"4,5,6', ','],
  ])('finds in %j the delimiter %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('parseTable', () => {
  test('tells the line where each row starts', () => {
    const text = 'a,b\r\n\r\n1,"2\n3"\n,\n4,x"y\n"5","6"';
    expect(parseTable(text, ',')).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['1', '2\n3'], line: 3 },
      { cells: ['4', 'x"y'], line: 6 },
      { cells: ['5', '6'], line: 7 },
    ]);
  });

  test('refuses a quotation mark that never closes, with its line', () => {
    expect(() => parseTable('职位,公司\n钳工,甲\n"车工,乙\n铣工,丙\n', ',')).toThrow(
      expect.objectContaining({ code: 'truncated', position: 'line 3' }),
    );
  });
});

describe('parseColumnMap', () => {
  test('reads numbers and headers', () => {
    expect(parseColumnMap('title=2, employer=公司名称,pay=a=b')).toEqual({
      title: 2,
      employer: '公司名称',
      pay: 'a=b',
    });
  });

  test.each(['', 'title', 'title=', 'title=0', 'wage=3'])('refuses %j', (text) => {
    expect(() => parseColumnMap(text)).toThrow(InvalidColumnMapError);
  });
});

describe('findColumns', () => {
  test('maps a header whose names are known, in either language', () => {
    const chinese = ['序号', '职位名称', '公司', '薪资（元/月）', '学历要求', '工作地点'];
    expect([...(fieldsOfHeader(chinese) ?? [])]).toEqual([
      ['title', 1],
      ['employer', 2],
      ['pay', 3],
      ['education', 4],
      ['location', 5],
    ]);
    expect(
      [...(fieldsOfHeader(['Job Title', 'Company', 'Apply URL']) ?? [])].map(([field]) => field),
    ).toEqual(['title', 'employer', 'apply']);
  });

  test('takes a first row of data for no header', () => {
    expect(findColumns(['某公司', '钳工', '杭州'], 3, { title: 2, employer: 1 }).header).toBeUndefined();
  });

  test('lets the map overrule a known header', () => {
    const { fields, header } = findColumns(['title', 'company', 'role'], 3, { title: 'role' });
    expect(fields.get('title')).toBe(2);
    expect(fields.get('employer')).toBe(1);
    expect(header).toEqual(['title', 'company', 'role']);
  });

  test('shows every column where none is known to be the title', () => {
    expect(() => findColumns(['titre', 'entreprise'], 2, {})).toThrow(/1 "titre", 2 "entreprise".*--map/);
  });

  test('refuses a column that is not there', () => {
    expect(() => findColumns(['a', 'b'], 2, { title: 3 })).toThrow(/no column 3 for title/);
    expect(() => findColumns(['a', 'b'], 2, { title: 'c' })).toThrow(/no column c for title/);
  });
});

test('parts lists of tags as boards write them, and benefits from skills', () => {
  expect(splitCell("'PLC', 'CAD', '五险一金', 'PLC'")).toEqual(['PLC', 'CAD', '五险一金']);
  expect(splitCell('数控、编程；识图')).toEqual(['数控', '编程', '识图']);
  expect(splitCell(undefined)).toEqual([]);
  expect(['PLC', '五险一金', '绩效奖金'].map(isBenefit)).toEqual([false, true, true]);
});
