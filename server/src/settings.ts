import * as z from 'zod/mini';
import { UsageError } from './commands/arguments.ts';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** One setting: its flag, its variable, what it is by default, and what it may be. */
interface Setting<Value> {
  variable: string;
  fallback: string;
  placeholder: string;
  help: string;
  schema: z.ZodMiniType<Value>;
}

const setting = <Value>(described: Setting<Value>) => described;

/** Every setting of the program, by the name of its flag. */
const settings = {
  data: setting({
    variable: 'RECRUITMENT_FEED_DATA',
    fallback: '.data',
    placeholder: 'FOLDER',
    help: 'where the database lies, unless DATABASE_URL names one on PostgreSQL',
    schema: z.string().check(z.minLength(1, 'names a folder')),
  }),
  port: setting({
    variable: 'PORT',
    fallback: '8787',
    placeholder: 'N',
    help: 'where to listen; 0 is any free port',
    schema: z.coerce
      .number('is a number from 0 to 65535')
      .check(
        z.int('is a number from 0 to 65535'),
        z.gte(0, 'is at least 0'),
        z.lte(65535, 'is at most 65535'),
      ),
  }),
  host: setting({
    variable: 'HOST',
    fallback: '127.0.0.1',
    placeholder: 'ADDRESS',
    help: 'which address to listen on; 0.0.0.0 is all of them',
    schema: z.string().check(z.minLength(1, 'is an address')),
  }),
  media: setting({
    variable: 'RECRUITMENT_FEED_MEDIA',
    fallback: '',
    placeholder: 'FOLDER',
    help: 'where the files of pictures lie; by default in "media" of the data folder',
    schema: z.string(),
  }),
  'log-level': setting({
    variable: 'LOG_LEVEL',
    fallback: 'info',
    placeholder: 'LEVEL',
    help: `${logLevels.join(', ')}`,
    schema: z.enum(logLevels, `is one of ${logLevels.join(', ')}`),
  }),
} as const;

type Name = keyof typeof settings;
type Values<Names extends Name> = { [N in Names]: z.output<(typeof settings)[N]['schema']> };

/**
 * Reads settings from flags, then the environment, then the defaults.
 *
 * @throws UsageError naming the flag or the variable whose value is wrong.
 */
export function readSettings<const Names extends Name>(
  names: readonly Names[],
  flags: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Values<Names> {
  const entries = names.map((name) => {
    const { variable, fallback, schema } = settings[name];
    const [source, given] =
      flags[name] !== undefined ? [`--${name}`, flags[name]] : [variable, env[variable] || fallback];
    const result = z.safeParse(schema, given);
    if (!result.success)
      throw new UsageError(`${source} ${result.error.issues[0]?.message}, not "${given}".`);
    return [name, result.data];
  });
  return Object.fromEntries(entries);
}

/** Flags for `parseArgs` that belong to settings. */
export function settingFlags(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
}

/** The lines of a help text that tell settings. */
export function settingHelp(names: readonly Name[]): string {
  return names
    .map((name) => {
      const { placeholder, help, variable, fallback } = settings[name];
      return `  ${`--${name} ${placeholder}`.padEnd(22)} ${help} (${[variable, fallback].filter(Boolean).join('; ')})`;
    })
    .join('\n');
}
