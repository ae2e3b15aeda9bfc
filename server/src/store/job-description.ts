import type { Job, RichText } from '@recruitment-feed/sdk/contract';

type Described = Pick<Job, 'description' | 'translations'>;

/** A description in all its languages, apart from the job. */
export interface DescriptionTexts {
  text?: RichText;
  translations?: Record<string, RichText>;
}

/** Takes the description out of a job, in every language. */
export function splitDescription<J extends Described>(job: J): { fields: J; description?: DescriptionTexts } {
  const description: DescriptionTexts = job.description === undefined ? {} : { text: job.description };
  const { description: _, ...fields } = job;
  if (job.translations) {
    const others: [string, Record<string, unknown>][] = [];
    for (const [tag, { description: text, ...rest }] of Object.entries(job.translations)) {
      if (text) description.translations = { ...description.translations, [tag]: text };
      others.push([tag, rest]);
    }
    Object.assign(fields, { translations: Object.fromEntries(others) });
  }
  return { fields: fields as J, ...(Object.keys(description).length > 0 ? { description } : {}) };
}

/** Puts a description back into its job. */
export function foldDescription(job: Job, { text, translations = {} }: DescriptionTexts): Job {
  const folded: Job = text === undefined ? job : { ...job, description: text };
  for (const [tag, description] of Object.entries(translations))
    folded.translations = { ...folded.translations, [tag]: { ...folded.translations?.[tag], description } };
  return folded;
}
