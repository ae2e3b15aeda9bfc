import type { MarkKind } from '../marks/mark.ts';
import type { Tone } from '../verdict/describe.ts';
import { Icon, type IconName } from './icons.tsx';

const icons: Record<Tone | MarkKind, IconName> = {
  ...{ match: 'match', 'in-feed': 'check', closed: 'closed', cooperation: 'cooperation' },
  ...{ saved: 'save', applied: 'applied', seen: 'seen', hidden: 'hide' },
};

/** The icon of what a verdict is about, or of what the student noted. */
export function ToneIcon({ tone }: { tone: Tone | MarkKind }) {
  return <Icon name={icons[tone]} />;
}

/** What the feed says of a posting, with its icon and colour. */
export function Statement({ tone, sentence }: { tone: Tone; sentence: string }) {
  return (
    <span class={`statement ${tone}`}>
      <ToneIcon tone={tone} />
      {sentence}
    </span>
  );
}
