import type { Family } from './family.ts';

/** `<tenant>.teamtailor.com/<locale>/jobs/<id>-<title>`, also `<tenant>.na.teamtailor.com`. */
export const teamtailor: Family = {
  name: 'teamtailor',
  domains: ['teamtailor.com'],
  find({ host, path }) {
    const [, tenant] = /^([\w-]+)(?:\.[a-z]{2})?\.teamtailor\.com$/.exec(host) ?? [];
    const [, id] = /^(?:\/[a-z-]{2,5})?\/jobs\/(\d+)(?![^/-])/i.exec(path) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/jobs/${id}` } : undefined;
  },
};
