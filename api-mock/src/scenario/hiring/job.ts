import type { JobWrite } from '@recruitment-feed/server';
import { graduationYear } from '../calendar.ts';
import { createRandom } from '../random.ts';
import { stableId } from '../stable-id.ts';
import { descriptionOf } from './description.ts';
import { scheduleOf } from './schedule.ts';
import { termsOf } from './terms.ts';
import { locationOf, type Vacancy } from './vacancy.ts';

export interface JobContext {
  now: Date;
  /** Base address of the demo board on which each job has its page. */
  site: string;
  /** Industries of the employer, by its slug. */
  industriesOf: (organization: string) => readonly string[];
  /** Colleges that work with an enterprise, both by slug. */
  partnersOf: (enterprise: string) => readonly string[];
}

/** Turns a vacancy into the job that stands in the feed. */
export function jobOf(vacancy: Vacancy, { now, site, industriesOf, partnersOf }: JobContext) {
  const { slug, employer, role, offer, title } = vacancy;
  const id = stableId('job', slug);
  const random = createRandom(id);
  const { years, ...terms } = termsOf(vacancy, random, graduationYear(now));
  const { zh, en, benefits } = descriptionOf(vacancy, { ...terms, years }, random);
  const publisher = publisherOf(vacancy, partnersOf(employer.organization));

  return {
    id,
    sample: true,
    organizationId: stableId('org', employer.organization),
    ...(publisher && random.chance(0.35) ? { publisherId: stableId('org', publisher) } : {}),
    ...scheduleOf(random, now),
    title: title[0],
    description: zh,
    language: 'zh-CN',
    translations: { en: { title: title[1], description: en } },
    ...terms,
    workplaceType: 'onsite',
    locations: [locationOf(vacancy)],
    education: { level: offer.education, majors: role.majors.map(([major]) => major) },
    ...(years > 0 ? { experience: { monthsMin: years * 12 } } : {}),
    department: role.department[0],
    industries: [...industriesOf(employer.organization)],
    skills: random.some(role.skills, random.between(3, role.skills.length)),
    benefits,
    url: `${site}/demo/board/${id}`,
  } satisfies JobWrite;
}

/** A technician college publishes for those it trains, a university for its own students. */
function publisherOf({ offer }: Vacancy, partners: readonly string[]): string | undefined {
  if (offer.entry !== 'intern' && offer.entry !== 'apprentice' && offer.entry !== 'graduate')
    return undefined;
  const technicians = offer.education === 'vocational' || offer.education === 'associate';
  return partners.find((college) => (college === 'xiaoshan') === technicians);
}
