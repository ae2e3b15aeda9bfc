// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const Place: Shape = {
  name: ['optional', 'text'],
  street: ['optional', 'text'],
  city: ['optional', 'text'],
  postalCode: ['optional', 'text'],
  region: ['optional', 'text'],
  country: ['optional', 'text'],
  remote: ['optional', 'boolean'],
  translations: ['optional', ['map', { name: ['optional', 'text'], city: ['optional', 'text'] }]],
};
