import type { ProblemCode } from '@recruitment-feed/sdk/contract';
import type { Made, Maker, Sample } from './making.ts';

/**
 * A valid request for each route that cannot be asked from what the contract says alone: one that makes an object,
 * one that takes a body, one that depends on a state. All others are asked by what is made here.
 */
export const samples: Readonly<Record<string, (maker: Maker) => Promise<Sample>>> = {
  'organizations.create': async () => ({
    body: { kind: 'enterprise', name: `Conformance ${crypto.randomUUID()}`, language: 'en' },
  }),
  'jobs.create': async ({ enterprise }) => ({
    body: { organizationId: await enterprise(), title: '数控车工', language: 'zh-CN' },
  }),
  'jobs.close': async ({ perform }) => ({ on: await perform('jobs.create'), body: { reason: 'filled' } }),
  'posts.create': async ({ enterprise }) => ({
    body: {
      organizationId: await enterprise(),
      topic: 'recruitment',
      title: 'We hire',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Come to the fair.' }] }],
      language: 'en',
    },
  }),
  'events.create': async ({ college }) => ({
    body: {
      hostIds: [await college()],
      kind: 'forum',
      mode: 'online',
      title: '产教融合论坛',
      language: 'zh-CN',
      startsAt: '2026-12-01T01:00:00Z',
      timeZone: 'Asia/Shanghai',
    },
  }),
  'cooperations.create': async ({ enterprise, college }) => ({
    body: {
      enterpriseId: await enterprise(),
      collegeId: await college(),
      kinds: ['order-class'],
      title: '订单班',
      language: 'zh-CN',
    },
  }),
  'cooperations.sign': async ({ perform, enterprise }) => ({
    on: await perform('cooperations.create'),
    body: { organizationId: await enterprise() },
  }),
  'cooperations.activate': async (maker) => ({ on: await signed(maker) }),
};

/** Requests that earn a code which doing the sample twice does not earn. */
export const offences: Readonly<
  Record<string, Partial<Record<ProblemCode, (maker: Maker) => Promise<Sample>>>>
> = {
  'cooperations.sign': {
    invalid_state_transition: async (maker) => ({
      on: await signed(maker),
      body: { organizationId: await maker.enterprise() },
    }),
  },
};

async function signed({ perform, enterprise, college }: Maker): Promise<Made> {
  const first = await perform('cooperations.sign');
  await enterprise();
  return perform('cooperations.sign', { on: first, body: { organizationId: await college() } });
}
