import type { Kysely } from 'kysely';

/** One step forward of the database; it knows the tables of its time only, never today's types. */
export interface Migration {
  /** From 1, without gaps. */
  number: number;
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
}
