import type { Family } from './family.ts';

/** `<tenant>.recruitee.com/o/<slug>`, with `/c/new` behind it on the form and `/l/en` before it in another language. */
export const recruitee: Family = {
  name: 'recruitee',
  domains: ['recruitee.com'],
  find({ host, path }) {
    const [, tenant] = /^([\w-]+)\.recruitee\.com$/.exec(host) ?? [];
    const [, id] = /^(?:\/l\/[a-z-]{2,5})?\/o\/([^/]+)/.exec(path.toLowerCase()) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/o/${id}` } : undefined;
  },
};
