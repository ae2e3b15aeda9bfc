// Written by `npm run wire` from the contract.
import type { snapshots as snapshotsContract } from '../../contract/snapshot.ts';
import type { Shape, Wires } from '../shape.ts';

export const SnapshotPart: Shape = {
  collection: 'text',
  url: 'text',
  bytes: 'integer',
  count: 'integer',
  sha256: 'text',
  encoding: 'text',
};

export const Snapshot: Shape = {
  id: 'text',
  cursor: 'text',
  createdAt: 'instant',
  expiresAt: 'instant',
  parts: ['list', SnapshotPart],
};

export const snapshots: Wires<typeof snapshotsContract> = {
  latest: { method: 'GET', path: '/v1/snapshots/latest', returns: Snapshot },
};
