import { changeProfile } from '../profile/profile.ts';
import { registerDetector } from './register-detector.ts';

/** Keeps the detector off a host from its next page on. */
export async function pauseSite(host: string): Promise<void> {
  await changeProfile((profile) => ({
    ...profile,
    pausedSites: [...new Set([...profile.pausedSites, host])],
  }));
  await registerDetector();
}
