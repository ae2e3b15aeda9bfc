import { employmentTypes } from '@recruitment-feed/sdk/contract';
import { postingKey } from '@recruitment-feed/sdk/posting';
import type { JobRecord } from '../records.ts';
import { foldText } from './fold-text.ts';

/** What the index holds of a job. */
export interface JobRow {
  id: string;
  /** Of its identities and, so that another feed's copy of it is known, of its id. */
  keys: number[];
  posted: number;
  arrived: number;
  open: boolean;
  types: number;
  employer: string;
  text: string;
}

/** Stands behind the title, and behind what else is searched and is no place. */
export const fieldEnd = '\u0001';
/** Stands behind all of a row. */
export const rowEnd = '\n';

/** Reduces a job to its row. */
export function rowOf(job: JobRecord, arrived: number): JobRow {
  const { id, identities, postedAt, status, employer } = job;
  return {
    ...{ id, posted: seconds(Date.parse(postedAt)), arrived, open: status !== 'closed' },
    keys: [id, ...identities].map((name) => postingKey(name)),
    types: typeBits(job.employmentTypes),
    employer: employer.id,
    text: textOf(job),
  };
}

/** Turns milliseconds into whole seconds; 0 for a time that cannot be read. */
export function seconds(milliseconds: number): number {
  return Number.isFinite(milliseconds) ? Math.max(0, Math.floor(milliseconds / 1000)) : 0;
}

/** Has one bit set for each kind of employment. */
export function typeBits(types: JobRecord['employmentTypes']): number {
  const bits = types.map((type) => (employmentTypes as readonly string[]).indexOf(type));
  return bits.reduce((sum, bit) => (bit < 0 ? sum : sum | (1 << bit)), 0);
}

function textOf({ title, translations = {}, employer, skills, locations }: JobRecord): string {
  const titles = Object.values(translations).map((text) => text.title);
  const employers = Object.values(employer.translations ?? {}).map(({ name }) => name);
  const places = locations.flatMap(({ city, name, region, translations = {} }) => [
    ...[city, name, region],
    ...Object.values(translations).flatMap((text) => [text.city, text.name]),
  ]);
  const fields = [[title], [...titles, employer.name, ...employers, ...skills], places];
  const folded = fields.map((texts) =>
    foldText([...new Set(texts.filter((text) => text !== undefined))].join(' ')),
  );
  return `${folded.join(fieldEnd)}${rowEnd}`;
}
