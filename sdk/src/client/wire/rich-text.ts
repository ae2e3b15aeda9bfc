// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const RichText: Shape = ['list', { type: 'text' }];
