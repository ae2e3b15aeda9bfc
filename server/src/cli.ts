#!/usr/bin/env node
import { run } from './commands/run.ts';

// Set, not called: what is still to be written is written, and the process ends when nothing is left to do.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
});
