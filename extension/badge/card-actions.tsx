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
}

/** What the student can note of a posting, and how to be left alone. */
export function CardActions({ identity, marks, words, actions, mark }: CardActionsProps) {
  const [done, setDone] = useState<string>();
  const pause = async (action: () => Promise<boolean>, sentence: string) =>
    setDone((await action()) ? sentence : words.failed);
  const isHidden = marks.includes('hidden');
  if (done !== undefined) return <p role="status">{done}</p>;
  return (
    <>
      {identity !== undefined && !isHidden && (
        <div class="toggles">
          <Toggle kind="saved" icon="save" word={words.save} />
          <Toggle kind="applied" icon="applied" word={words.apply} />
        </div>
      )}
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
    </>
  );

  function Toggle({ kind, icon, word }: { kind: 'saved' | 'applied'; icon: IconName; word: string }) {
    const on = marks.includes(kind);
    return (
      <button
        type="button"
        class="toggle"
        aria-pressed={on}
        onClick={() => identity !== undefined && void mark(identity, kind, !on)}
      >
        <Icon name={on ? 'check' : icon} />
        {on ? words[kind] : word}
      </button>
    );
  }
}

function Action({ icon, word, act }: { icon: IconName; word: string; act: () => void }) {
  return (
    <button type="button" class="action" onClick={act}>
      <Icon name={icon} />
      {word}
    </button>
  );
}
