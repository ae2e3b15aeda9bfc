import { type Problem, type ProblemCode, problemStatuses } from '@recruitment-feed/sdk/contract';

/** Whatever answers requests. */
export type Answer = (request: Request) => Promise<Response>;

/** Scripts of every origin may read an answer, also one that no feed gave. */
const forAllOrigins = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, X-Request-Id',
};

/** Makes an error answer as a feed gives it. */
export function problemAnswer(
  code: ProblemCode,
  { title, detail, headers }: { title: string; detail: string; headers?: Record<string, string> },
): Response {
  const status = problemStatuses[code];
  const requestId = `req_${'0'.repeat(32)}`;
  const problem: Problem = { type: 'about:blank', title, status, code, detail, requestId };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...forAllOrigins,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...headers,
    },
  });
}

/** Makes a page that something between the feed and its reader gives. */
export function pageAnswer(status: number, heading: string): Response {
  const page = `<!doctype html>\n<html><head><title>${heading}</title></head>\n<body><center><h1>${heading}</h1></center></body></html>\n`;
  return new Response(page, {
    status,
    headers: { ...forAllOrigins, 'content-type': 'text/html; charset=utf-8' },
  });
}

/** The answer with another body, and whatever its length then is. */
export function withBody(response: Response, body: BodyInit | null): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(body, { status: response.status, headers });
}

/** What `fetch` throws where the connection is reset before the answer. */
export function resetBeforeAnswer(): TypeError {
  return new TypeError('fetch failed', { cause: connectionReset() });
}

/** What reading a body throws where the connection ends before it. */
export function resetInBody(): TypeError {
  return new TypeError('terminated', { cause: connectionReset() });
}

/** Tells whether an error is one of a connection that was reset. */
export function isReset(error: unknown): boolean {
  return error instanceof TypeError && Object(error.cause).code === 'ECONNRESET';
}

function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' });
}
