import { panelMessages } from '../../locales/panel/index.ts';
import { language, status, sync, syncing } from '../options/state.ts';
import { Empty } from './empty.tsx';
import { FilterBar } from './filter-bar.tsx';
import { JobItem } from './job-item.tsx';
import { clearFilters, isFiltered, jobs, limit, pageSize } from './state.ts';

/** The jobs of her feeds, those that fit first; the first pages of a long list, and more on request. */
export function Jobs() {
  const messages = panelMessages(language.value);
  const found = jobs.value;
  if (status.value?.ready === false) return <NotYet />;
  if (found === undefined || status.value === undefined) return <Skeleton />;
  return (
    <>
      <FilterBar />
      {found.total === 0 && !isFiltered.value && <Empty what="jobs" />}
      {found.total === 0 && isFiltered.value && (
        <Empty what="filtered">
          <button type="button" class="secondary" onClick={clearFilters}>
            {messages.clear}
          </button>
        </Empty>
      )}
      <p role="status" class="hint total">
        {found.total > 0 && messages.count(found.total)}
      </p>
      <ul class="items">
        {found.jobs.map((ranked) => (
          <JobItem key={ranked.job.id} ranked={ranked} />
        ))}
      </ul>
      {found.total > found.jobs.length && (
        <button
          type="button"
          class="secondary more"
          onClick={() => {
            limit.value += pageSize;
          }}
        >
          {messages.more(found.total - found.jobs.length)}
        </button>
      )}
    </>
  );
}

function NotYet() {
  const messages = panelMessages(language.value);
  return (
    <>
      <div class="empty" role="status">
        <h2>{syncing.value ? messages.fetching : messages.notYet}</h2>
        {!syncing.value && (
          <button type="button" class="primary" onClick={() => void sync(false)}>
            {messages.fetch}
          </button>
        )}
      </div>
      {syncing.value && <Skeleton />}
    </>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
