/** PostgreSQL cannot be reached, or does not let this program in: see to the server, or to the address. */
export class DatabaseUnreachableError extends Error {
  readonly code = 'database_unreachable';
  constructor(url: string, cause: unknown) {
    const { host, pathname } = new URL(url);
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    super(
      `The database ${host}${pathname} cannot be opened${reason}. Check that it runs and what DATABASE_URL says.`,
      { cause },
    );
  }
}
