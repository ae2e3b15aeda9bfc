import { eventIds } from './events.ts';
import { stableId } from './stable-id.ts';

interface Attending {
  event: keyof typeof eventIds;
  organization: string;
  status: 'going' | 'interested';
  people?: number;
}

const attending: readonly Attending[] = [
  { event: 'matchmaking', organization: 'hangcha', status: 'going', people: 4 },
  { event: 'matchmaking', organization: 'linjiang', status: 'going', people: 2 },
  { event: 'matchmaking', organization: 'xianghu', status: 'going', people: 2 },
  { event: 'matchmaking', organization: 'liangxi', status: 'going', people: 3 },
  { event: 'matchmaking', organization: 'wolong', status: 'interested' },
  { event: 'liveStream', organization: 'qiantang', status: 'going', people: 1 },
  { event: 'liveStream', organization: 'yanshan', status: 'interested' },
];

/** Who takes part in the events to come. */
export function attendances() {
  return attending.map(({ event, organization, ...said }) => ({
    eventId: eventIds[event],
    organizationId: stableId('org', organization),
    ...said,
  }));
}
