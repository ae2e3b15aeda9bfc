import type { Mention } from './mention.ts';

/** Things that a posting names in one go. */
export interface List<T extends Mention> {
  items: readonly T[];
  /** One of them is enough: 或, `/`, 之一, `such as`; and 等, which gives examples. */
  alternatives: boolean;
}

const longestGap = 14;
const joint =
  /^[\s、,，/\\()（）·&+和及与跟或-]*(?:(?:and\/or|and|or|similar|equivalent|other|以及|或者|或是|语言|编程|软件|系统|数据库|框架|成绩|[\d.]+分?(?:以上)?)[\s、,，/\\()（）或和及-]*){0,2}$/i;
const either = /[/\\或]|\bor\b/i;
const before =
  /(?:至少|任意|任一|其中|包括但不限于|例如|比如|如|一种|一门|之一|\bone of|\bany of|\bat least one|\bsuch as|\blike|\be\.g\.|\bfor example|\bincluding)[^。；;.\n]{0,12}$/i;
const after =
  /^[^，,。；;.\n]{0,14}?(?:等|之一|中的?[一任至其]|其中[一之]|任[一意选]|[一二两]种|一门|一款|至少|即可|\bor (?:similar|equivalent|other|comparable|the like)|\betc\b|\bor something similar|\band (?:similar|the like)|\bsimilar)/i;

/** Puts mentions that stand in one list together, and tells whether the list is of alternatives. */
export function listsOf<T extends Mention>(mentions: readonly T[]): List<T>[] {
  const runs: T[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isJoined(last, mention) && !isNext(run, mention)) run.push(mention);
    else runs.push([mention]);
  }
  return runs.map((items) => ({ items, alternatives: isAlternative(items) }));
}

function isJoined(first: Mention, second: Mention): boolean {
  if (first.passage !== second.passage || second.start - first.end > longestGap) return false;
  if (first.part.sentence !== second.part.sentence) return false;
  return joint.test(first.passage.text.slice(first.end, second.start));
}

/** `A or B, C or D` are two lists: a comma after a pair begins another. */
function isNext(run: readonly Mention[], mention: Mention): boolean {
  const last = run.at(-1);
  const before = run.at(-2);
  if (!last || !before) return false;
  const { text } = last.passage;
  return either.test(text.slice(before.end, last.start)) && !either.test(text.slice(last.end, mention.start));
}

function isAlternative(items: readonly Mention[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return false;
  const { text } = first.passage;
  const { start, end } = first.part.sentence;
  if (after.test(text.slice(last.end, Math.min(end, last.end + 24)))) return true;
  if (before.test(text.slice(Math.max(start, first.start - 24), first.start))) return true;
  return items.some((item, at) => {
    const next = items[at + 1];
    return next !== undefined && either.test(text.slice(item.end, next.start));
  });
}
