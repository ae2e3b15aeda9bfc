import { Icon } from '../ui/icons.tsx';
import type { CardWords } from '../verdict/badge.ts';
import type { MatchDescription, Point } from '../verdict/describe-match.ts';

/** What speaks for the posting, then what it asks for besides, in its own words. */
export function Points({ match, words }: { match: MatchDescription; words: CardWords }) {
  const { met, missed } = match;
  return (
    <>
      <ul class="points" aria-label={words.why}>
        {met.map((point) => (
          <PointItem key={point.kind} point={point} icon="check" />
        ))}
      </ul>
      {missed.length > 0 && (
        <>
          <h3 id="missed">{words.missed}</h3>
          <ul class="points" aria-labelledby="missed">
            {missed.map((point) => (
              <PointItem key={point.kind} point={point} icon="unknown" />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function PointItem({ point, icon }: { point: Point; icon: 'check' | 'unknown' }) {
  return (
    <li class={icon === 'check' ? 'met' : 'missed'}>
      <Icon name={icon} />
      <span>{point.name}</span>
      <q>{point.quotes}</q>
    </li>
  );
}
