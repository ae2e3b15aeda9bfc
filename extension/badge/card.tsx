import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetByHand } from '../messages/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { ToneIcon } from '../ui/statement.tsx';
import { CardActions } from './card-actions.tsx';
import { Facts } from './facts.tsx';
import type { Head } from './head.ts';
import { Points } from './points.tsx';
import type { ViewOptions } from './view-options.ts';

interface CardProps extends Omit<ViewOptions, 'onMarks'>, Pick<Head, 'sentence' | 'tone'> {
  marks: ViewOptions['badge']['marks'];
  failed: boolean;
  mark: (identity: string, kind: SetByHand, on: boolean) => Promise<void>;
  close: () => void;
}

/** The verdict with its reasons, the facts of the feed, and what the student can do about it. */
export function Card(props: CardProps) {
  const { badge, words, basis, marks, sentence, tone, failed, close } = props;
  const { match, reasons = [], facts = [], link, sample } = badge.description ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus({ preventScroll: true });
  useLayoutEffect(focusHeading, []);
  return (
    <section class="card" aria-labelledby="statement">
      <header>
        <span class={tone}>
          <ToneIcon tone={tone} />
        </span>
        <h2 id="statement" ref={heading} tabIndex={-1}>
          {sentence}
        </h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {match && <Points match={match} words={words} />}
      {reasons.length > 0 && (
        <ul class="reasons" aria-label={words.why}>
          {reasons.map((reason) => (
            <li key={reason.sentence} class={reason.tone}>
              <p>{reason.sentence}</p>
              <q>{reason.quote}</q>
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <section class="facts" aria-label={words.facts}>
          {facts.map((group) => (
            <Facts key={group} facts={group} verified={words.verified} />
          ))}
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {words.details}
            </a>
          )}
        </section>
      )}
      <CardActions
        {...{ marks, words }}
        identity={badge.identity}
        actions={props.actions}
        mark={props.mark}
        finish={focusHeading}
      />
      {failed && (
        <p role="alert" class="failed">
          {words.failed}
        </p>
      )}
      <p class="note notes">
        {badge.notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        {badge.description && <span>{reasons.length === 0 ? basis.profile : basis.feed}</span>}
        {sample && <span>{words.sample}</span>}
      </p>
    </section>
  );
}
