import type { Word } from './token.ts';

const perks = '(?:[五六]险(?:[一二]金)?|社保|公积金|包(?:吃住?|住|食宿))';

/** What may stand beside an amount and leaves it what it is. Anything else makes the reading unsure. */
export const remarkWords: readonly Word[] = [
  ['[\\s:)\\[\\]。.]|[.,][-–—]+', {}],
  ['[·•|,、;+(&]|\\/(?!\\d)|plus|with|excluding|另有|外加|[含和及加]', { role: 'apart' }],
  ['薪[资酬水](?:待遇|范围|水平)?|工资|待遇|收入|职位|综合(?:薪资|工资|收入)?', {}],
  ['税[前后]|大?约|左右|[在为从]|之间|可?面议|可谈|具体|不等', {}],
  // A noun of pay behind it, as in 五险一金月薪8000元, is what the amount is for.
  [`${perks}[\\s:约]*(?=每|[^一-龥])`, { role: 'perk' }],
  [`${perks}|(?:周末)?双休|单休|带薪年假`, {}],
  [
    '补贴|[餐房车话]补|福利|津贴|(?:年终|全勤|季度|项目)?奖金?|年终|分红|股票|期权|年底双薪',
    { role: 'extra' },
  ],
  ['[1-7]天/周', {}],
  ['salary|salaries|pay|wages?|rate|range|base|basic|gross|net|compensation|starting', {}],
  ['full[- ]time|part[- ]time|fte|pro[- ]rata|\\(employer est\\.\\)', {}],
  ['competitive|negotiable|d\\.?o\\.?e\\.?|(?:depending|dependent|based) on experience', {}],
  ['commensurate with experience|approx(?:imately|\\.)?|circa|ca\\.|c\\.|between|around|about', {}],
  ['estimated|expected|the|is|of|our|this role|for', {}],
  [
    '(?:\\d{1,2}(?:\\.\\d)?% )?(?:(?:annual|discretionary|performance|year-end) )?bonus(?:es)?',
    { role: 'extra' },
  ],
  [
    '(?:(?:excellent|great|full|good) )?benefits(?: package)?|equity|stock(?: options)?|rsus?|pension',
    { role: 'extra' },
  ],
  ['brutto|gehalt|zwischen|von|vb|je nach erfahrung|brut|salaire|entre|de|selon (?:expérience|profil)', {}],
];
