import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SetByHand } from '../messages/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { ToneIcon } from '../ui/statement.tsx';
import type { Badge } from '../verdict/badge.ts';
import { Card } from './card.tsx';
import { closeFromOutside } from './close-from-outside.ts';
import { headOf } from './head.ts';
import type { ViewOptions } from './view-options.ts';

/** The pill on the page, and the card that it opens; of a hidden posting a small mark alone. */
export function BadgeView(view: ViewOptions) {
  const { badge, words, actions, onMarks } = view;
  const [marks, setMarks] = useState(badge.marks);
  const [failed, setFailed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => setMarks(badge.marks), [badge]);

  const close = () => {
    setOpen(false);
    pill.current?.focus({ preventScroll: true });
  };
  // Before the card shows: a key pressed at once must find its listener.
  useLayoutEffect(() => {
    const box = pill.current?.parentElement;
    return isOpen && box ? closeFromOutside(box, close, () => setOpen(false)) : undefined;
  }, [isOpen]);

  const change = (kept: Badge['marks']) => {
    setMarks(kept);
    onMarks(kept);
  };
  const mark = async (identity: string, kind: SetByHand, on: boolean) => {
    const before = marks;
    setFailed(false);
    change(on ? [...before, kind] : before.filter((one) => one !== kind));
    if (await actions.mark(identity, kind, on)) return;
    change(before);
    setFailed(true);
  };
  const { tone, sentence, isSmall } = headOf(badge, marks, words);
  const noted = (['applied', 'saved'] as const).filter((kind) => kind !== tone && marks.includes(kind));
  return (
    <>
      <button
        ref={pill}
        type="button"
        class={`pill ${tone} ${isSmall ? 'small' : ''}`}
        aria-expanded={isOpen}
        aria-label={[
          isSmall ? sentence : (badge.label ?? sentence),
          ...noted.map((kind) => words[kind]),
        ].join(' · ')}
        title={isSmall ? sentence : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ToneIcon tone={tone} />
        {!isSmall && sentence}
        {!isSmall &&
          badge.description?.statements.slice(1).map((further) => (
            <span key={further.tone} class={`further ${further.tone}`}>
              <ToneIcon tone={further.tone} />
            </span>
          ))}
        {!isSmall &&
          noted.map((kind) => (
            <span key={kind} class="further noted">
              <Icon name={kind === 'saved' ? 'save' : 'applied'} />
            </span>
          ))}
      </button>
      {isOpen && (
        <Card
          {...view}
          marks={marks}
          sentence={sentence}
          tone={tone}
          failed={failed}
          mark={mark}
          close={close}
        />
      )}
    </>
  );
}
