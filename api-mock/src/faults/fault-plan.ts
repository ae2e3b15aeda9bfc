import type { Fault } from './faults.ts';
import { type OrderedFault, readFault, readFaults } from './read-faults.ts';

/** Which requests a fault befalls. */
export interface FaultTarget {
  /** Only requests of this method. */
  method?: string | undefined;
  /** Only requests whose path begins so, or whose path and query match. */
  path?: string | RegExp | undefined;
}

/** A fault that befalls requests again and again. */
export interface FaultRule extends FaultTarget {
  fault: Fault;
  /** How likely it is, from 0 to 1; drawn by the mock's seed. Always, if left out. */
  rate?: number | undefined;
}

/** How often a fault that was ordered befalls, and what. */
export interface FailNextOptions extends FaultTarget {
  /** How many requests; 1 by default. */
  times?: number | undefined;
}

/** The faults that wait for requests. */
export interface FaultPlan {
  /** @throws {UnknownFaultError} where there is no such fault. */
  failNext(faults: Fault | readonly Fault[], options?: FailNextOptions): void;
  /**
   * Returns what befalls a request: the rules, the next of the orders, and what its header asks for.
   * @throws {UnknownFaultError} where its header asks for what there is not.
   */
  of(request: Request): OrderedFault[];
}

interface Order extends FaultTarget {
  faults: OrderedFault[];
  left: number;
}

export const faultHeader = 'X-Mock-Fault';

/**
 * Makes a plan.
 *
 * @throws {UnknownFaultError} where a rule has a fault that there is not.
 */
export function createFaultPlan(rules: readonly (Fault | FaultRule)[], random: () => number): FaultPlan {
  const always = rules.map((rule) => {
    const { fault, rate = 1, ...target } = typeof rule === 'string' ? { fault: rule } : rule;
    return { faults: [readFault(fault)], rate, ...target };
  });
  const orders: Order[] = [];

  function nextOrder(request: Request): OrderedFault[] {
    const order = orders.find((one) => isAbout(one, request));
    if (!order) return [];
    order.left -= 1;
    if (order.left <= 0) orders.splice(orders.indexOf(order), 1);
    return order.faults;
  }

  return {
    failNext(faults, { times = 1, ...target } = {}) {
      if (!(Number.isInteger(times) && times > 0))
        throw new RangeError(`times is a whole number from 1 on, not ${times}.`);
      const names = typeof faults === 'string' ? [faults] : faults;
      orders.push({ faults: names.map(readFault), left: times, ...target });
    },
    of(request) {
      // A browser asks for leave by itself; what goes wrong then tells nothing of the request.
      if (request.method === 'OPTIONS') return [];
      const asked = readFaults(request.headers.get(faultHeader) ?? '');
      const due = always.filter((rule) => isAbout(rule, request) && (rule.rate >= 1 || random() < rule.rate));
      return [...due.flatMap(({ faults }) => faults), ...nextOrder(request), ...asked].filter(({ kind }) =>
        befalls(kind, request),
      );
    },
  };
}

function isAbout(
  { method, path, faults }: FaultTarget & { faults: readonly OrderedFault[] },
  request: Request,
): boolean {
  const { pathname, search } = new URL(request.url);
  return (
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined ||
      (typeof path === 'string' ? pathname.startsWith(path) : path.test(pathname + search))) &&
    faults.some(({ kind }) => befalls(kind, request))
  );
}

const befalls = ({ befalls: can }: OrderedFault['kind'], request: Request) => can?.(request) ?? true;
