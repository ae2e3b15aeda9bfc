import { expect, describe as group, test } from 'vitest';
import { closedJob, enterprise, openJob, cooperation as signed } from '../e2e/sample-feed.ts';
import { describe } from './describe.ts';
import type { ShownCooperation, ShownJob } from './verdict.ts';

const shown = ({ organization, ...job }: typeof openJob) =>
  ({ ...job, identities: [], employer: organization }) as ShownJob;
const cooperation = {
  ...signed,
  enterprise: enterprise.name,
  enterpriseTranslations: enterprise.translations,
} as ShownCooperation;
const sentences = (verdict: Parameters<typeof describe>[0], language: 'zh-CN' | 'en') =>
  describe(verdict, language).statements.map(({ sentence }) => sentence);

group('a verdict in words', () => {
  test('says that a posting is in the feed, before it says who cooperates', () => {
    const verdict = { job: shown(openJob), cooperation };
    expect(sentences(verdict, 'en')).toEqual(["In your college's feed", 'Cooperates with your college']);
    expect(sentences(verdict, 'zh-CN')).toEqual(['在本校招聘号中', '与你校合作']);
  });

  test('says that a job is closed, when and why', () => {
    const { statements, facts } = describe({ job: shown(closedJob) }, 'zh-CN');
    expect(statements).toEqual([{ tone: 'closed', sentence: '本校招聘号：已关闭' }]);
    expect(facts.flat()).toContainEqual({ name: '关闭', value: '2026年11月18日 · 已招满' });
  });

  test('does not call an intent a cooperation', () => {
    const intent = { ...cooperation, status: 'intent' as const };
    expect(sentences({ cooperation: intent }, 'en')).toEqual(['Plans to cooperate with your college']);
  });

  test('gives reasons in the words of the feed, in the language asked for', () => {
    const { reasons } = describe({ job: shown(openJob), cooperation }, 'en');
    expect(reasons.map(({ quote }) => quote)).toEqual([
      'Automation Commissioning Engineer',
      'Mingze Electromechanical',
    ]);
  });

  test('tells kinds, stage and beginning of a cooperation', () => {
    expect(describe({ cooperation }, 'zh-CN').facts.flat()).toEqual([
      { name: '形式', value: '实习基地、订单班' },
      { name: '阶段', value: '进行中' },
      { name: '始于', value: '2020年11月' },
    ]);
  });

  test('never links to anything but a web address', () => {
    const url = 'javascript:alert(1)';
    expect(describe({ cooperation: { ...cooperation, url } }, 'en').link).toBeUndefined();
    expect(describe({ cooperation }, 'en').link).toBe('https://www.zjut.edu.cn/mingze');
  });

  test('marks invented data', () => {
    expect(describe({ job: { ...shown(openJob), sample: true } }, 'en').sample).toBe(true);
    expect(describe({ job: shown(openJob) }, 'en').sample).toBe(false);
  });
});
