/** How a part of a posting speaks of what it names; `open` neither demands it aloud nor takes it back. */
export type Stance = 'required' | 'preferred' | 'denied' | 'open';

const preferred =
  /优先(?!级)|加分|为佳|者佳|尤佳|更佳|更好|优选|最好|(?:亦|也)(?:可|行)|欢迎|有无|\b(?:prefer(?:red|ence|ably)?|nice to have|good to have|a plus|is a bonus|bonus(?: points)?|advantag(?:e|eous)|desir(?:able|ed)|ideal(?:ly)?|would be (?:nice|great|a plus)|helpful|helps|useful|an asset|beneficial|encouraged|welcome)\b/i;
const required =
  /必须|必需|必备|务必|须|需要?具备|要求|至少|\b(?:must|required|requires?|essential|minimum|at least|mandatory|need(?:ed)?)\b/i;
const denied =
  /不要求|不作要求|不做要求|无需|无须|不需要?|不必|不限|不强制|不看重?|非必须|勿[投扰]|没有[^，。]{0,8}要求|\b(?:not|n't|never|without)\b[^,;.]{0,40}\b(?:requir\w*|need\w*|necessary|essential|expect\w*|use|look(?:ing)?)\b|\b(?:(?:do|does|did|need|will|is|are)(?: not|n't)|no longer)\b[^,;.]{0,30}\b(?:need|have to|requir\w*|necessary|essential|know|use)\b|\b(?:does not|doesn't|do not|don't|need not|needn't|will not|won't|isn't|aren't|not) ?$|\bno\b[^,;.]{0,40}\b(?:required|needed|necessary|essential)\b|\bnot (?:required|needed|necessary|essential|looking for)\b/i;

/** Words that take a demand back without naming it: they speak of what stood before. */
const trailing = /^[^\p{L}]*(?:者?(?:优先|更佳|为佳)[考虑者]*|preferred|a plus)[^\p{L}]*$/iu;

/** A word of every phrase above, to tell quickly that a sentence has none. */
const turning =
  /[优加佳更最亦也均都欢有不无非勿没]|n't|\b(?:no|not|never|without|prefer|nice|good|plus|bonus|advantag|desir|ideal|would|help|useful|asset|benefi|encourag|welcome)/i;

/**
 * Reads how each part of a sentence speaks.
 * @param bounds The parts that commas set apart, by their first unit and the unit after them.
 */
export function stancesOf(sentence: string, bounds: readonly (readonly [number, number])[]): Stance[] {
  const parts = bounds.map(([start, end]) => sentence.slice(start, end));
  if (!turning.test(sentence)) return required.test(sentence) ? parts.map(demandOf) : parts.map(() => 'open');
  const own = parts.map(stanceOf);
  if (!own.includes('preferred')) return own;
  const last = parts.findLastIndex((part) => trailing.test(part));
  if (last > 0) return own.map((stance, at) => (at <= last ? 'preferred' : stance));
  // An English preference speaks of the whole list before it, unless another part demands aloud.
  const chinese = /\p{Script=Han}/u.test(sentence);
  const alone = own.every((stance, at) => stance !== 'preferred' || aside.test(parts[at] ?? ''));
  const whole = !chinese && !alone && !own.includes('required') && !own.includes('denied');
  return whole ? own.map(() => 'preferred') : own;
}

/** A preference that speaks of its own part alone: `Dutch (nice to have)`, `preferably in Flutter`. */
const aside = /preferabl|\bideally|\([^)]*(?:nice|plus|prefer|bonus)/i;

/** 硕士（博士优先）prefers what stands in the brackets alone. */
const inBrackets = /[（(][^（()）]{1,20}优先[^（()）]*[）)]/g;

function stanceOf(words: string): Stance {
  const part = words.replace(inBrackets, '');
  if (preferred.test(part)) return 'preferred';
  return denied.test(part) ? 'denied' : demandOf(part);
}

function demandOf(part: string): Stance {
  return required.test(part) ? 'required' : 'open';
}
