/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/** Tells whether SQLite failed because another process has the database for itself. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? (error.errcode & 0xff) === busy
    : false;
}
