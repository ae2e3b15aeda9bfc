import { usualRateLimits } from '../http/rate-limits.ts';
import { readLiveKit, readSettings } from '../settings.ts';
import { feedLocation } from './feed-location.ts';
import { mediaFolderOf } from './feed-place.ts';

/** The settings of a server, whether it is one process or several. */
export const serverSettings = [
  'data',
  'media',
  'port',
  'host',
  'workers',
  'proxies',
  'rate-limits',
  'livekit-url',
  'livekit-key',
  'webhook-targets',
  'log-level',
] as const;

/**
 * Reads how a server is to be: where its feed lies, and what every process of it is started with.
 *
 * @throws UsageError naming the flag or the variable whose value is wrong.
 */
export function readServerOptions(
  flags: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
) {
  const settings = readSettings(serverSettings, flags, env);
  const { data, port, host, workers, proxies } = settings;
  return {
    location: feedLocation(data, env),
    workers,
    logLevel: settings['log-level'],
    server: {
      port,
      host,
      proxies,
      media: mediaFolderOf(settings),
      rateLimits: settings['rate-limits'] === 'on' ? usualRateLimits : undefined,
      liveKit: readLiveKit(flags, env),
      webhookTargets: settings['webhook-targets'],
    },
  };
}
