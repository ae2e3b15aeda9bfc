import type { Adapter, Content } from './adapter.ts';
import { adapters } from './adapters/index.ts';
import { RefusedError } from './refused.ts';

/** @throws RefusedError `unknown_format`, naming the formats that are known. */
export function recognise(content: Content): Adapter {
  const adapter = adapters.find((candidate) => candidate.recognise(content));
  if (adapter) return adapter;
  const known = adapters.map(({ title }) => title).join(', ');
  throw new RefusedError('unknown_format', `${what[content.kind]} Known are: ${known}.`);
}

const what: Record<Content['kind'], string> = {
  json: 'This is JSON, but no list of jobs in a known format.',
  html: 'This is a web page without a posting.',
  table: 'This is neither a table nor any other known format.',
};
