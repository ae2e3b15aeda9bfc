import type { cooperationKinds } from '@recruitment-feed/sdk/contract';
import type { CooperationWrite } from '@recruitment-feed/server';
import { onDate } from './calendar.ts';
import { cooperations } from './cooperation-data.ts';
import { stableId } from './stable-id.ts';

/** The id of a cooperation, by its parties and the first of its kinds. */
export function cooperationId(
  enterprise: string,
  college: string,
  kind: (typeof cooperationKinds)[number],
): string {
  return stableId('coop', `${enterprise}/${college}/${kind}`);
}

/** The colleges that work with an enterprise now, by slug, in the order in which they began. */
export function partnersOf(enterprise: string): string[] {
  const going = cooperations.filter(
    (one) => one.enterprise === enterprise && one.steps.at(-1)?.[0] !== 'ended',
  );
  return [...new Set(going.map(({ college }) => college))];
}

/** All cooperations as the store takes them. */
export function cooperationWrites() {
  return cooperations.map(
    ({ enterprise, college, kinds, title, summary, steps }) =>
      ({
        id: cooperationId(enterprise, college, kinds[0] ?? 'internship-base'),
        sample: true,
        enterpriseId: stableId('org', enterprise),
        collegeId: stableId('org', college),
        kinds: [...kinds],
        status: steps.at(-1)?.[0] ?? 'intent',
        history: steps.map(([status, date]) => ({ status, at: onDate(date) })),
        title: title[0],
        summary: summary[0],
        language: 'zh-CN',
        translations: { en: { title: title[1], summary: summary[1] } },
      }) satisfies CooperationWrite,
  );
}
