import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../store/ids.ts';
import { isHeld } from './conditional.ts';
import { exposedHeaders } from './cors.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import type { Metrics } from './metrics.ts';
import type { Logger } from './request-log.ts';

let lastHost = '';

/** Tells whether the framework would take a host; almost always it is the one before. */
function isHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  if (host !== lastHost && !URL.canParse(`http://${host}/`)) return false;
  lastHost = host;
  return true;
}

const crossOrigin = [
  ...['Access-Control-Allow-Origin', '*'],
  ...['Access-Control-Expose-Headers', exposedHeaders.join(',')],
];

/** Answers a request, or returns false where it is for the framework. */
export type KeptListener = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/**
 * Answers what is kept before the framework sees the request, as it would: most of a busy feed's requests ask for the
 * same few pages. Everything that comes with a key is for the framework.
 */
export function createKeptListener(
  answers: KeptAnswers,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
): KeptListener {
  const heads = new WeakMap<KeptAnswer, { full: string[]; unchanged: string[] }>();
  const headOf = (answer: KeptAnswer) => {
    const known = heads.get(answer);
    if (known) return known;
    const unchanged = ['Cache-Control', answer.cacheControl, 'ETag', answer.etag, ...crossOrigin];
    const head = {
      unchanged,
      full: [
        ...['Content-Type', 'application/json', 'Content-Length', String(answer.body.length)],
        ...unchanged,
        ...(answer.next === undefined ? [] : ['Link', `<${answer.next}>; rel="next"`]),
      ],
    };
    heads.set(answer, head);
    return head;
  };

  return (incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    if (method !== 'GET' || headers.authorization !== undefined || !isHost(headers.host)) return false;
    const answer = answers.find(url);
    if (!answer) return false;
    const begun = performance.now();
    const requestId = newId('req');
    const held = isHeld(answer.etag, headers['if-none-match']);
    const { full, unchanged } = headOf(answer);
    const status = held ? 304 : 200;
    outgoing.writeHead(status, [...(held ? unchanged : full), 'X-Request-Id', requestId]);
    outgoing.end(held ? undefined : answer.body);
    metrics.kept(status, performance.now() - begun);
    const path = url.split('?', 1)[0];
    logger.info({ requestId, method, path, status, kept: true }, 'request');
    return true;
  };
}
