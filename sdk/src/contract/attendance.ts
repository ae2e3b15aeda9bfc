import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { pageParameters, repeated } from './page.ts';
import { instant } from './scalars.ts';

/** Whether an organization takes part. Open set. */
export const attendanceStatuses = ['going', 'interested'] as const;

/** An organization that takes part in an event. */
export const Attendance = z.looseObject({
  organization: OrganizationRef,
  status: open(attendanceStatuses),
  /** How many people it brings. */
  people: z.optional(z.int()),
  /** When it said so. */
  at: instant(),
});
export type Attendance = z.output<typeof Attendance>;

/** Which of those who take part are listed. */
export const AttendanceFilter = z.object({
  ...pageParameters,
  status: repeated(z.enum(attendanceStatuses)),
});
export type AttendanceFilter = z.output<typeof AttendanceFilter>;

/** What an organization says of its part in an event. */
export const AttendanceDraft = z.strictObject({
  status: z.enum(attendanceStatuses),
  people: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
});
export type AttendanceDraft = z.output<typeof AttendanceDraft>;
