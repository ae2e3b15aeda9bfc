import type { Bilingual } from '../bilingual.ts';
import type { PlaceName } from '../places.ts';
import type { BenefitName } from './benefits.ts';

/** How one organization hires and how it words its jobs. */
export interface Employer {
  /** Slug of the organization. */
  organization: string;
  /** How many jobs it has in the feed. */
  jobs: number;
  places: readonly PlaceName[];
  /** Slugs of the roles it hires for. */
  roles: readonly string[];
  /** What it makes; plural in English. */
  products: readonly Bilingual[];
  /** Other products for single roles, by the role's slug. */
  productsFor?: Readonly<Record<string, readonly Bilingual[]>>;
  /** Its production lines; singular in English. */
  lines: readonly Bilingual[];
  /** Its pay beside the usual for the role: 1.1 is a tenth more. */
  payFactor: number;
  monthsPerYear: number;
  benefits: readonly BenefitName[];
  /** How its jobs begin; `{city}`, `{department}`, `{product}` and `{count}` may stand in it. */
  intros: readonly Bilingual[];
}
