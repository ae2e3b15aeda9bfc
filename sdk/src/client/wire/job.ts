// Written by `npm run wire` from the contract.
import type { jobs as jobsContract } from '../../contract/job.ts';
import type { Shape, Wires } from '../shape.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';
import { Pay } from './pay.ts';
import { Place } from './place.ts';
import { RichText } from './rich-text.ts';

export const JobSource: Shape = {
  system: 'text',
  board: ['optional', 'text'],
  id: 'text',
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
};

export const Job: Shape = {
  id: ['text', { prefix: 'job_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  status: ['one of', 'open', 'closed'],
  closedAt: ['optional', 'instant'],
  closedReason: ['optional', 'text'],
  title: 'text',
  description: ['optional', RichText],
  language: ['optional', ['text', { min: 2, max: 35 }]],
  translations: ['optional', ['map', { title: ['optional', 'text'], description: ['optional', RichText] }]],
  organization: OrganizationRef,
  publisher: ['optional', OrganizationRef],
  employmentTypes: ['list', 'text'],
  workplaceType: ['optional', 'text'],
  locations: ['list', Place],
  pay: ['list', Pay],
  education: [
    'optional',
    { level: ['optional', 'text'], majors: ['optional', ['list', 'text']], text: ['optional', 'text'] },
  ],
  experience: ['optional', { monthsMin: ['optional', 'integer'], text: ['optional', 'text'] }],
  department: ['optional', 'text'],
  industries: ['list', 'text'],
  skills: ['list', 'text'],
  benefits: ['list', 'text'],
  openings: ['optional', 'integer'],
  graduationYears: ['list', 'integer'],
  postedAt: 'instant',
  closesAt: ['optional', 'instant'],
  startsAt: ['optional', 'text'],
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
  applyUrl: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
  source: ['optional', JobSource],
  extensions: ['optional', ['map', 'any']],
};

export const jobs: Wires<typeof jobsContract> = {
  list: {
    method: 'GET',
    path: '/v1/jobs',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Job,
  },
  get: { method: 'GET', path: '/v1/jobs/{id}', returns: Job },
};
