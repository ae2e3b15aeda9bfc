import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { verdictMessages } from '../locales/verdict/index.ts';
import { ToneIcon } from '../ui/statement.tsx';
import { describe } from '../verdict/describe.ts';
import type { BadgeActions } from './actions.ts';
import { Card } from './card.tsx';
import type { Shown } from './shown.ts';

/** Whether the card has room to the right of the pill's start. */
type OpensFrom = 'start' | 'end';

/** The pill on the page, and the card that it opens. */
export function Badge({ shown, actions }: { shown: Shown; actions: BadgeActions }) {
  const [open, setOpen] = useState<OpensFrom | false>(false);
  const pill = useRef<HTMLButtonElement>(null);
  const description = describe(shown.verdict, shown.language);
  const messages = verdictMessages(shown.language);
  const [first, ...others] = description.statements;

  const close = () => {
    setOpen(false);
    pill.current?.focus({ preventScroll: true });
  };
  // Before the card shows: a key pressed at once must find its listener.
  useLayoutEffect(() => {
    if (open === false || pill.current === null) return;
    const badge = pill.current.getRootNode();
    const closeByKey = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') close();
    };
    // Heard on the way down: presses inside another badge do not come back up to the document.
    const closeOutside = ({ target }: Event) => {
      if (!(badge instanceof ShadowRoot && target === badge.host)) setOpen(false);
    };
    badge.addEventListener('keydown', closeByKey);
    document.addEventListener('pointerdown', closeOutside, { capture: true });
    return () => {
      badge.removeEventListener('keydown', closeByKey);
      document.removeEventListener('pointerdown', closeOutside, { capture: true });
    };
  }, [open]);

  if (first === undefined) return null;
  const sentences = description.statements
    .map(({ sentence }) => sentence)
    .join(shown.language === 'en' ? '. ' : '，');
  return (
    <>
      <button
        ref={pill}
        type="button"
        class={`pill ${first.tone}`}
        aria-expanded={open !== false}
        aria-label={messages.badge.label(sentences)}
        onClick={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const from = left + 328 > document.documentElement.clientWidth ? 'end' : 'start';
          setOpen(open === false && from);
        }}
      >
        <ToneIcon tone={first.tone} />
        {first.sentence}
        {others.map(({ tone }) => (
          <span key={tone} class={`further ${tone}`}>
            <ToneIcon tone={tone} />
          </span>
        ))}
      </button>
      {open !== false && (
        <Card from={open} shown={shown} description={description} actions={actions} close={close} />
      )}
    </>
  );
}
