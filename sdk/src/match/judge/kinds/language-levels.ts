import type { NamedTerm } from '../text/named-term.ts';
import { around } from './around.ts';

/** How well a language is spoken, from the least. */
export const levels = ['basic', 'working', 'fluent', 'native'] as const;
/** How well a language is spoken. */
export type Level = (typeof levels)[number];

/** Words for levels, with those of the [CEFR](https://www.coe.int/en/web/common-european-framework-reference-languages). */
const wordsForLevels: readonly (readonly [Level, RegExp])[] = [
  [
    'fluent',
    /流利|精通|工作语言|\bflu(?:ent|ently|ency)\b|\bC[12]\b|\bexcellent command\b|\bbusiness[- ]fluent\b|\bproficien(?:t|cy)\b|\bexcellent\b/i,
  ],
  ['native', /母语|\bnative\b|\bmother tongue\b/i],
  [
    'working',
    /良好|熟练|较好|较强|读写|沟通|交流|\b(?:good|working|conversational|business|strong|solid|B[12])\b/i,
  ],
  ['basic', /基础|简单|日常|\b(?:basics?|elementary|beginner|A[12])\b/i],
];
const demanding =
  /流利|精通|熟练|良好|较好|较强|读写|口语|沟通|能力|水平|要求|母语|语言|即可|\b(?:fluen\w*|native|proficien\w*|must|required|speak\w*|command|written|spoken|verbal|level|languages?|skills|plus|useful|bonus|capability|[ABC][12])\b/i;
const reach = 40;

/** Whether the words around a language ask for it, rather than speak of a course or a market. */
export function isDemanding(mention: NamedTerm): boolean {
  return demanding.test(around(mention, reach));
}

/** The level that is asked for: by its own words, by those of the list it stands in, or by its sentence. */
export function levelAsked(mention: NamedTerm): Level {
  const texts = [nearest(mention, /\bor\b|或|\//), nearest(mention), around(mention, reach)];
  for (const text of texts) {
    const level = wordsForLevels.find(([, pattern]) => pattern.test(text))?.[0];
    if (level) return level;
  }
  return 'basic';
}

/** The words that speak of this language alone, or of it and its alternatives. */
function nearest({ passage, start, end }: NamedTerm, either?: RegExp): string {
  const before =
    passage.text
      .slice(Math.max(0, start - 30), start)
      .split(/[,;，；、。\n]|\band\b/)
      .at(-1) ?? '';
  const [after = ''] =
    /^(?:(?!\band\b)[^,;，；、。\n])*(?:，(?:听说|口语|读写)[^，；。\n]*)?/.exec(
      passage.text.slice(end, end + 40),
    ) ?? [];
  if (!either) return `${before} ${after}`;
  return `${before.split(either).at(-1) ?? ''} ${after.split(either)[0] ?? ''}`;
}
