import type { RankedJob } from '../../feed-list/ranked-job.ts';
import { formatDay } from '../../locales/format-date.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { translated } from '../../locales/translated.ts';
import { postingOfJob } from '../../marks/posting-of-job.ts';
import { Icon } from '../../ui/icons.tsx';
import { Statement } from '../../ui/statement.tsx';
import { describeMatch } from '../../verdict/describe-match.ts';
import { mainFacts } from '../../verdict/facts.ts';
import { language } from '../options/state.ts';
import { ItemDetails } from './item-details.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { markNamed, opened } from './state.ts';

/** One job: what it is and how it fits; opened, why. */
export function JobItem({ ranked }: { ranked: RankedJob }) {
  const messages = panelMessages(language.value);
  const { job, band, reasons } = ranked;
  const match = band && describeMatch({ band, reasons }, language.value);
  const mark = markNamed(job.identities);
  const isOpen = opened.value === job.id;
  const line = mainFacts(job, language.value).map(({ value }) => value);
  const closed = job.status === 'closed';
  const day = job.closesAt
    ? messages.closes(formatDay(job.closesAt, language.value))
    : messages.posted(formatDay(job.postedAt, language.value));
  const employer = translated(job.employer, 'name', language.value) ?? job.employer.name;
  return (
    <li class={`item${mark?.times.applied ? ' shaded' : ''}`}>
      <h2 class={closed ? 'struck' : ''}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            opened.value = isOpen ? undefined : job.id;
          }}
        >
          {translated(job, 'title', language.value) ?? job.title}
        </button>
      </h2>
      <p class="employer">
        {employer}
        {job.employer.verified && <Icon name="verified" />}
      </p>
      <p class="line">
        {[...line, closed ? messages.closed : day].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {match && <Statement tone="match" sentence={match.sentence} />}
      {isOpen && <ItemDetails reasons={reasons} />}
      <MarkButtons posting={postingOfJob(job)} times={mark?.times ?? {}} />
    </li>
  );
}
