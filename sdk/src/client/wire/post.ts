// Written by `npm run wire` from the contract.
import type { posts as postsContract } from '../../contract/post.ts';
import type { Shape, Wires } from '../shape.ts';
import { Media } from './media.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';
import { RichText } from './rich-text.ts';

export const Post: Shape = {
  id: ['text', { prefix: 'post_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  organization: OrganizationRef,
  topic: 'text',
  title: 'text',
  body: RichText,
  language: ['text', { min: 2, max: 35 }],
  translations: ['optional', ['map', { title: ['optional', 'text'], body: ['optional', RichText] }]],
  publishedAt: 'instant',
  about: ['list', 'text'],
  media: ['optional', ['list', Media]],
};

export const posts: Wires<typeof postsContract> = {
  list: {
    method: 'GET',
    path: '/v1/posts',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Post,
  },
  get: { method: 'GET', path: '/v1/posts/{id}', returns: Post },
};
