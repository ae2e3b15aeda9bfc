import { type Band, type ReasonKind, reasonKinds } from '@recruitment-feed/sdk/match';
import { type ProfileName, profiles } from './profiles.ts';

/** What a label says of one kind. */
export type Sign = '+' | '-' | '!';

/** A profile, the posting it is held against, and what is to be found. */
export interface LabelledPair {
  profile: ProfileName;
  /** The head of the posting: its fields, or its file and row. */
  head: string;
  /** The posting's text, where it is our own. */
  text: string;
  expected: ReadonlySet<`${ReasonKind}${Sign}`>;
  band: Band;
}

/** Reads postings that begin with `@`, hold a text, and end with labels after `>`. */
export function readLabels(labels: string): LabelledPair[] {
  return labels
    .split(/^@ /m)
    .slice(1)
    .flatMap((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const text = lines.filter((line) => !line.startsWith('> ')).join('\n');
      return lines
        .filter((line) => line.startsWith('> '))
        .map((line) => ({ head: head.trim(), text: text.trim(), ...readLabel(line) }));
    });
}

function readLabel(line: string): Pick<LabelledPair, 'profile' | 'expected' | 'band'> {
  const [, name = '', reasons = '', band = ''] = /^> (\w+): ?(.*?) ?\| (strong|some|none)$/.exec(line) ?? [];
  if (!isProfile(name)) throw new Error(`No label: ${line}`);
  const expected = reasons.split(' ').filter(Boolean).map(readReason);
  return { profile: name, expected: new Set(expected), band: band as Band };
}

function readReason(text: string): `${ReasonKind}${Sign}` {
  const kind = reasonKinds.find((kind) => kind === text.slice(0, -1));
  const sign = (['+', '-', '!'] as const).find((sign) => text.endsWith(sign));
  if (!kind || !sign) throw new Error(`No reason: ${text}`);
  return `${kind}${sign}`;
}

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}
