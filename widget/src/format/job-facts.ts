import type { Job } from '@recruitment-feed/sdk/contract';
import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import { daysBetween, formatDay, formatRecentDay } from './dates.ts';
import { countOf } from './numbers.ts';

/** From how many days before it closes a job says so. */
const soonDays = 7;

/** When a job was posted or closes, whichever matters more to a reader now. */
export interface JobTime {
  mood: 'posted' | 'soon' | 'past' | 'closed' | 'filled';
  text: string;
  /** The day, where the text does not tell it. */
  day?: string;
  at: string;
}

/** Why a job is closed, in words. */
export function closedWords(job: Job, { messages }: Locale): string {
  const { closedReason } = job;
  return closedReason
    ? messages.closedBecause(labelOf(messages.closedReasons, closedReason))
    : messages.closed;
}

function closing(days: number, { messages, tag }: Locale): string {
  return [messages.closesToday, messages.closesTomorrow][days] ?? messages.closesIn(countOf(days, tag));
}

/** Says why and when a job closed, when it closes within a week, or when it was posted. */
export function jobTime(job: Job, now: Date, locale: Locale): JobTime {
  const { messages } = locale;
  if (job.status === 'closed') {
    const at = job.closedAt ?? job.updatedAt;
    const mood = job.closedReason === 'filled' ? 'filled' : 'closed';
    return { mood, text: closedWords(job, locale), day: formatDay(new Date(at), now, locale), at };
  }
  if (job.closesAt) {
    const days = daysBetween(now, new Date(job.closesAt));
    if (days < 0) return { mood: 'past', text: messages.pastClosing, at: job.closesAt };
    if (days <= soonDays) return { mood: 'soon', text: closing(days, locale), at: job.closesAt };
  }
  return { mood: 'posted', text: formatRecentDay(new Date(job.postedAt), now, locale), at: job.postedAt };
}

/** Names the kinds of employment: `全职/实习`. */
export function employment(job: Job, { messages }: Locale): string | undefined {
  const names = job.employmentTypes.map((type) => labelOf(messages.employmentTypes, type));
  return names.length > 0 ? names.join('/') : undefined;
}

/** Names the education asked for, in the posting's own words where it gave no level. */
export function education(job: Job, { messages }: Locale): string | undefined {
  const { level, text } = job.education ?? {};
  return level ? labelOf(messages.educationLevels, level) : text;
}
