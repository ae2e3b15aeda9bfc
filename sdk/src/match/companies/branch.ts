import { chineseRegions } from '../../posting/place/chinese-regions.ts';
import { latinForm } from './legal-form.ts';

const endsAsBranch = /(?:分公司|分行|支行|办事处|代表处|校区|院区|\bbranch)[)]?$/u;
const office = '(?:分公司|分行|支行|办事处|代表处)';
const of = [
  // 公司 may end the name of the branch too, so the last one before it is the company's.
  new RegExp(`^(.*(?:公司|株式会社))[(]?[^()]{1,20}${office}[)]?$`, 'u'),
  /^(.*银行)[(]?[^()]{2,12}(?:分行|支行)[)]?$/u,
  /^(.*(?:大学|学院|学校|医院))[(]?[^()]{1,10}(?:校区|院区)[)]?$/u,
  new RegExp(`^(.*[\\s,](?:${latinForm})\\.?)[\\s,]*[(]?[\\p{L} .'-]{2,30}\\bbranch[)]?$`, 'u'),
];

/**
 * Takes the branch off a name, as a branch is no legal person: 杭叉集团股份有限公司上海分公司 hires for 杭叉集团.
 * A company of its own (子公司, 销售有限公司) is none. The name is in lower case and simplified.
 * @see Company Law of the People's Republic of China (2023), article 13
 */
export function withoutBranch(name: string): string {
  if (!endsAsBranch.test(name)) return name;
  for (const pattern of of) {
    const company = pattern.exec(name)?.[1];
    if (company !== undefined && company.length >= 4) return withoutBranch(company.trim());
  }
  return withoutPlaceOfBranch(name);
}

let places: ReadonlySet<string> | undefined;

/** A short name says no 公司 at which it ends; a known place does: 格力电器郑州分公司. */
function withoutPlaceOfBranch(name: string): string {
  const long = /^(.{4,})(?:分公司|办事处)$/u.exec(name)?.[1]?.replace(/[市省]$/, '');
  if (long === undefined) return name;
  places ??= new Set(
    chineseRegions.flatMap((region) => [region.name, ...region.cities.map(({ name }) => name)]),
  );
  for (const length of [4, 3, 2]) {
    if (places.has(long.slice(-length)) && long.length - length >= 4) return long.slice(0, -length);
  }
  return name;
}
