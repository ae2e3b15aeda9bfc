import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { isDemand, type Match, mentionsOf, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { around } from './around.ts';
import { fieldSpansOf, spansOf } from './experience-spans.ts';

const none =
  /(?:无需|不需要?|不要求有?|无|不限|零|没有)(?:相关|工作|任何|有)*经验(?!者优先)(?:要求|均可|亦可|也可|即可|可)?|经验[^，。；;\n]{0,4}(?:不限|不要求)|有无(?:工作)?经验[^，。；;\n]{0,3}可|不限经验|(?:\bno|\bwithout)(?: \w+){0,3} experience\b(?: (?:is )?(?:required|needed|necessary))?|\bexperience\b[^.;\n]{0,160}\b(?:not|n't|never) (?:required|needed|necessary|essential)|\bno experience\b/gi;

/** Holds months of experience against all that is asked; a range asks for its beginning. */
export function judgeExperience(reading: Reading, { monthsOfExperience: own }: Profile): Reason[] {
  if (own === undefined) return [];
  const fromField = readField(reading, own);
  if (fromField) return [fromField];
  const texts = [reading.description, reading.title];
  const [free] = mentionsOf([...reading.experience, ...texts], none);
  const demands = [...fieldSpansOf(reading.experience), ...spansOf(texts)].filter(
    ({ mention }) => mention.part.section !== 'duties',
  );
  const binding = demands.filter(({ mention }) => isDemand(mention) && !opensToGraduates(mention));
  const missed = binding.find(({ least }) => own < least);
  if (missed)
    return free
      ? [reasonOf(free, 'experience', 'meets')]
      : [reasonOf(missed.mention, 'experience', 'misses')];
  if (free) return [reasonOf(free, 'experience', 'meets')];
  const met = [...binding, ...demands].find(
    ({ least, most }) => own >= least && (most === undefined || own <= most),
  );
  return met ? [reasonOf(met.mention, 'experience', 'meets')] : [];
}

function readField({ posting }: Reading, own: number): Reason | undefined {
  const { monthsMin } = posting.experience ?? {};
  if (monthsMin === undefined) return undefined;
  const quote = posting.experience?.text ?? String(monthsMin);
  const polarity = own >= monthsMin ? 'meets' : 'misses';
  const at = { start: 0, end: quote.length };
  return { kind: 'experience', polarity, required: monthsMin > 0, field: 'experience', quote, ...at };
}

/** 应届或一年以上经验, 优秀应届生可放宽: who has just graduated need not have it. */
function opensToGraduates(mention: Match): boolean {
  const words = around(mention);
  return (
    /应届(?!(?:毕业)?生?(?:除外|请?勿|不|免|谢绝))|\bor an? (?:MS|master|PhD|degree|technical degree|bachelor)|\b(?:recent|new|fresh) grad\w* or\b|\bor (?:an? )?(?:recent|new|fresh) grad/i.test(
      words,
    ) && !/\bor an? MS\b/.test(words)
  );
}
