import type { Settings } from '../settings/settings-versions.ts';
import type { Policy } from './policy.ts';

/**
 * Returns what holds: what the student chose and, where she chose nothing, what her college set.
 * @param builtIn the feed that the build came with, in whose place those of the college stand.
 */
export function underPolicy(own: Settings, policy: Policy, builtIn: string): Settings {
  const { language, reminderDays } = policy;
  const feeds =
    policy.feeds === undefined
      ? own.feeds
      : [...new Set([...policy.feeds, ...own.feeds.filter((feed) => feed !== builtIn)])];
  return {
    ...own,
    feeds,
    ...(own.language === 'auto' && language && { language }),
    ...(own.reminders === undefined && reminderDays && { reminders: { daysBefore: reminderDays } }),
  };
}
