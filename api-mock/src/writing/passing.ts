import { closeJob, type FeedDatabase } from '@recruitment-feed/server';
import type { Author } from './author.ts';

/**
 * Does what organizations do when a day comes: closes jobs whose `closesAt` has passed, begins and ends events.
 * Afterwards the server has done, too, what time asks of it.
 */
export async function passTime(db: FeedDatabase, author: Author, now: Date): Promise<void> {
  const open = await db.selectFrom('jobs').select(['id', 'body']).where('status', '=', 'open').execute();
  for (const { id, body } of open) {
    const { closesAt } = JSON.parse(body);
    if (isOver(closesAt, now)) await closeJob(db, id, { reason: 'expired', at: new Date(closesAt) });
  }
  const events = await db.selectFrom('events').select(['id', 'status', 'starts_at', 'body']).execute();
  for (const { id, status, starts_at, body } of events) {
    const { endsAt } = JSON.parse(body);
    const move = (to: string) => author.ask('PATCH', `/v1/events/${id}`, { body: { status: to } });
    const begins = status === 'scheduled' && isOver(starts_at, now);
    if (begins) await move('live');
    if ((begins || status === 'live') && isOver(endsAt, now)) await move('ended');
  }
  await author.ask('GET', '/v1/health');
}

const isOver = (instant: string | undefined, now: Date) =>
  instant !== undefined && Date.parse(instant) <= now.getTime();
