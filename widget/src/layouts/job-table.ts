import type { Job } from '@recruitment-feed/sdk/contract';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { jobCells } from '../collections/jobs/job-card.ts';
import type { ListingView } from '../views/listing-view.ts';
import { words } from './words.ts';

const columns = ['title', 'employer', 'place', 'pay', 'type', 'education', 'when'] as const;

/** Jobs as a table: its header stands over the columns that the eye runs down. */
export function jobTable({ name, title, state, locale, edition, context }: ListingView<Job>): TemplateResult {
  const heads = words(locale).columns;
  return html`<div class="table-box"><table class="list ${name} table" part="list" aria-label=${title} aria-busy=${!!state.busy}>
    <thead><tr>${columns.map((column) => html`<th scope="col" class=${column}>${heads[column]}</th>`)}</tr></thead>
    <tbody>${repeat(
      state.items,
      ({ id }) => id,
      (job) => {
        const fresh = state.fresh.has(job.id);
        return html`<tr class="item ${job.status} ${fresh ? 'arrived' : ''}" part="card" data-id=${job.id}>${guard(
          [job, locale, edition, fresh],
          () => {
            const cells = jobCells(job, context(job));
            return columns.map((column) =>
              column === 'title'
                ? html`<th scope="row" class="title" part="title" id=${job.id}>${cells.title}</th>`
                : html`<td class=${column}>${cells[column]}</td>`,
            );
          },
        )}</tr>`;
      },
    )}</tbody>
  </table></div>`;
}
