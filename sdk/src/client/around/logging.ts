import type { Middleware } from './middleware.ts';

/** Takes notes; `console` is one. */
export interface FeedLogger {
  /** One for each request. */
  debug?(message: string, details: Readonly<Record<string, unknown>>): void;
  /** What is odd but costs nobody an answer. */
  warn?(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** Notes each request with its answer and time, without the key, and once for each path that it will end. */
export function logging(logger: FeedLogger, redact: (text: string) => string): Middleware {
  const ending = new Set<string>();

  return async (request, next) => {
    const { pathname, search } = new URL(request.url);
    const name = `${request.method} ${redact(pathname + search)}`;
    const begun = performance.now();
    const milliseconds = () => Math.round(performance.now() - begun);
    try {
      const response = await next(request);
      const { status, headers } = response;
      const requestId = headers.get('x-request-id') ?? undefined;
      logger.debug?.(`${name} was answered with ${status}`, {
        status,
        milliseconds: milliseconds(),
        requestId,
      });
      // https://www.rfc-editor.org/rfc/rfc9745
      const deprecation = headers.get('deprecation');
      if (deprecation !== null && !ending.has(pathname)) {
        ending.add(pathname);
        const sunset = headers.get('sunset') ?? undefined;
        logger.warn?.(`${pathname} is deprecated.`, {
          deprecation,
          sunset,
          link: redact(headers.get('link') ?? ''),
        });
      }
      return response;
    } catch (error) {
      const cause = redact(String(error));
      logger.debug?.(`${name} was not answered`, { milliseconds: milliseconds(), cause });
      throw error;
    }
  };
}
