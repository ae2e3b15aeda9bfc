/** What reminders say, and where they are switched. */
export const en = {
  title: 'Reminders',
  label: 'Remind me before saved jobs close',
  hint: 'The browser shows a notification at nine in the morning, once for each saved job that you have not applied for. It is worked out on this computer; nothing is sent.',
  when: 'When',
  daysBefore: (days: number) => (days === 1 ? 'The day before' : `${days} days before`),
  refused: 'Not switched on: the browser does not allow this extension to show notifications.',
  remindMe: 'Remind me',
  on: (day: string) => `Reminder ${day}`,
  told: 'Reminded',
  closesIn: (days: number, title: string) => {
    if (days === 0) return `Closes today: ${title}`;
    return days === 1 ? `Closes tomorrow: ${title}` : `Closes in ${days} days: ${title}`;
  },
  closesAt: (when: string) => `Open until ${when}`,
  movedTo: (when: string, before: string) =>
    `The closing date is now ${when}; when you saved it, it was ${before}`,
  isClosed: (title: string) => `Already closed: ${title}`,
  closedOn: (day: string, reason: string) => `Closed on ${day}: ${reason}`,
  closed: 'Your feed says that it is closed.',
  many: (count: number) => `${count} saved jobs close soon`,
};

/** The shape that every language fills. */
export type ReminderMessages = typeof en;
