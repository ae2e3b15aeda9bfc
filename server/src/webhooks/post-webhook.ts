import * as http from 'node:http';
import * as https from 'node:https';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { checkTarget, RefusedTargetError, type WebhookTargets } from './target.ts';

/** What came of one attempt. */
export type Outcome =
  | { arrived: true; status: number }
  | { arrived: false; status: number; retryAfter: string | undefined }
  | { arrived: false; failure: 'timeout' | 'connection' | 'refused_target' };

export interface OutgoingWebhook {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface PostOptions {
  targets: WebhookTargets;
  timeoutMilliseconds?: number;
  /** In place of the machine's resolver. */
  resolve?: Resolve;
}

export type PostWebhook = (webhook: OutgoingWebhook) => Promise<Outcome>;

/** An answer's body says nothing here; one that is short is read so that the connection serves again. */
const readBytes = 16 * 1024;

/** Makes what sends webhooks: redirects are answers as others are, and every connection goes to a checked address. */
export function createPostWebhook({
  targets,
  timeoutMilliseconds = 15_000,
  resolve,
}: PostOptions): PostWebhook & { close(): void } {
  const guard = targets === 'public' ? { lookup: guardedLookup(resolve) } : {};
  const options = { keepAlive: true, maxSockets: 16, timeout: timeoutMilliseconds, ...guard };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };

  const post: PostWebhook = ({ url: address, headers, body }) =>
    new Promise((done) => {
      const url = checkTarget(address, targets);
      const secure = url.protocol === 'https:';
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const length = String(Buffer.byteLength(body));
      const request = (secure ? https : http).request(url, {
        method: 'POST',
        agent: agents[secure ? 'https:' : 'http:'],
        headers: { ...headers, 'content-length': length },
        signal,
        ...guard,
      });
      request.on('error', (error) => done({ arrived: false, failure: failureOf(error, signal) }));
      request.on('response', (response) => {
        drain(response);
        const status = response.statusCode ?? 0;
        const arrived = status >= 200 && status < 300;
        done(
          arrived ? { arrived, status } : { arrived, status, retryAfter: response.headers['retry-after'] },
        );
      });
      request.end(body);
    });

  const safely: PostWebhook = (webhook) =>
    post(webhook).catch((error: unknown) => {
      if (!(error instanceof RefusedTargetError)) throw error;
      return { arrived: false, failure: 'refused_target' };
    });
  return Object.assign(safely, {
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  });
}

function failureOf(error: Error, signal: AbortSignal): 'timeout' | 'connection' | 'refused_target' {
  if (error instanceof RefusedTargetError) return 'refused_target';
  return signal.aborted ? 'timeout' : 'connection';
}

function drain(response: http.IncomingMessage): void {
  let bytes = 0;
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > readBytes) response.destroy();
  });
}
