import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../locales/format-date.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import { Icon } from '../ui/icons.tsx';
import { ToneIcon } from '../ui/statement.tsx';
import type { Description, Fact } from '../verdict/describe.ts';
import type { BadgeActions } from './actions.ts';
import { Points } from './points.tsx';
import type { Shown } from './shown.ts';

interface CardProps {
  from: 'start' | 'end';
  shown: Shown;
  description: Description;
  actions: BadgeActions;
  close: () => void;
}

/** The verdict with its reasons, the facts of the feed, and what the student can do about it. */
export function Card({ from, shown, description, actions, close }: CardProps) {
  const { badge, facts, sampleData } = verdictMessages(shown.language);
  const { statements, reasons, link, sample } = description;
  const [paused, setPaused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class={`card from-${from}`} aria-labelledby="statement">
      <header>
        <span class={statements[0]?.tone}>{statements[0] && <ToneIcon tone={statements[0].tone} />}</span>
        <h2 id="statement" ref={heading} tabIndex={-1}>
          {statements[0]?.sentence}
        </h2>
        <button type="button" class="icon-button" aria-label={badge.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {description.match && <Points match={description.match} language={shown.language} />}
      {reasons.length > 0 && (
        <ul class="reasons" aria-label={badge.why}>
          {reasons.map(({ tone, sentence, quote }) => (
            <li key={sentence} class={tone}>
              <p>{sentence}</p>
              <q>{quote}</q>
            </li>
          ))}
        </ul>
      )}
      {description.facts.length > 0 && (
        <section class="facts" aria-label={badge.facts}>
          {description.facts.map((group) => (
            <Facts key={group} facts={group} verified={facts.verified} />
          ))}
        </section>
      )}
      {paused ? (
        <p role="status">{badge.paused}</p>
      ) : (
        <div class="actions">
          {link && (
            <a class="action" href={link} target="_blank" rel="noopener noreferrer">
              <Icon name="link" />
              {badge.details}
            </a>
          )}
          <button type="button" class="action" onClick={actions.hide}>
            <Icon name="close" />
            {badge.hide}
          </button>
          <button
            type="button"
            class="action"
            onClick={() => {
              actions.pauseSite();
              setPaused(true);
            }}
          >
            <Icon name="off" />
            {badge.pauseSite}
          </button>
          <button type="button" class="action" onClick={actions.openOptions}>
            <Icon name="options" />
            {badge.options}
          </button>
        </div>
      )}
      <p class="note notes">
        <span>
          {reasons.length === 0
            ? badge.byProfile
            : badge.syncedAt(formatMoment(shown.syncedAt, Date.now(), shown.language))}
        </span>
        {sample && <span>{sampleData}</span>}
      </p>
    </section>
  );
}

function Facts({ facts, verified: verifiedLabel }: { facts: Fact[]; verified: string }) {
  return (
    <dl>
      {facts.map(({ name, value, verified }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {verified && (
              <span class="verified" role="img" aria-label={verifiedLabel} title={verifiedLabel}>
                <Icon name="verified" />
              </span>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
