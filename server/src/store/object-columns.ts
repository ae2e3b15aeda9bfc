/** What every kept object has; times are RFC 3339 in UTC with milliseconds, so that their text sorts. */
export interface ObjectColumns {
  id: string;
  rev: number;
  created_at: string;
  updated_at: string;
  /** The wire object as JSON, without what stands in columns and without embedded organizations. */
  body: string;
}
