import type { Bilingual } from '../bilingual.ts';

const benefits = {
  insurance: ['五险一金', 'statutory insurance and housing fund'],
  supplementary: ['补充医疗保险', 'supplementary medical insurance'],
  dormitory: ['免费住宿', 'free lodging'],
  flat: ['人才公寓', 'company flats'],
  canteen: ['食堂', 'a canteen'],
  meals: ['工作餐', 'free meals'],
  bus: ['班车', 'a company bus'],
  leave: ['带薪年假', 'paid annual leave'],
  checkup: ['年度体检', 'a yearly check-up'],
  bonus: ['年终奖', 'a year-end bonus'],
  weekend: ['周末双休', 'two-day weekends'],
  heat: ['高温补贴', 'a summer heat allowance'],
  heating: ['取暖补贴', 'a heating allowance'],
  training: ['技能培训', 'skills training'],
  mentor: ['师徒带教', 'a personal mentor'],
  grade: ['技能等级津贴', 'a skill-grade allowance'],
  degree: ['学历提升补助', 'support for further degrees'],
  summer: ['寒暑假', 'college holidays'],
} as const satisfies Record<string, Bilingual>;

export type BenefitName = keyof typeof benefits;

export function benefitOf(name: BenefitName): Bilingual {
  return benefits[name];
}
