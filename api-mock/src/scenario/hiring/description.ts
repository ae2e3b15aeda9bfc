import type { RichText } from '@recruitment-feed/sdk/contract';
import { type Bilingual, enumerate, fill } from '../bilingual.ts';
import { cityOf } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { heading, list, paragraph } from '../rich-text.ts';
import type { Entry } from '../roles/role.ts';
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
    '按规定购买意外险，并提供{benefits}。',
    'You are insured against accidents as the rules require, and we provide {benefits}.',
  ],
  ['购买意外险，提供{benefits}。', 'We insure you against accidents and provide {benefits}.'],
];
/** What stands above the duties of those who are still learning them. */
const learnerLines: Partial<Record<Entry, Bilingual>> = {
  intern: ['在导师指导下参与以下工作：', 'Guided by a mentor, you take part in this work:'],
  apprentice: ['跟着师傅，从这些做起：', 'With your master you begin with this:'],
};
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
export function descriptionOf(vacancy: Vacancy, terms: Terms, random: Random) {
  const { employer, role, offer } = vacancy;
  const style = houseStyle(employer.organization);
  const benefits = benefitsOf(vacancy, random);
  const words = {
    city: cityOf(vacancy.place),
    department: role.department,
    product: vacancy.product,
    line: vacancy.line,
    count: people(terms.openings),
    benefits: enumerate(benefits),
  };
  const texts = {
    intro: random.pick(employer.intros),
    lead: learnerLines[offer.entry],
    duties: random.some(role.duties, random.between(4, 5)),
    requirements: [
      ...generalRequirements(vacancy, terms, random),
      ...random.some(requirementsOf(vacancy), random.between(2, 4)),
    ],
    offer: isEmployed(offer.entry) ? style.offer : style.studentOffer,
  };

  const write = (side: 0 | 1): RichText => {
    const written = (text: Bilingual) => capitalized(fill(text, words)[side]);
    const items = (all: readonly Bilingual[]) =>
      list(side === 0 && style.punctuated ? punctuated(all.map(written)) : all.map(written), style.ordered);
    return [
      paragraph(written(texts.intro)),
      heading(style.duties[side]),
      ...(texts.lead ? [paragraph(written(texts.lead))] : []),
      items(texts.duties),
      heading(style.requirements[side]),
      items(texts.requirements),
      paragraph(written(texts.offer)),
    ];
  };
  return { zh: write(0), en: write(1), benefits: benefits.map(([zh]) => zh) };
}

function requirementsOf({ role, offer }: Vacancy): readonly Bilingual[] {
  const skilled = offer.entry === 'experienced' || offer.entry === 'senior';
  return skilled ? role.requirements : [...role.requirements, ...(role.studentRequirements ?? [])];
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

/** Statutory insurance always comes with employment. */
function benefitsOf({ employer, offer }: Vacancy, random: Random): Bilingual[] {
  const names = isEmployed(offer.entry)
    ? employer.benefits
    : employer.benefits.filter((name) => forStudents.includes(name));
  const first = names.filter((name) => name === 'insurance');
  const others = names.filter((name) => name !== 'insurance');
  return [...first, ...random.some(others, random.between(2, 4))].map(benefitOf);
}

function isEmployed(entry: Entry): boolean {
  return entry !== 'intern' && entry !== 'seasonal' && entry !== 'hourly';
}

function people(count: number): Bilingual {
  return [String(count), `${numbers[count] ?? count} ${count === 1 ? 'person' : 'people'}`];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function punctuated(items: readonly string[]): string[] {
  return items.map((item, index) => `${item}${index === items.length - 1 ? '。' : '；'}`);
}
