import type { Bilingual } from '../bilingual.ts';
import type { PlaceName } from '../places.ts';

/** An organization as the scenario's files state it. */
export interface OrganizationData {
  slug: string;
  kind: 'enterprise' | 'college' | 'association';
  name: Bilingual;
  legalName: Bilingual;
  shortName: Bilingual;
  description: Bilingual;
  aliases: readonly string[];
  domains: readonly string[];
  boards?: readonly string[];
  industries: readonly string[];
  place: PlaceName;
  url?: string;
  verified?: boolean;
}
