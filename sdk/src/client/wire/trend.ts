// Written by `npm run wire` from the contract.
import type { trends as trendsContract } from '../../contract/trend.ts';
import type { Shape, Wires } from '../shape.ts';

export const TrendItem: Shape = {
  key: 'text',
  label: ['optional', 'text'],
  value: 'integer',
  previous: ['optional', 'integer'],
  delta: ['optional', 'integer'],
  rank: 'integer',
};

export const Trend: Shape = {
  asOf: 'instant',
  window: ['one of', '7d', '30d', '90d', '365d'],
  topic: ['one of', 'skill', 'industry', 'region', 'employment-type', 'education'],
  items: ['list', TrendItem],
};

export const trends: Wires<typeof trendsContract> = {
  read: { method: 'GET', path: '/v1/trends', returns: Trend },
};
