import { readSettings } from '../settings/settings.ts';
import type { AllowedSites } from './allowed-sites.ts';
import { readManaged } from './managed.ts';

/** Returns where the college of this browser, if any, lets pages be read by themselves. */
export async function readAllowedSites(): Promise<AllowedSites> {
  const [{ feeds }, { policy }] = await Promise.all([readSettings(), readManaged()]);
  return { feeds, domains: policy.boards };
}
