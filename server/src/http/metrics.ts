import type { Hono, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { metricsReader } from '../workers/all-metrics.ts';

/** What is measured of a server, in the form that Prometheus reads. */
export interface Metrics {
  /** Times every request that passes. */
  time: MiddlewareHandler;
  /** Counts a GET that was answered before the framework saw it. */
  kept(status: number, milliseconds: number): void;
  /** Adds `/metrics` to an app: of all workers, where it is one of several. */
  mount(app: Hono): void;
}

/** Names follow https://opentelemetry.io/docs/specs/semconv/http/http-metrics/ as Prometheus writes them. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  const read = metricsReader(register);
  return {
    async time(c, next) {
      const stop = duration.startTimer();
      await next();
      stop({
        http_request_method: c.req.method,
        // The pattern, not the path: ids would make a series each.
        http_route: routePath(c, -1),
        http_response_status_code: c.res.status,
      });
    },
    kept: (status, milliseconds) =>
      duration.observe(
        { http_request_method: 'GET', http_route: 'kept', http_response_status_code: status },
        milliseconds / 1000,
      ),
    mount(app) {
      app.get('/metrics', async (c) => {
        const metrics = await read();
        return c.body(metrics, 200, {
          'Content-Type': register.contentType,
          'Cache-Control': 'no-store',
        });
      });
    },
  };
}
