/** The globals by which runtimes tell themselves apart. */
export interface Runtime {
  document?: unknown;
  WorkerGlobalScope?: unknown;
  Deno?: unknown;
  navigator?: { userAgent?: string; onLine?: boolean };
}

/**
 * Tells whether strangers can read this program: a page, or a worker of a page or an extension.
 * Deno and Cloudflare's workers have the worker's globals too, but run on servers.
 */
export function runsInBrowser(runtime: Runtime): boolean {
  if (runtime.document !== undefined) return true;
  if (runtime.WorkerGlobalScope === undefined || runtime.Deno !== undefined) return false;
  return runtime.navigator?.userAgent !== 'Cloudflare-Workers';
}
