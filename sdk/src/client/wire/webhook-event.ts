// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const WebhookEvent: Shape = { type: 'text', timestamp: 'instant', data: {} };
