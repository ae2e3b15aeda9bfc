import type { Tone } from '../verdict/describe.ts';
import { Icon } from './icons.tsx';

const icons = { match: 'match', 'in-feed': 'check', closed: 'closed', cooperation: 'cooperation' } as const;

/** The icon of what a verdict is about. */
export function ToneIcon({ tone }: { tone: Tone }) {
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
