import { DatabaseSync } from 'node:sqlite';
import { type CommitLog, createListeners } from './commits.ts';
import { type Neighbours, neighbours as workers } from './neighbours.ts';

/**
 * Knows of the commits on a SQLite database. `version()` asks the file itself; the workers of one server tell each
 * other besides, so that nobody has to ask all the time.
 */
export function sqliteCommits(
  database: DatabaseSync,
  file: string,
  neighbours: Neighbours | undefined = workers,
): CommitLog {
  const listeners = createListeners();
  const stopHearing = neighbours?.onTold(listeners.tell);
  const watch = file === ':memory:' ? watchOwnWrites(database) : watchFile(file);
  return {
    onCommit: listeners.add,
    version: watch.version,
    committed() {
      neighbours?.tell();
      listeners.tell();
    },
    async close() {
      stopHearing?.();
      watch.close();
    },
  };
}

/** Nobody else can write: https://www.sqlite.org/lang_corefunc.html#total_changes */
function watchOwnWrites(database: DatabaseSync) {
  const changes = database.prepare('select total_changes() as number');
  return { version: () => Number(changes.get()?.number), close() {} };
}

/**
 * A connection that only looks on: for it the writes of this process, too, are those of another.
 * https://www.sqlite.org/pragma.html#pragma_data_version
 */
function watchFile(file: string) {
  let watcher: DatabaseSync | undefined;
  let version: ReturnType<DatabaseSync['prepare']> | undefined;
  return {
    version() {
      try {
        watcher ??= new DatabaseSync(file);
        version ??= watcher.prepare('pragma data_version');
        return Number(version.get()?.data_version);
      } catch {
        return undefined;
      }
    },
    close: () => watcher?.close(),
  };
}
