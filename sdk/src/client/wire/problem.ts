// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';

export const ProblemDetail: Shape = {
  parameter: ['optional', 'text'],
  pointer: ['optional', 'text'],
  detail: 'text',
};

export const Problem: Shape = {
  type: 'text',
  title: 'text',
  status: 'integer',
  code: 'text',
  detail: ['optional', 'text'],
  instance: ['optional', 'text'],
  requestId: ['optional', 'text'],
  errors: ['optional', ['list', ProblemDetail]],
};
