/** Any number that nothing else in the database locks. */
const key = 7_310_245_118;

/** Where PostgreSQL tells every process that a transaction which may have written was committed. */
export const commitChannel = 'recruitment_feed_commits';

/**
 * Waits for every other writer, and keeps them waiting until the transaction ends. With the commit, and only then,
 * everybody is told of it: https://www.postgresql.org/docs/current/sql-notify.html
 *
 * Without the lock, PostgreSQL gives out numbers of the change log in one order and makes them visible in another, and a
 * reader's cursor would pass changes that it has not seen.
 * https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADVISORY-LOCKS
 */
export const lockWriter = `select pg_advisory_xact_lock(${key}), pg_notify('${commitChannel}', '')`;

/** Answers whether no other writer is there, and then keeps them waiting likewise; tells nobody. */
export const tryLockWriter = `select pg_try_advisory_xact_lock(${key}) as locked`;
