import { UsageError } from './arguments.ts';
import type { Command, CommandIo } from './command.ts';
import { commands } from './index.ts';

/** Runs the operator's tool. Resolves with the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function run([name, ...args]: string[], io: CommandIo, known = commands): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout).write(usage(known));
    return name === undefined ? 2 : 0;
  }
  const command = known.find((candidate) => candidate.name === name);
  if (!command) {
    io.stderr.write(`There is no command "${name}".\n\n${usage(known)}`);
    return 2;
  }
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

function usage(known: readonly Command[]): string {
  const lines = known.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `feed COMMAND [--help] [--json]\n\n${lines.join('\n')}\n`;
}
