// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const Pay: Shape = {
  min: ['optional', 'integer'],
  max: ['optional', 'integer'],
  currency: 'text',
  period: 'text',
  monthsPerYear: ['optional', 'number'],
  title: ['optional', 'text'],
};
