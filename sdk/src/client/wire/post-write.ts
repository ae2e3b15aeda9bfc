// Written by `npm run wire` from the contract.
import type { postWrites as postWritesContract } from '../../contract/post-write.ts';
import type { Wires } from '../shape.ts';
import { Post } from './post.ts';

export const postWrites: Wires<typeof postWritesContract> = {
  create: { method: 'POST', path: '/v1/posts', returns: Post },
  update: { method: 'PATCH', path: '/v1/posts/{id}', returns: Post },
  delete: { method: 'DELETE', path: '/v1/posts/{id}' },
};
