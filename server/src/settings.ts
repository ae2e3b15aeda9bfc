import * as z from 'zod/mini';
import type { LiveKit } from './calls/livekit.ts';
import { UsageError } from './commands/arguments.ts';
import { webhookTargets } from './webhooks/target.ts';

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
  workers: setting({
    variable: 'WORKERS',
    fallback: '1',
    placeholder: 'N',
    help: 'how many processes share the port; as many as there are processors at most',
    schema: z.coerce
      .number('is a number from 1 to 128')
      .check(z.int('is a number from 1 to 128'), z.gte(1, 'is at least 1'), z.lte(128, 'is at most 128')),
  }),
  proxies: setting({
    variable: 'PROXIES',
    fallback: '0',
    placeholder: 'N',
    help: 'how many proxies in front append to X-Forwarded-For',
    schema: z.coerce
      .number('is a number from 0 to 10')
      .check(z.int('is a whole number'), z.gte(0, 'is at least 0'), z.lte(10, 'is at most 10')),
  }),
  'rate-limits': setting({
    variable: 'RATE_LIMITS',
    fallback: 'on',
    placeholder: 'on|off',
    help: 'whether one caller may ask for so much in a minute only',
    schema: z.enum(['on', 'off'], 'is on or off'),
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
  'livekit-url': setting({
    variable: 'RECRUITMENT_FEED_LIVEKIT_URL',
    fallback: '',
    placeholder: 'ADDRESS',
    help: 'the LiveKit server of calls, such as wss://calls.example.com',
    schema: z.string().check(z.regex(/^((wss?|https?):\/\/[^\s/]+\S*)?$/, 'is like wss://calls.example.com')),
  }),
  'livekit-key': setting({
    variable: 'RECRUITMENT_FEED_LIVEKIT_KEY',
    fallback: '',
    placeholder: 'KEY',
    help: 'the key that it knows this feed by; its secret is RECRUITMENT_FEED_LIVEKIT_SECRET',
    schema: z.string(),
  }),
  'webhook-targets': setting({
    variable: 'RECRUITMENT_FEED_WEBHOOK_TARGETS',
    fallback: 'public',
    placeholder: 'public|any',
    help: 'where webhooks may be sent: https on the internet, or for development anywhere',
    schema: z.enum(webhookTargets, 'is public or any'),
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

/**
 * Returns the media server of calls, or undefined where none is set. The secret has no flag, because every user of a
 * machine sees the flags of its programs.
 *
 * @throws UsageError naming what is missing where only some of it is set.
 */
export function readLiveKit(
  flags: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): LiveKit | undefined {
  const read = readSettings(['livekit-url', 'livekit-key'], flags, env);
  const liveKit = {
    url: read['livekit-url'],
    key: read['livekit-key'],
    secret: env.RECRUITMENT_FEED_LIVEKIT_SECRET ?? '',
  };
  const missing = Object.entries(liveKit).filter(([, value]) => value === '');
  if (missing.length === 0) return liveKit;
  if (missing.length === 3) return undefined;
  const names = missing.map(([name]) => `RECRUITMENT_FEED_LIVEKIT_${name.toUpperCase()}`);
  throw new UsageError(`Calls need ${names.join(' and ')} too.`);
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
      return `  ${`--${name} ${placeholder}`.padEnd(24)} ${help} (${[variable, fallback].filter(Boolean).join('; ')})`;
    })
    .join('\n');
}
