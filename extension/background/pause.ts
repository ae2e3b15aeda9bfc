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

/** Keeps the detector off every page from the next one on. */
export async function pauseAll(): Promise<void> {
  await changeProfile((profile) => ({ ...profile, paused: true }));
  await registerDetector();
}
