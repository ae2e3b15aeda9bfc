#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Compiled code of earlier starts halves the time until the feed answers: https://nodejs.org/api/module.html#module-compile-cache
enableCompileCache();
const { run } = await import('./commands/run.ts');

// Set, not called: what is still to be written is written, and the process ends when nothing is left to do.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
});
