import type { OrganizationWrite } from '@recruitment-feed/server';
import { placeOf } from '../places.ts';
import { stableId } from '../stable-id.ts';
import { inventedEnterprises } from './invented.ts';
import { namedOrganizations } from './named.ts';

const organizations = [...namedOrganizations, ...inventedEnterprises];

/** What an organization works in, by its slug. */
export function industriesOf(slug: string): readonly string[] {
  return organizations.find((one) => one.slug === slug)?.industries ?? [];
}

/** All organizations as the store takes them. */
export function organizationWrites() {
  return organizations.map(
    ({ slug, kind, name, legalName, shortName, description, place, url, verified, boards = [], ...rest }) =>
      ({
        id: stableId('org', slug),
        sample: true,
        kind,
        name: name[0],
        legalName: legalName[0],
        shortName: shortName[0],
        description: description[0],
        language: 'zh-CN',
        translations: {
          en: {
            name: name[1],
            legalName: legalName[1],
            shortName: shortName[1],
            description: description[1],
          },
        },
        aliases: [...rest.aliases],
        domains: [...rest.domains],
        boards: [...boards],
        industries: [...rest.industries],
        location: placeOf(place),
        ...(url ? { url } : {}),
        ...(verified ? { verified } : {}),
      }) satisfies OrganizationWrite,
  );
}
