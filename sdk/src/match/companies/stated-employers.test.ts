import { describe, expect, test } from 'vitest';
import { readStatedEmployers } from './stated-employers.ts';

describe('whoever hires is stated', () => {
  test.each([
    ['Welder. Join Acme as a welder.', 'Acme'],
    ['• Join Acme Tools!', 'Acme Tools'],
    ['🚀 Come join Acme in Leeds', 'Acme'],
    ['Join Acme, a maker of gears and pumps.', 'Acme'],
    ['Careers at Acme\nWelder', 'Acme'],
    ['Jobs at Acme | Leeds', 'Acme'],
    ['We are looking for a welder with experience to join Acme.', 'Acme'],
    ['Acme is seeking graduates to join Acme in May', 'Acme'],
    ['We invite you to join Acme today', 'Acme'],
    ['比亚迪急招普工', '比亚迪'],
    ['比亚迪直招', '比亚迪'],
    ['比亚迪急聘焊工', '比亚迪'],
    ['待遇优厚，比亚迪招聘焊工', '比亚迪'],
  ])('in: %s', (text, name) => {
    expect(readStatedEmployers('', text).hiring).toContain(name);
  });
});

describe('nobody is stated to hire', () => {
  test.each([
    'Many of our interns go on to join Google, Meta or start companies.',
    'Our alumni join Siemens.',
    'Join Google, Meta, and thousands of others that use our tools.',
    'Careers at Google: our course helps you land one',
    'We prepare students for jobs at Google.',
    'We are hiring tutors to prepare students to join Google.',
    'We are looking for graduates who want to join Google.',
    'We are hiring. Last year ten of us left to join Google.',
    '麦当劳、肯德基招聘',
    '麦当劳/肯德基招聘兼职',
    '急招普工',
    '有急招经验者优先',
  ])('in: %s', (text) => {
    expect(readStatedEmployers('', text).hiring).toEqual([]);
  });
});

test('a long text is read in time that grows with its length', () => {
  const before = performance.now();
  const texts = ['looking for A to join ', 'to join ', 'Join A, B ', 'Come and join ', '\n'].map((words) =>
    words.repeat(300_000),
  );
  for (const text of texts) readStatedEmployers(text, text);
  expect(performance.now() - before).toBeLessThan(2000);
});
