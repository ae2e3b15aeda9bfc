import { assemblyRoles } from './assembly.ts';
import { electricalRoles } from './electrical.ts';
import { machiningRoles } from './machining.ts';
import { mechatronicsRoles } from './mechatronics.ts';
import { motorRoles } from './motors.ts';
import { mouldRoles } from './moulds.ts';
import { operationsRoles } from './operations.ts';
import { qualityRoles } from './quality.ts';
import type { Role } from './role.ts';
import { softwareRoles } from './software.ts';
import { teachingRoles } from './teaching.ts';
import { weldingRoles } from './welding.ts';

const roles = new Map(
  [
    electricalRoles,
    motorRoles,
    machiningRoles,
    mouldRoles,
    mechatronicsRoles,
    weldingRoles,
    assemblyRoles,
    qualityRoles,
    softwareRoles,
    operationsRoles,
    teachingRoles,
  ]
    .flat()
    .map((role) => [role.slug, role]),
);

/** Finds a role by its slug; throws a `RangeError` where an employer names one that is not written. */
export function roleOf(slug: string): Role {
  const role = roles.get(slug);
  if (!role) throw new RangeError(`No role is called ${slug}.`);
  return role;
}
