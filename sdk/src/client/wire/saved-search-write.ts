// Written by `npm run wire` from the contract.
import type { savedSearchWrites as savedSearchWritesContract } from '../../contract/saved-search-write.ts';
import type { Wires } from '../shape.ts';
import { SavedSearch } from './saved-search.ts';

export const savedSearchWrites: Wires<typeof savedSearchWritesContract> = {
  create: { method: 'POST', path: '/v1/saved-searches', returns: SavedSearch },
  update: { method: 'PATCH', path: '/v1/saved-searches/{id}', returns: SavedSearch },
  delete: { method: 'DELETE', path: '/v1/saved-searches/{id}' },
};
