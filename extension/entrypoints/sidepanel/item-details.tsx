import type { RankedJob } from '../../feed-list/ranked-job.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { describeReasons, type Point } from '../../verdict/describe-match.ts';
import { language } from '../options/state.ts';

/** The reasons in the job's own words. */
export function ItemDetails({ reasons }: Pick<RankedJob, 'reasons'>) {
  const messages = panelMessages(language.value);
  const { met, missed } = describeReasons(reasons, language.value);
  if (met.length + missed.length === 0) return <p class="hint">{messages.noReasons}</p>;
  return (
    <div class="details">
      <Points title={messages.why} points={met} />
      <Points title={messages.missed} points={missed} />
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
