import autocannon from 'autocannon';

/** Requests a second, over 32 connections that ask for one address as fast as it answers. */
export async function requestsPerSecond(url: string, headers: Record<string, string> = {}): Promise<number> {
  const result = await autocannon({ url, headers, connections: 32, duration: 4 });
  if (result.errors > 0 || result['4xx'] + result['5xx'] > 0) throw new Error(`${url} failed under load.`);
  return Math.round(result.requests.average);
}

/** Milliseconds, as a reader at the same machine waits for them. */
export interface Latency {
  p50: number;
  p95: number;
}

/** How long addresses take that are asked for one after another, over a connection that stays open. */
export async function latency(urls: readonly string[]): Promise<Latency> {
  const times: number[] = [];
  for (const url of urls) {
    const begun = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Of sorted numbers; two digits. */
function percentile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 100) / 100;
}
