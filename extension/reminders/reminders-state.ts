/** What a page shows of reminders. */
export interface RemindersState {
  /** She has switched them on, and the browser allows notifications. */
  on: boolean;
  /** When those to come do, in milliseconds of the epoch, by the id of the posting's mark. */
  coming: Record<string, number>;
}
