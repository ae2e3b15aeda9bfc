import type { Job } from '@recruitment-feed/sdk/contract';
import { daysFrom } from '../calendar.ts';
import type { Random } from '../random.ts';

export type Schedule = Pick<Job, 'status' | 'postedAt' | 'closesAt' | 'closedAt' | 'closedReason'>;

/** Decides when a job was posted and whether it is still open; nothing but `closesAt` lies after `now`. */
export function scheduleOf(random: Random, now: Date): Schedule {
  return random.chance(0.075) ? closedSchedule(random, now) : openSchedule(random, now);
}

function openSchedule(random: Random, now: Date): Schedule {
  const days = random.between(0, 75);
  const [hours, minutes] = [random.between(8, 17), random.between(0, 59)];
  const sameDay = daysFrom(now, -days, hours, minutes);
  const postedAt = sameDay > now.toISOString() ? daysFrom(now, -days - 1, hours, minutes) : sameDay;
  if (random.chance(0.35)) return { status: 'open', postedAt };
  const left = random.chance(0.12) ? random.between(1, 4) : random.between(7, 90);
  return { status: 'open', postedAt, closesAt: endOfDay(now, left) };
}

function closedSchedule(random: Random, now: Date): Schedule {
  const days = random.between(1, 60);
  const postedAt = daysFrom(
    now,
    -days - random.between(10, 40),
    random.between(8, 17),
    random.between(0, 59),
  );
  const closedReason = random.pick(['filled', 'filled', 'filled', 'expired', 'expired', 'withdrawn']);
  if (closedReason === 'expired') {
    const closesAt = endOfDay(now, -days);
    return { status: 'closed', postedAt, closesAt, closedAt: closesAt, closedReason };
  }
  return { status: 'closed', postedAt, closedAt: daysFrom(now, -days, random.between(9, 17)), closedReason };
}

function endOfDay(now: Date, days: number): string {
  return daysFrom(now, days, 23, 59);
}
