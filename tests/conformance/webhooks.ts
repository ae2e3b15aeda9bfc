import type { Made, Maker, Offences, Samples } from './making.ts';

export const webhookSamples: Samples = {
  'webhooks.create': async ({ perform }) => ({
    body: {
      // A new one, because each has ten at most.
      organizationId: (await perform('organizations.create')).id,
      url: 'https://www.example.com/hooks/feed',
      types: ['jobs.upsert', 'jobs.delete'],
    },
  }),
  'webhooks.deliveries': async ({ perform }) => {
    const { id = '' } = await perform('webhooks.create');
    return { params: { id } };
  },
  'webhooks.redeliver': async ({ perform }) => ({ on: await perform('webhooks.ping') }),
};

export const webhookOffences: Offences = {
  'webhooks.create': {
    limit_reached: async ({ perform, sample }) => {
      const { body } = await sample('webhooks.create');
      for (let count = 0; count < 10; count++) await perform('webhooks.create', { body });
      return { body };
    },
  },
  'webhooks.ping': {
    invalid_state_transition: async (maker) => {
      const on = await maker.perform('webhooks.create');
      await stop(on, maker);
      return { on };
    },
  },
  'webhooks.redeliver': {
    invalid_state_transition: async (maker) => {
      const webhook = await maker.perform('webhooks.create');
      const on = await maker.perform('webhooks.ping', { on: webhook });
      await stop(webhook, maker);
      return { on };
    },
  },
};

async function stop(on: Made, { perform }: Maker): Promise<void> {
  await perform('webhooks.update', { on, body: { status: 'disabled' } });
}
