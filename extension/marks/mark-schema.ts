import * as z from 'zod/mini';
import { type Mark, markKinds } from './mark.ts';
import { bounds } from './within-bounds.ts';

const Text = z.string().check(z.minLength(1), z.maxLength(bounds.text));
const Name = z.string().check(z.minLength(1), z.maxLength(bounds.name));
const Time = z.int().check(z.gte(0));
const isDate = (text: string) => !Number.isNaN(Date.parse(text));

/** Reads a mark strictly: what has another shape, or more than this, is none. */
export const MarkSchema: z.ZodMiniType<Mark> = z
  .strictObject({
    id: Name,
    identities: z.array(Name).check(z.minLength(1), z.maxLength(bounds.identities)),
    title: Text,
    employer: z.exactOptional(Text),
    url: z.exactOptional(z.string().check(z.maxLength(bounds.name), z.regex(/^https?:\/\//i))),
    job: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(bounds.job))),
    closesAt: z.exactOptional(z.string().check(z.refine(isDate))),
    times: z.partialRecord(z.enum(markKinds), Time).check(z.refine((times) => Object.keys(times).length > 0)),
    firstSeen: z.exactOptional(Time),
    reminder: z.exactOptional(
      z.strictObject({
        off: z.exactOptional(z.literal(true)),
        told: z.exactOptional(Time),
        closesOn: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isDate))),
      }),
    ),
  })
  .check(z.refine(({ id, identities }) => identities.includes(id)));
