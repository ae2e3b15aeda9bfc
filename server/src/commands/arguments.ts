import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command was called in a way that it does not understand; its help says how. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/**
 * Reads the arguments of a command; `--help` is always one of them.
 *
 * @throws UsageError where an argument is unknown or incomplete.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  { positionals = false }: { positionals?: boolean } = {},
) {
  try {
    return parseArgs({ args, options, allowPositionals: positionals, strict: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(error.message);
    throw error;
  }
}
