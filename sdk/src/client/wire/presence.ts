// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const Presence: Shape = {
  eventId: ['text', { prefix: 'evt_' }],
  viewers: 'integer',
  peakViewers: 'integer',
  asOf: 'instant',
};

export const StreamPresence: Shape = { eventId: ['text', { prefix: 'evt_' }], viewers: 'integer' };
