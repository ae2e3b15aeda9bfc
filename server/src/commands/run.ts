import { UsageError } from './arguments.ts';
import type { CommandIo } from './command.ts';
import { commands } from './index.ts';

/** Runs the operator's tool. Resolves with the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function run([name, ...args]: string[], io: CommandIo): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(await usage());
    return 0;
  }
  const load = name === undefined ? undefined : commands.get(name);
  if (!load) {
    io.stderr.write(`${name === undefined ? '' : `There is no command "${name}".\n\n`}${await usage()}`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    io.stderr.write(`See: feed ${command.name} --help\n`);
    return 2;
  }
}

async function usage(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((load) => load()));
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `feed COMMAND [--help] [--json]\n\n${lines.join('\n')}\n`;
}
