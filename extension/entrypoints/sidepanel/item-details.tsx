import { panelMessages } from '../../locales/panel/index.ts';
import type { MatchDescription, Point } from '../../verdict/describe-match.ts';
import { language } from '../options/state.ts';

/** The reasons in the job's own words. */
export function ItemDetails({ match }: { match: MatchDescription | undefined }) {
  const messages = panelMessages(language.value);
  if (match === undefined) return <p class="hint">{messages.noReasons}</p>;
  return (
    <div class="details">
      <Points title={messages.why} points={match.met} />
      <Points title={messages.missed} points={match.missed} />
    </div>
  );
}

function Points({ title, points }: { title: string; points: Point[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {points.map(({ kind, name, quotes }) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>
              <q>{quotes}</q>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
