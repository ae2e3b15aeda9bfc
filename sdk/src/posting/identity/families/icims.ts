import type { Family } from './family.ts';

/**
 * `<portal>.icims.com/jobs/<id>/<title>/job`, in a frame with `?in_iframe=1`. A company may have several portals
 * (`careers-acme`, `campus-acme`), and nothing says that they count alike, so the portal is the tenant.
 */
export const icims: Family = {
  name: 'icims',
  domains: ['icims.com'],
  find({ host, path }) {
    const [, tenant] = /^([\w-]+)\.icims\.com$/.exec(host) ?? [];
    const [, id] = /^(?:\/[a-z-]{2,5})?\/jobs\/(\d+)(?![^/])/i.exec(path) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/jobs/${id}/job` } : undefined;
  },
};
