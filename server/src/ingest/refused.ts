/** Why a whole file was refused; stable, for machines. */
export type RefusalCode =
  | 'unreadable_file'
  | 'too_large'
  | 'empty_file'
  | 'wrong_encoding'
  | 'unknown_format'
  | 'broken_json'
  | 'broken_table'
  | 'unknown_columns'
  | 'no_posting'
  | 'nothing_readable'
  | 'truncated'
  | 'shrunk'
  | 'unknown_organization';

/** A file as a whole cannot be imported; the database is as it was before. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly code: RefusalCode;
  /** Where in the file: a byte, a line and column, or a JSON pointer. */
  readonly position?: string;

  /** @param message What is wrong and what to do, as a sentence. */
  constructor(code: RefusalCode, message: string, position?: string) {
    super(message);
    this.code = code;
    if (position !== undefined) this.position = position;
  }
}
