import autocannon from 'autocannon';

/** Requests a second, over 32 connections that ask for one address as fast as it answers. */
export async function requestsPerSecond(url: string, headers: Record<string, string> = {}): Promise<number> {
  const result = await autocannon({ url, headers, connections: 32, duration: 4 });
  if (result.errors > 0 || result['4xx'] + result['5xx'] > 0) throw new Error(`${url} failed under load.`);
  return Math.round(result.requests.average);
}

/** The 95th percentile in milliseconds of addresses asked for one after another. */
export async function p95(urls: string[]): Promise<number> {
  const times: number[] = [];
  for (const url of urls) {
    const begun = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(times.length * 0.95)] ?? 0) * 100) / 100;
}
