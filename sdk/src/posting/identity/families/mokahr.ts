import type { Family } from './family.ts';

const board = /^(\/(?:m\/)?[\w-]*(?:recruitment|apply)\/([\w.-]+)(?:\/[^/]+)?)$/i;

/**
 * Moka: `app.mokahr.com/campus-recruitment/<tenant>/<site>#/job/<uuid>`, also `social-recruitment`, `campus_apply`,
 * `apply` and `/m/…`. The posting is in the fragment; what stands behind its `?` is from where one came.
 */
export const mokahr: Family = {
  name: 'mokahr',
  domains: ['mokahr.com'],
  find({ host, path, fragment }) {
    const [, way, written] = board.exec(path) ?? [];
    const [, id] = /^#\/jobs?\/([\da-f-]{36})(?![^/?])/.exec(fragment.toLowerCase()) ?? [];
    const tenant = written?.toLowerCase();
    return tenant && id ? { tenant, id, url: `https://${host}${way}#/job/${id}` } : undefined;
  },
};
