import type { Job } from '@recruitment-feed/sdk/contract';
import type { Language } from '../language.ts';
import { localized } from './language.ts';

/** Where a job is, in a few words. */
export function placesOf(job: Job, language: Language): string {
  const names = job.locations.map(
    (place) => localized(place, 'city', language) ?? localized(place, 'name', language),
  );
  return names.filter((name) => name !== undefined).join(language === 'en' ? ', ' : '、');
}
