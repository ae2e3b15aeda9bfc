import type { Family } from './family.ts';

/** `<tenant>.jobs.personio.de/job/<id>?language=…`, also `.com`. */
export const personio: Family = {
  name: 'personio',
  domains: ['personio.de', 'personio.com'],
  find({ host, path }) {
    const [, tenant] = /^([\w-]+)\.jobs\.personio\.(?:de|com)$/.exec(host) ?? [];
    const [, id] = /^\/job\/(\d+)(?![^/-])/.exec(path) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/job/${id}` } : undefined;
  },
};
