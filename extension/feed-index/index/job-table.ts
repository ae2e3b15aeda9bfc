import type { IndexParts, JobColumns } from './index-parts.ts';
import type { JobRow } from './job-row.ts';
import { buildKeyIndex, type KeyEntry } from './key-index.ts';
import { bytesAt, packTexts, TextPacker, unpackTexts } from './packed-texts.ts';

/** The parts of an index that a table of jobs is written as. */
export type JobParts = Pick<IndexParts, 'jobs' | 'columns' | 'texts'>;

/** How many rows there may be for a row and its day to go into one number. */
const mostRows = 2 ** 21;

/** The rows of jobs while they come and go, column by column; a row that has gone stays until they are packed. */
export class JobTable {
  readonly #ids: string[] = [];
  readonly #rows = new Map<string, number>();
  readonly #columns: Record<'posted' | 'arrived' | 'open' | 'types' | 'employers', number[]> = {
    ...{ posted: [], arrived: [], open: [], types: [], employers: [] },
  };
  readonly #employers = new Map<string, number>();
  readonly #texts = new TextPacker();
  readonly #keys: KeyEntry[] = [];

  /** @param parts of an index that was packed before. */
  constructor(parts?: JobParts) {
    if (parts === undefined) return;
    const { jobs, columns, texts } = parts;
    const employers = unpackTexts(columns.employerIds);
    unpackTexts(jobs.ids).forEach((id, row) => {
      const at = (column: ArrayLike<number>) => column[row] as number;
      const { posted, arrived, open, types } = columns;
      const values = { posted: at(posted), arrived: at(arrived), open: at(open), types: at(types) };
      this.#append(id, { ...values, employer: employers[at(columns.employers)] ?? '' });
      this.#texts.addBytes(bytesAt(texts, row));
    });
    jobs.keys.keys.forEach((key, at) => {
      this.#keys.push({ key, row: jobs.keys.rows[at] as number });
    });
  }

  get size(): number {
    return this.#rows.size;
  }

  /** When a job came, in seconds of the epoch; undefined where it is not there. */
  arrivalOf(id: string): number | undefined {
    const row = this.#rows.get(id);
    return row === undefined ? undefined : this.#columns.arrived[row];
  }

  /** Adds a job, or puts it in the place of the one with its id. */
  set(job: JobRow): void {
    this.delete(job.id);
    const row = this.#append(job.id, { ...job, open: job.open ? 1 : 0 });
    this.#texts.add(job.text);
    for (const key of new Set(job.keys)) this.#keys.push({ key, row });
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  /** Writes the rows in the order of their ids. */
  pack(): JobParts {
    const ids = [...this.#rows.keys()].sort();
    const order = ids.map((id) => this.#rows.get(id) as number);
    const places = new Int32Array(this.#ids.length).fill(-1);
    const texts = new TextPacker();
    order.forEach((row, place) => {
      places[row] = place;
      texts.addBytes(this.#texts.bytesAt(row));
    });
    const keys = this.#keys.flatMap(({ key, row }): KeyEntry[] => {
      const place = places[row] as number;
      return place < 0 ? [] : [{ key, row: place }];
    });
    return {
      jobs: { ids: packTexts(ids), keys: buildKeyIndex(keys) },
      columns: this.#packColumns(order),
      texts: texts.pack(),
    };
  }

  #append(
    id: string,
    values: Record<'posted' | 'arrived' | 'open' | 'types', number> & { employer: string },
  ) {
    const row = this.#ids.push(id) - 1;
    const employer = this.#employers.get(values.employer) ?? this.#employers.size;
    this.#employers.set(values.employer, employer);
    for (const name of ['posted', 'arrived', 'open', 'types'] as const)
      this.#columns[name].push(values[name]);
    this.#columns.employers.push(employer);
    this.#rows.set(id, row);
    return row;
  }

  #packColumns(order: readonly number[]): JobColumns {
    const { posted, arrived, open, types, employers } = this.#columns;
    const column = (values: readonly number[]) => (row: number) => values[row] as number;
    const days = Float64Array.from(order, (row, place) => column(posted)(row) * mostRows + place);
    return {
      posted: Uint32Array.from(order, column(posted)),
      arrived: Uint32Array.from(order, column(arrived)),
      open: Uint8Array.from(order, column(open)),
      types: Uint16Array.from(order, column(types)),
      employers: Uint32Array.from(order, column(employers)),
      employerIds: packTexts(this.#employers.keys()),
      newest: Uint32Array.from(days.sort().reverse(), (day) => day % mostRows),
    };
  }
}
