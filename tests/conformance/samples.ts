import type { Made, Maker, Offences, Sample, Samples } from './making.ts';
import { pictureSample } from './pictures.ts';
import { webhookOffences, webhookSamples } from './webhooks.ts';

/**
 * A valid request for each route that cannot be asked from what the contract says alone: one that makes an object,
 * one that takes a body, one that depends on a state. All others are asked by what is made here.
 */
export const samples: Samples = {
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
  'organizations.verify': async ({ perform }) => ({
    on: await perform('organizations.create'),
    body: { verified: true },
  }),
  'events.attend': async ({ perform, college }) => ({
    on: await perform('events.create'),
    params: { organizationId: await college() },
    body: { status: 'going', people: 12 },
  }),
  'events.leave': async ({ perform, sample }) => {
    const { on = {}, params = {}, body } = await sample('events.attend');
    await perform('events.attend', { on, params, body });
    return { on, params };
  },
  'cohorts.create': async ({ perform }) => ({
    body: {
      collegeId: (await perform('organizations.create', college())).id,
      major: { name: '机电一体化技术', code: '460301' },
      educationLevel: 'associate',
      graduationYear: 2027,
      count: 86,
      language: 'zh-CN',
    },
  }),
  'reports.create': async ({ perform }) => ({
    body: {
      organizationId: (await perform('organizations.create', association())).id,
      title: '机电行业人才报告',
      period: { from: '2026-01-01', to: '2026-06-30' },
      summary: [{ type: 'paragraph', children: [{ type: 'text', text: '需求上升。' }] }],
      language: 'zh-CN',
      figures: [{ key: 'openings', label: '岗位数', points: [['2026-01-31', 1200]] }],
    },
  }),
  'cohorts.get': async ({ perform }) => ({ params: idOf(await perform('cohorts.create')) }),
  'reports.get': async ({ perform }) => ({ params: idOf(await perform('reports.create')) }),
  'media.create': pictureSample,
  'trends.read': async () => ({ query: { topic: 'skill' } }),
  'conversations.create': async ({ enterprise, college }) => ({
    body: { organizationIds: [await enterprise(), await college()], subject: '顶岗实习' },
  }),
  'conversations.list': async ({ enterprise }) => ({ query: { organizationId: await enterprise() } }),
  'conversations.read': async (maker) => {
    const { conversation, message } = await talk(maker);
    return {
      on: conversation,
      body: { organizationId: await maker.college(), lastReadMessageId: message.id },
    };
  },
  'messages.create': async ({ perform, enterprise }) => ({
    params: idOf(await perform('conversations.create')),
    body: { sender: { organizationId: await enterprise() }, text: '你好' },
  }),
  'calls.start': async ({ perform, enterprise }) => ({
    params: idOf(await perform('conversations.create')),
    body: { organizationId: await enterprise() },
  }),
  'calls.get': async ({ perform }) => ({ params: idOf(await perform('calls.start')) }),
  'calls.join': async ({ perform, college }) => ({
    on: await perform('calls.start'),
    body: { organizationId: await college() },
  }),
  'calls.end': async ({ perform, college }) => ({
    on: await perform('calls.start'),
    body: { organizationId: await college() },
  }),
  'savedSearches.create': async ({ college }) => ({
    body: { organizationId: await college(), name: '焊工', collection: 'jobs', query: { q: '焊工' } },
  }),
  ...webhookSamples,
  'keys.create': async () => ({ body: { name: 'college page', kind: 'publishable' } }),
  'tokens.create': async ({ college }) => ({
    body: { organizationId: await college(), scopes: ['conversations:read'] },
  }),
};

/** Requests that earn a code which doing the sample twice does not earn. */
export const offences: Offences = {
  'organizations.delete': {
    still_referenced: async ({ perform }) => {
      const on = await perform('organizations.create', organizationOf('enterprise'));
      await perform('posts.create', {
        body: {
          organizationId: on.id,
          topic: 'industry',
          title: '展会',
          body: [],
          language: 'zh-CN',
        },
      });
      return { on };
    },
  },
  'events.attend': { event_over: over },
  'events.leave': { event_over: over },
  'events.update': {
    invalid_state_transition: async ({ perform }) => ({
      on: await perform('events.create'),
      body: { status: 'ended' },
    }),
  },
  'savedSearches.update': {
    invalid_cursor: async ({ perform }) => ({
      on: await perform('savedSearches.create'),
      body: { seen: 'nonsense' },
    }),
    cursor_filter_mismatch: async ({ perform }, { read }) => ({
      on: await perform('savedSearches.create'),
      body: { seen: (await read({ path: '/v1/sync?limit=1' })).nextCursor },
    }),
  },
  ...webhookOffences,
  'calls.start': {
    already_exists: async (maker) => {
      const { params = {}, body } = await maker.sample('calls.start');
      await maker.perform('calls.start', { params, body });
      return { params, body };
    },
  },
  'calls.join': {
    invalid_state_transition: async (maker) => ({
      on: await ended(maker),
      body: { organizationId: await maker.college() },
    }),
  },
  'calls.end': {
    invalid_state_transition: async (maker) => ({
      on: await ended(maker),
      body: { organizationId: await maker.college() },
    }),
  },
  'cohorts.create': {
    already_exists: async ({ perform, sample }) => {
      const { body } = await sample('cohorts.create');
      await perform('cohorts.create', { body });
      return { body };
    },
  },
  'cohorts.update': {
    already_exists: async ({ perform, sample }) => {
      const { body } = await sample('cohorts.create');
      await perform('cohorts.create', { body });
      const other = { body: { ...(body as object), graduationYear: 2028 } };
      return { on: await perform('cohorts.create', other), body: { graduationYear: 2027 } };
    },
  },
  'cooperations.sign': {
    invalid_state_transition: async (maker) => ({
      on: await signed(maker),
      body: { organizationId: await maker.enterprise() },
    }),
  },
};

/** Taking part in an event that is cancelled. */
async function over({ perform, college }: Maker): Promise<Sample> {
  const created = await perform('events.create');
  const on = await perform('events.update', { on: created, body: { status: 'cancelled' } });
  return { on, params: { organizationId: await college() }, body: { status: 'going' } };
}

/** A call that is over. */
async function ended({ perform, college }: Maker): Promise<Made> {
  const on = await perform('calls.start');
  return perform('calls.end', { on, body: { organizationId: await college() } });
}

function college(): Sample {
  return organizationOf('college');
}

function association(): Sample {
  return organizationOf('association');
}

/** A new one, for what each organization has only once. */
function organizationOf(kind: string): Sample {
  return { body: { kind, name: `Conformance ${crypto.randomUUID()}`, language: 'en' } };
}

function idOf({ id = '' }: Made): Record<string, string> {
  return { id };
}

/** A conversation in which something was said. */
async function talk({ perform, sample }: Maker): Promise<{ conversation: Made; message: Made }> {
  const { params = {}, body } = await sample('messages.create');
  return { conversation: params, message: await perform('messages.create', { params, body }) };
}

async function signed({ perform, enterprise, college }: Maker): Promise<Made> {
  const first = await perform('cooperations.sign');
  await enterprise();
  return perform('cooperations.sign', { on: first, body: { organizationId: await college() } });
}
