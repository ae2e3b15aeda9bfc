import type { Command } from './command.ts';

/**
 * The verbs of the operator's tool, in the order of its help. Loaded when they are called: the importers' libraries
 * do not hold up the server.
 */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['serve', async () => (await import('./serve.ts')).serveCommand],
  ['import', async () => (await import('../ingest/index.ts')).importCommand],
  ['keys', async () => (await import('./keys.ts')).keysCommand],
  ['backup', async () => (await import('./backup.ts')).backupCommand],
  ['restore', async () => (await import('./restore.ts')).restoreCommand],
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand],
  ['migrate', async () => (await import('./migrate.ts')).migrateCommand],
]);
