import type { Language } from '../../locales/language.ts';
import { verdictMessages } from '../../locales/verdict/index.ts';
import type { Mark } from '../../marks/mark.ts';
import { Icon } from '../../ui/icons.tsx';
import { MarkToggles } from '../../ui/mark-toggles.tsx';
import { Statement } from '../../ui/statement.tsx';
import { describe } from '../../verdict/describe.ts';
import type { JudgedPosting } from '../../verdict/verdict.ts';

interface PostingItemProps {
  posting: JudgedPosting;
  mark: Mark | undefined;
  language: Language;
}

/** One posting of the page with what the feed says of it, and what the student makes of it. */
export function PostingItem({ posting, mark, language }: PostingItemProps) {
  const { unknown, sampleData } = verdictMessages(language);
  const { title, employer, verdict } = posting;
  const description = verdict && describe(verdict, language);
  const closed = verdict?.job?.status === 'closed';
  return (
    <li>
      <h3 class={closed ? 'struck' : ''}>{title}</h3>
      {employer && <p class="employer">{employer}</p>}
      <p class="statements">
        {description?.statements.map(({ tone, sentence }) => (
          <Statement key={tone} tone={tone} sentence={sentence} />
        ))}
        {description === undefined && (
          <span class="hint">
            <Icon name="unknown" />
            {unknown}
          </span>
        )}
        {description?.sample && <span class="hint">{sampleData}</span>}
      </p>
      {posting.posting.identities.length > 0 && (
        <p class="marks">
          <MarkToggles posting={posting.posting} times={mark?.times ?? {}} language={language} />
        </p>
      )}
    </li>
  );
}
