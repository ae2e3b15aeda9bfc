import { useState } from 'preact/hooks';
import type { SetByHand } from '../messages/protocol.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import type { Badge, CardWords } from '../verdict/badge.ts';
import type { BadgeActions } from './actions.ts';

interface CardActionsProps {
  identity: string | undefined;
  marks: Badge['marks'];
  words: CardWords;
  actions: BadgeActions;
  mark: (identity: string, kind: SetByHand, on: boolean) => Promise<void>;
  /** Called before the buttons go: what has the focus would go with them. */
  finish: () => void;
}

/** What the student can note of a posting, and how to be left alone. */
export function CardActions({ identity, marks, words, actions, mark, finish }: CardActionsProps) {
  const [isDone, setDone] = useState(false);
  const [said, say] = useState('');
  const pause = async (action: () => Promise<boolean>, sentence: string) => {
    const isPaused = await action();
    if (isPaused) finish();
    setDone(isPaused);
    say(isPaused ? sentence : words.failed);
  };
  const isHidden = marks.includes('hidden');
  return (
    <>
      {!isDone && identity !== undefined && !isHidden && (
        <div class="toggles">
          {(['saved', 'applied'] as const).map((kind) => (
            <Toggle
              key={kind}
              icon={kind === 'saved' ? 'save' : 'applied'}
              words={kind === 'saved' ? [words.save, words.saved] : [words.apply, words.applied]}
              on={marks.includes(kind)}
              toggle={(on) => void mark(identity, kind, on)}
            />
          ))}
        </div>
      )}
      {!isDone && (
        <div class="actions">
          {identity !== undefined && (
            <Action
              icon={isHidden ? 'seen' : 'hide'}
              word={isHidden ? words.show : words.hide}
              act={() => void mark(identity, 'hidden', !isHidden)}
            />
          )}
          <Action
            icon="off"
            word={words.pauseSite}
            act={() => void pause(actions.pauseSite, words.sitePaused)}
          />
          <Action
            icon="closed"
            word={words.pauseAll}
            act={() => void pause(actions.pauseAll, words.allPaused)}
          />
          <Action icon="options" word={words.options} act={actions.openOptions} />
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}

interface ToggleProps {
  icon: IconName;
  /** While it is off, and while it is on. */
  words: readonly [off: string, on: string];
  on: boolean;
  toggle: (on: boolean) => void;
}

function Toggle({ icon, words: [off, set], on, toggle }: ToggleProps) {
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={() => toggle(!on)}>
      <Icon name={on ? 'check' : icon} />
      {on ? set : off}
    </button>
  );
}

function Action({ icon, word, act }: { icon: IconName; word: string; act: () => void }) {
  return (
    <button type="button" class="action" onClick={act}>
      <Icon name={icon} />
      {word}
    </button>
  );
}
