// Written by `npm run wire` from the contract.
import type { stream as streamContract } from '../../contract/stream.ts';
import type { Shape, Wire } from '../shape.ts';

export const StreamError: Shape = { code: 'text' };

export const StreamReset: Shape = { code: 'text', snapshot: 'text' };

export const stream: Wire<typeof streamContract> = { method: 'GET', path: '/v1/stream' };
