/** A request that the mock was asked. Keys are not in it. */
export interface MockRequest {
  method: string;
  path: string;
  /** The parameters, each with all its values. */
  query: Record<string, string[]>;
  /** By lower-case name. */
  headers: Record<string, string>;
  /** Parsed where it is JSON, a text where it is another text; undefined where there is none, or it is no text. */
  body: unknown;
  /** The faults that befell it. */
  faults: readonly string[];
  /** Of the answer; undefined while there is none, and for ever where the connection was reset or the caller left. */
  status: number | undefined;
}

/** So that what runs for days does not fill the memory. */
const kept = 1000;
const hidden = '…';
const secretHeaders = ['authorization', 'cookie', 'proxy-authorization'];

/** The requests that were asked, newest last, at most the last 1000. */
export interface RequestLog {
  readonly requests: readonly MockRequest[];
  /** Takes note of a request; its status is for whoever answers it. */
  add(request: Request, faults: readonly string[]): Promise<MockRequest>;
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const requests: MockRequest[] = [];
  return {
    requests,
    async add(request, faults) {
      const entry = describe(request, faults);
      requests.push(entry);
      if (requests.length > kept) requests.shift();
      entry.body = await readBody(request);
      return entry;
    },
    clear: () => void requests.splice(0),
  };
}

function describe({ method, url, headers }: Request, faults: readonly string[]): MockRequest {
  const { pathname: path, searchParams } = new URL(url);
  const query: Record<string, string[]> = {};
  for (const name of searchParams.keys()) query[name] = name === 'key' ? [hidden] : searchParams.getAll(name);
  const shown = [...headers].map(([name, value]) => [name, secretHeaders.includes(name) ? hidden : value]);
  return {
    method,
    path,
    query,
    headers: Object.fromEntries(shown),
    body: undefined,
    faults,
    status: undefined,
  };
}

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !/json|^text\//.test(type)) return undefined;
  const text = await request.clone().text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
