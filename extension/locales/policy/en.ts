/** What is said of the settings that a college sets. */
export const en = {
  title: 'Set by your college',
  hint: 'Your college manages this browser or this extension. It cannot see what is stored here.',
  note: 'Set by your college',
  feeds: 'Feeds',
  college: 'College',
  collegeFree: (name: string) => `${name}; you can choose another`,
  boards: 'Checked as you browse',
  boardsOnly: (names: string) => `${names}, and the feeds' own sites; other pages when you ask`,
  noBoards: "The feeds' own sites only; other pages when you ask",
  language: 'Language',
  reminderDays: 'Reminders',
  untilYouChoose: (value: string) => `${value}, until you choose`,
  siteNotAllowed: 'Your college does not have this site checked as you browse. You can check single pages.',
  problems: 'Values that cannot be used and are passed over; tell whoever manages this browser:',
  problem: {
    'unknown-name': (at: string) => `${at}: there is no setting of this name`,
    'bad-value': (at: string) => `${at}: the value is not of the kind that this setting takes`,
  },
};

/** The shape that every language fills. */
export type PolicyMessages = typeof en;
