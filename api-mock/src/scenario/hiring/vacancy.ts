import { type Bilingual, fill } from '../bilingual.ts';
import { type PlaceName, placeOf } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { roleOf } from '../roles/index.ts';
import type { Offer, Role } from '../roles/role.ts';
import type { Employer } from './employer.ts';

/** One job to be filled: who, what, where, and on which product. */
export interface Vacancy {
  /** Its own among all vacancies, and the same on every machine. */
  slug: string;
  employer: Employer;
  role: Role;
  offer: Offer;
  place: PlaceName;
  title: Bilingual;
  product: Bilingual;
  /** A production line; the product where the employer has none. */
  line: Bilingual;
}

/** Chooses an employer's vacancies, taking its roles in turn; no two have the same title and place. */
export function vacanciesOf(employer: Employer): Vacancy[] {
  const random = createRandom(employer.organization);
  const byRole = random
    .shuffle(employer.roles)
    .map((slug) => random.shuffle(offersOf(employer, roleOf(slug))));
  const longest = Math.max(...byRole.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, round) =>
    byRole.flatMap((offers) => offers.slice(round, round + 1)),
  );
  return inTurn.flat().slice(0, employer.jobs);
}

function offersOf(employer: Employer, role: Role): Vacancy[] {
  const products = employer.productsFor?.[role.slug] ?? employer.products;
  return role.offers.flatMap((offer, position) =>
    employer.places.flatMap((place) => {
      const slug = `${employer.organization}/${role.slug}/${position}/${place}`;
      const random = createRandom(slug);
      const line = employer.lines.length > 0 ? random.pick(employer.lines) : random.pick(products);
      const base = { employer, role, offer, place, line };
      if (offer.title[0].includes('{product}'))
        return products.map((product, index) => ({
          ...base,
          slug: `${slug}/${index}`,
          product,
          title: fill(offer.title, { product }),
        }));
      const product = random.pick(products);
      return [{ ...base, slug, product, title: namedAfter(product, role, offer, random) }];
    }),
  );
}

/** A third of the titles of those who work on a product name it: 电气工程师（电动叉车）. */
function namedAfter(
  [product, productEnglish]: Bilingual,
  role: Role,
  { title }: Offer,
  random: Random,
): Bilingual {
  const works = role.duties[0]?.[0].includes('{product}');
  if (!works || title[0].includes('（') || !random.chance(0.34)) return title;
  return [`${title[0]}（${product}）`, `${title[1]} (${productEnglish})`];
}

/** Where the job is, as the contract tells it. */
export function locationOf({ place }: Vacancy) {
  return placeOf(place);
}
