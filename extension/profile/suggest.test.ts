import { vocabulary } from '@recruitment-feed/sdk/match';
import { describe, expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const names = (field: Parameters<typeof suggest>[1]['field'], typed: string, language: 'zh-CN' | 'en') =>
  suggest(vocabulary(), { field, typed, language }).map(({ name }) => name);

describe('suggestions', () => {
  test('are named in the language of the student, whichever she types', () => {
    expect(names('languages', 'english', 'zh-CN')[0]).toBe('英语');
    expect(names('languages', '英语', 'en')[0]).toBe('English');
    expect(suggest(vocabulary(), { field: 'languages', typed: 'engl', language: 'zh-CN' })[0]).toEqual({
      name: '英语',
      also: 'English',
    });
  });

  test('are of the kind of the field', () => {
    expect(names('majors', '机电一体化', 'zh-CN')[0]).toBe('机电一体化技术');
    expect(names('skills', '机电一体化技术', 'zh-CN')).toEqual([]);
    expect(names('certificates', '英语六级', 'zh-CN')).toHaveLength(1);
  });

  test('put what begins with the typed words first', () => {
    const found = suggest(vocabulary(), { field: 'skills', typed: 'PLC', language: 'en' });
    expect((found[0]?.also ?? found[0]?.name)?.toLowerCase()).toMatch(/^plc/);
  });

  test('are few, and none for nothing', () => {
    expect(names('majors', '技术', 'zh-CN')).toHaveLength(8);
    expect(names('majors', '  ', 'zh-CN')).toEqual([]);
    expect(names('majors', '㊙㊙㊙', 'zh-CN')).toEqual([]);
  });
});
