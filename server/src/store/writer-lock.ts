/** Any number that nothing else in the database locks. */
const key = 7_310_245_118;

/**
 * Waits for every other writer, and keeps them waiting until the transaction ends.
 *
 * Without it, PostgreSQL gives out numbers of the change log in one order and makes them visible in another, and a
 * reader's cursor would pass changes that it has not seen.
 * https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADVISORY-LOCKS
 */
export const lockWriter = `select pg_advisory_xact_lock(${key})`;
