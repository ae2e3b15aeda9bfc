import type { RichText } from '@recruitment-feed/sdk/contract';
import { type Bilingual, enumerate, fill } from '../bilingual.ts';
import { cityOf } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { heading, list, paragraph } from '../rich-text.ts';
import type { BenefitName } from './benefits.ts';
import { benefitOf } from './benefits.ts';
import { generalRequirements } from './general-requirements.ts';
import type { Terms } from './terms.ts';
import type { Vacancy } from './vacancy.ts';

const dutyHeadings: readonly Bilingual[] = [
  ['岗位职责', 'Responsibilities'],
  ['工作内容', 'What you will do'],
  ['岗位职责', 'Your tasks'],
  ['主要职责', 'The job'],
];
const requirementHeadings: readonly Bilingual[] = [
  ['任职要求', 'Requirements'],
  ['任职资格', 'What you bring'],
  ['岗位要求', 'Your profile'],
  ['我们希望你', 'What we look for'],
];
const offerLines: readonly Bilingual[] = [
  ['提供{benefits}。', 'We offer {benefits}.'],
  ['福利：{benefits}。', 'Benefits: {benefits}.'],
  ['公司提供{benefits}，其余面谈。', 'The company provides {benefits}; the rest we discuss in person.'],
  ['入职即享{benefits}。', 'From the first day: {benefits}.'],
];
const studentOfferLines: readonly Bilingual[] = [
  [
    '按规定购买意外险，另有{benefits}。',
    'You are insured against accidents as the rules require; there is also {benefits}.',
  ],
  ['购买意外险，提供{benefits}。', 'We insure you against accidents and provide {benefits}.'],
];
/** Benefits that those have, too, who are not employed. */
const forStudents: readonly BenefitName[] = ['dormitory', 'canteen', 'meals', 'bus', 'training', 'mentor'];
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How an employer words its jobs: the same in all of them. */
interface HouseStyle {
  duties: Bilingual;
  requirements: Bilingual;
  offer: Bilingual;
  studentOffer: Bilingual;
  ordered: boolean;
  /** Chinese list items end in ； and 。 */
  punctuated: boolean;
}

/** Writes the description of a vacancy in both languages, and tells which benefits it names. */
export function describe(vacancy: Vacancy, terms: Terms, random: Random) {
  const { employer, role, offer } = vacancy;
  const style = houseStyle(employer.organization);
  const words = {
    city: cityOf(vacancy.place),
    department: role.department,
    product: vacancy.product,
    line: vacancy.line,
    count: people(terms.openings),
  };
  const count = role.duties.length > 4 ? random.between(4, 5) : 4;
  const duties = random.some(role.duties, count);
  const requirements = [
    ...generalRequirements(vacancy, terms, random),
    ...random.some(role.requirements, random.between(2, 4)),
  ];
  const benefits = benefitsOf(vacancy, random);
  const closing = fill(
    offer.entry === 'intern' || offer.entry === 'seasonal' ? style.studentOffer : style.offer,
    {
      benefits: enumerate(benefits),
    },
  );

  const intro = random.pick(employer.intros);
  const write = (side: 0 | 1): RichText => {
    const words_ = (texts: readonly Bilingual[]) => texts.map((text) => sentence(fill(text, words)[side]));
    const items = (texts: readonly Bilingual[]) => {
      const written = words_(texts);
      return list(side === 0 && style.punctuated ? punctuate(written) : written, style.ordered);
    };
    return [
      paragraph(sentence(fill(intro, words)[side])),
      heading(style.duties[side]),
      items(duties),
      heading(style.requirements[side]),
      items(requirements),
      paragraph(closing[side]),
    ];
  };
  return { zh: write(0), en: write(1), benefits: benefits.map(([zh]) => zh) };
}

function houseStyle(organization: string): HouseStyle {
  const random = createRandom(`style of ${organization}`);
  return {
    duties: random.pick(dutyHeadings),
    requirements: random.pick(requirementHeadings),
    offer: random.pick(offerLines),
    studentOffer: random.pick(studentOfferLines),
    ordered: random.chance(0.4),
    punctuated: random.chance(0.5),
  };
}

function benefitsOf({ employer, offer }: Vacancy, random: Random): Bilingual[] {
  const employed = offer.entry !== 'intern' && offer.entry !== 'seasonal' && offer.entry !== 'hourly';
  const names = employed ? employer.benefits : employer.benefits.filter((name) => forStudents.includes(name));
  return random.some(names, random.between(3, 5)).map(benefitOf);
}

function people(count: number): Bilingual {
  return [String(count), `${numbers[count] ?? count} ${count === 1 ? 'person' : 'people'}`];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function punctuate(items: readonly string[]): string[] {
  return items.map((item, index) => `${item}${index === items.length - 1 ? '。' : '；'}`);
}
