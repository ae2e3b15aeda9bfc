// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const FacetCount: Shape = { value: 'text', count: 'integer' };

export const Highlight: Shape = { field: 'text', ranges: ['list', ['tuple', 'integer', 'integer']] };
