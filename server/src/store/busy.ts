/** PostgreSQL's lock_not_available, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const lockNotAvailable = '55P03';
/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;
/** What `pg` says where every connection was in use for too long; it has no code. */
const noConnection = 'timeout exceeded when trying to connect';

/** Tells whether a transaction failed only because others were writing for too long. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode }: Error & { code?: unknown; errcode?: unknown } = error;
  return code === lockNotAvailable || errcode === sqliteBusy || error.message === noConnection;
}
