import { isKnown, type Scope, scopes } from '@recruitment-feed/sdk/contract';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { createKey, type KeyOptions, type KeyRecord, listKeys, revokeKey } from '../store/keys.ts';
import { findOrganization } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { Command, CommandIo } from './command.ts';
import { feedLocation, openFeed } from './feed-location.ts';

const names = ['data'] as const;

interface KeysCall {
  db: FeedDatabase;
  values: {
    json?: boolean;
    name?: string;
    origin?: string[];
    secret?: boolean;
    scope?: string[];
    org?: string;
  };
  rest: string[];
  io: CommandIo;
}

export const keysCommand: Command = {
  name: 'keys',
  summary: 'Makes, lists and revokes keys',
  usage: `feed keys create --name NAME [--origin ORIGIN …] [--json]
feed keys create --name NAME --secret --scope SCOPE … [--org ID] [--json]
feed keys list [--json]
feed keys revoke ID … [--json]

A publishable key (pk_…) may stand in a web page. Public reads need none: a key tells who reads, and can be
bound to the web sites that use it. A secret key (sk_…) writes, and stays on a server. Either is shown once, when it
is made; the database keeps only its hash.

${settingHelp(names)}
  --name NAME            what the key is for
  --origin ORIGIN        a web site that may use it, such as https://www.example.edu.cn or
                         https://*.example.edu.cn; several may be given, none means any
  --secret               make a secret key
  --scope SCOPE          what it may do, one or more of ${scopes.join(', ')}
  --org ID               the only organization that it writes for
  --json                 print the result as JSON`,

  async run(args, io) {
    const options = {
      ...settingFlags(names),
      json: { type: 'boolean' },
      name: { type: 'string' },
      origin: { type: 'string', multiple: true },
      secret: { type: 'boolean' },
      scope: { type: 'string', multiple: true },
      org: { type: 'string' },
    } as const;
    const { values, positionals } = readArguments(args, options, { positionals: true });
    const [verb = '', ...rest] = positionals;
    const act = verbs[verb];
    if (!act)
      throw new UsageError(verb ? `keys cannot "${verb}".` : 'keys needs one of create, list and revoke.');
    const { data } = readSettings(names, values, io.env);
    const db = await openFeed(feedLocation(data, io.env));
    try {
      return await act({ db, values, rest, io });
    } finally {
      await db.destroy();
    }
  },
};

const verbs: Record<string, (call: KeysCall) => Promise<number>> = { create, list, revoke };

async function create({ db, values, rest, io }: KeysCall): Promise<number> {
  if (rest.length > 0) throw new UsageError(`keys create takes no "${rest[0]}".`);
  const { name, origin = [], secret = false, scope = [], org, json } = values;
  if (!name) throw new UsageError('keys create needs --name, which says what the key is for.');
  const origins = origin.map(readOrigin);
  if (secret && origins.length > 0)
    throw new UsageError('A secret key stands in no page: it has no --origin.');
  if (secret !== scope.length > 0) throw new UsageError('--secret and --scope go together.');
  if (!secret && org !== undefined) throw new UsageError('--org is for secret keys.');
  if (org !== undefined && !(await findOrganization(db, org)))
    throw new UsageError(`There is no organization ${org}.`);
  const options: KeyOptions = {
    name,
    kind: secret ? 'secret' : 'publishable',
    origins,
    scopes: scope.map(readScope),
    ...(org === undefined ? {} : { organizationId: org }),
  };
  const made = await createKey(db, options, new Date());
  io.stdout.write(
    json
      ? `${JSON.stringify({ ...made, ...options })}\n`
      : `${made.key}\nShown this once. Its id is ${made.id}.\n`,
  );
  return 0;
}

async function list({ db, values, io }: KeysCall): Promise<number> {
  const keys = await listKeys(db);
  if (values.json) io.stdout.write(`${JSON.stringify(keys)}\n`);
  else io.stdout.write(keys.length > 0 ? keys.map(describe).join('') : 'There are no keys.\n');
  return 0;
}

async function revoke({ db, values, rest, io }: KeysCall): Promise<number> {
  if (rest.length === 0) throw new UsageError('keys revoke needs the id of a key; keys list shows them.');
  const results: { id: string; revoked: boolean }[] = [];
  for (const id of rest) results.push({ id, revoked: await revokeKey(db, id, new Date()) });
  if (values.json) io.stdout.write(`${JSON.stringify(results)}\n`);
  for (const { id, revoked } of results) {
    if (!revoked) io.stderr.write(`There is no key ${id} that still holds.\n`);
    else if (!values.json) io.stdout.write(`${id} is revoked.\n`);
  }
  return results.every(({ revoked }) => revoked) ? 0 : 1;
}

function describe(key: KeyRecord): string {
  const { id, kind, name, hint, createdAt, revokedAt } = key;
  const state = revokedAt ? `revoked ${revokedAt}` : `made ${createdAt}`;
  const reach =
    kind === 'secret'
      ? `${key.scopes.join(' ')} for ${key.organizationId ?? 'any organization'}`
      : key.origins.join(' ') || 'any origin';
  return `${id}  ${hint}…  ${name}  ${reach}  ${state}\n`;
}

function readScope(text: string): Scope {
  if (!isKnown(scopes, text)) throw new UsageError(`--scope is one of ${scopes.join(', ')}, not "${text}".`);
  return text;
}

/** Accepts what a browser sends as `Origin`, and the same with `*.` before the host. */
function readOrigin(text: string): string {
  const url = URL.parse(text.replace('://*.', '://'));
  if (!url || url.origin === 'null' || url.origin !== text.replace('://*.', '://').replace(/\/$/, ''))
    throw new UsageError(`--origin is like https://www.example.edu.cn, not "${text}".`);
  return text.replace(/\/$/, '');
}
