import type { Partner } from '../../feed-index/look-up.ts';
import { formatMonth } from '../../locales/format-date.ts';
import { label } from '../../locales/label.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { translated } from '../../locales/translated.ts';
import { verdictMessages } from '../../locales/verdict/index.ts';
import { Icon } from '../../ui/icons.tsx';
import { isWebAddress } from '../../verdict/web-address.ts';
import { language } from '../options/state.ts';
import { Empty } from './empty.tsx';
import { filters, partners, search, tab } from './state.ts';

/** The employers that work with her college. */
export function Cooperations() {
  const all = partners.value ?? [];
  if (all.length === 0) return <Empty what="cooperations" />;
  return (
    <ul class="items">
      {all.map((partner) => (
        <CooperationItem key={partner.cooperation.id} partner={partner} />
      ))}
    </ul>
  );
}

function CooperationItem({ partner: { cooperation, enterprise } }: { partner: Partner }) {
  const messages = panelMessages(language.value);
  const { cooperationKinds, cooperationStatuses } = verdictMessages(language.value);
  const name = translated(enterprise, 'name', language.value) ?? enterprise.name;
  const since = cooperation.history[0]?.at;
  return (
    <li class="item">
      <h2>{name}</h2>
      <p class="line">
        <span class="statement cooperation">
          <Icon name="cooperation" />
          {cooperation.kinds
            .map((kind) => label(cooperationKinds, kind))
            .join(language.value === 'en' ? ', ' : '、')}
        </span>
        <span>{label(cooperationStatuses, cooperation.status)}</span>
        {since && <span>{messages.since(formatMonth(since, language.value))}</span>}
      </p>
      <p class="actions">
        <button
          type="button"
          class="link-button"
          aria-label={`${messages.showJobs}: ${name}`}
          onClick={() => {
            filters.value = { open: true };
            search.value = name;
            tab.value = 'jobs';
          }}
        >
          {messages.showJobs}
        </button>
        {isWebAddress(cooperation.url) && (
          <a href={cooperation.url} target="_blank" rel="noreferrer">
            <Icon name="link" />
            {messages.cooperationPage}
          </a>
        )}
      </p>
    </li>
  );
}
