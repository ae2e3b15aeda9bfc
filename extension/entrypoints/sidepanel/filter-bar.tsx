import { panelMessages } from '../../locales/panel/index.ts';
import { verdictMessages } from '../../locales/verdict/index.ts';
import { Icon } from '../../ui/icons.tsx';
import { language } from '../options/state.ts';
import { filters, limit, pageSize, search, sort } from './state.ts';

const toggles = ['fitting', 'cooperating', 'open'] as const;

/** Search, filters and order of the jobs. */
export function FilterBar() {
  const messages = panelMessages(language.value);
  const { employmentTypes } = verdictMessages(language.value);
  const change = (changes: Partial<typeof filters.value>) => {
    filters.value = { ...filters.value, ...changes };
    limit.value = pageSize;
  };
  return (
    <search class="filters">
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={search.value}
          onInput={({ currentTarget }) => {
            search.value = currentTarget.value;
            limit.value = pageSize;
          }}
        />
      </label>
      <fieldset class="toggles">
        <legend class="unseen">{messages.filters}</legend>
        {toggles.map((name) => (
          <button
            key={name}
            type="button"
            class="toggle"
            aria-pressed={filters.value[name] === true}
            onClick={() => change({ [name]: !filters.value[name] })}
          >
            {messages[name]}
          </button>
        ))}
      </fieldset>
      <div class="selects">
        <select
          aria-label={messages.type}
          value={filters.value.employmentTypes?.[0] ?? ''}
          onChange={({ currentTarget }) =>
            change({ employmentTypes: currentTarget.value === '' ? [] : [currentTarget.value] })
          }
        >
          <option value="">{messages.anyType}</option>
          {['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME'].map((type) => (
            <option key={type} value={type}>
              {employmentTypes[type as keyof typeof employmentTypes]}
            </option>
          ))}
        </select>
        <select
          aria-label={messages.sort}
          value={sort.value}
          onChange={({ currentTarget }) => {
            sort.value = currentTarget.value === 'newest' ? 'newest' : 'match';
          }}
        >
          <option value="match">{messages.sorts.match}</option>
          <option value="newest">{messages.sorts.newest}</option>
        </select>
      </div>
    </search>
  );
}
