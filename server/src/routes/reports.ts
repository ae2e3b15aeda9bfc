import type { Report, reports } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { NotFoundError } from '../errors.ts';
import { conditional } from '../http/conditional.ts';
import { toCsv } from '../http/csv.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import { findReport, listReports } from '../store/reports.ts';
import type { Handlers, RouteContext } from './handler.ts';
import { item, tagged } from './replies.ts';

export const reportHandlers: Handlers<typeof reports> = {
  list: async ({ query }, { db, cursors }) => tagged({ ...(await listReports(db, query, cursors)) }),
  get: async ({ id }, { db }) => item(await findReport(db, id), id),
};

/** Mounts the numbers of a report as a table: an address of its own, so that a link leads to it. */
export function mountReportFigures(app: Hono, context: () => Promise<RouteContext>): void {
  const path = '/v1/reports/:id/figures.csv';
  app.get(path, async (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    const { db } = await context();
    const id = c.req.param('id');
    const report = await findReport(db, id);
    if (!report) throw new NotFoundError(`There is no ${id} here.`);
    const { cacheControl, etag } = tagged(report);
    return conditional(c, { cacheControl, etag }, () =>
      c.body(figuresTable(report), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${id}.csv"`,
        'X-Content-Type-Options': 'nosniff',
      }),
    );
  });
  app.all(path, readOnly);
}

function figuresTable({ figures }: Report): string {
  const rows = figures.flatMap(({ key, label, unit = '', points }) =>
    points.map(([date, value]) => [key, label, unit, date, value]),
  );
  return toCsv([['figure', 'label', 'unit', 'date', 'value'], ...rows]);
}
