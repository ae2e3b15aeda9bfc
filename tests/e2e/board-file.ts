import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One job as an employer's Greenhouse board answers it. */
export interface BoardJob {
  id: number;
  title: string;
  place: string;
}

export const employer = 'Linjiang Precision Machinery';
export const boardJobs: BoardJob[] = [
  { id: 4001, title: 'PLC Programmer, Packaging Lines', place: 'Hangzhou, Zhejiang, China' },
  { id: 4002, title: '数控机床操作工 (CNC Operator)', place: 'Hangzhou, Zhejiang, China' },
  { id: 4003, title: 'Welding Process Engineer', place: 'Shenyang, Liaoning, China' },
];

/** The address under which Greenhouse shows a job. */
export const boardUrl = (id: number) => `https://job-boards.greenhouse.io/linjiangprecision/jobs/${id}`;

/** Writes a board's answer to a file of its own and returns the path. */
export function writeBoard(jobs: BoardJob[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'recruitment-feed-board-')), 'board.json');
  const answer = {
    jobs: jobs.map(({ id, title, place }) => ({
      absolute_url: boardUrl(id),
      internal_job_id: id + 1_000_000,
      location: { name: place },
      metadata: null,
      id,
      updated_at: '2026-11-02T09:00:00-05:00',
      requisition_id: `R-${id}`,
      title,
      company_name: employer,
      first_published: '2026-11-01T09:00:00-05:00',
      language: 'en',
      content: '&lt;p&gt;Keep the lines running.&lt;/p&gt;',
      departments: [],
      offices: [],
    })),
    meta: { total: jobs.length },
  };
  writeFileSync(file, JSON.stringify(answer));
  return file;
}
