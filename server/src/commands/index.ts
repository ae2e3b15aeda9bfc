import type { Command } from './command.ts';
import { keysCommand } from './keys.ts';
import { migrateCommand } from './migrate.ts';
import { serveCommand } from './serve.ts';

/** The verbs of the operator's tool, in the order of its help. */
export const commands: readonly Command[] = [serveCommand, keysCommand, migrateCommand];
