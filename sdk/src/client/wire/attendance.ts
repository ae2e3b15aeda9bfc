// Written by `npm run wire` from the contract.
import type { Shape } from '../shape.ts';
import { OrganizationRef } from './organization.ts';

export const Attendance: Shape = {
  organization: OrganizationRef,
  status: 'text',
  people: ['optional', 'integer'],
  at: 'instant',
};
