/** How a part of a posting speaks of what it names; `open` neither demands it aloud nor takes it back. */
export type Stance = 'required' | 'preferred' | 'denied' | 'open';

const preferred =
  /优先(?!级)|加分|为佳|者佳|尤佳|更佳|更好|优选|最好|(?:亦|也|均|都)(?:可|行)|欢迎|有无|\b(?:prefer(?:red|ence|ably)?|nice to have|good to have|a plus|is a bonus|bonus(?: points)?|advantag(?:e|eous)|desir(?:able|ed)|ideal(?:ly)?|would be (?:nice|great|a plus)|helpful|helps|useful|an asset|beneficial|encouraged|welcome)\b/i;
const required =
  /必须|必需|必备|务必|须|需要?具备|要求|至少|\b(?:must|required|requires?|essential|minimum|at least|mandatory|need(?:ed)?)\b/i;
const denied =
  /不要求|不作要求|不做要求|无需|无须|不需要?|不必|不限|不强制|不看重?|非必须|勿[投扰]|没有[^，。]{0,8}要求|\b(?:not|n't|never|without)\b[^,;.]{0,40}\b(?:requir\w*|need\w*|necessary|essential|expect\w*|use|look(?:ing)?)\b|\b(?:(?:do|does|did|need|will|is|are)(?: not|n't)|no longer)\b[^,;.]{0,30}\b(?:need|have to|requir\w*|necessary|essential|know|use)\b|\b(?:does not|doesn't|do not|don't|need not|needn't|will not|won't|isn't|aren't|not) ?$|\bno\b[^,;.]{0,40}\b(?:required|needed|necessary|essential)\b|\bnot (?:required|needed|necessary|essential|looking for)\b/i;

/** Words that take a demand back without naming it: they speak of what stood before. */
const trailing = /^[^\p{L}]*(?:者?(?:优先|更佳|为佳)[考虑者]*|preferred|a plus)[^\p{L}]*$/iu;

/** Reads how each part of a sentence speaks; the parts are what commas set apart. */
export function stancesOf(parts: readonly string[]): Stance[] {
  const sentence = parts.join(',');
  if (!preferred.test(sentence) && !denied.test(sentence)) return parts.map(demandOf);
  const chinese = /\p{Script=Han}/u.test(sentence);
  const own = parts.map(stanceOf);
  const last = parts.findLastIndex((part) => trailing.test(part));
  if (last > 0) return own.map((stance, at) => (at <= last ? 'preferred' : stance));
  // An English preference speaks of the whole list before it, unless another part demands aloud.
  const alone = own.every(
    (stance, at) =>
      stance !== 'preferred' || /preferabl|\([^)]*(?:nice|plus|prefer|bonus)/i.test(parts[at] ?? ''),
  );
  const whole =
    !chinese && own.includes('preferred') && !own.includes('required') && !own.includes('denied') && !alone;
  return whole ? own.map(() => 'preferred') : own;
}

function stanceOf(part: string): Stance {
  if (preferred.test(part)) return 'preferred';
  return denied.test(part) ? 'denied' : demandOf(part);
}

function demandOf(part: string): Stance {
  return required.test(part) ? 'required' : 'open';
}
