/** Where the browser runs the detector by itself. */
export interface Registration {
  id: string;
  allFrames: boolean;
  matches: string[];
  excludeMatches: string[];
}

/** A registration as the browser tells it, which leaves out what is empty. */
type Registered = Pick<Registration, 'id'> & {
  [Field in keyof Registration]?: Registration[Field] | undefined;
};

/** What makes the registrations that there are those that are wanted. */
export interface RegistrationChanges {
  added: Registration[];
  changed: Registration[];
  /** Their ids. */
  removed: string[];
}

/** Compares registrations. One that is as it should be is left alone: a page that loads while it is away has no detector. */
export function changedRegistrations(
  registered: readonly Registered[],
  wanted: readonly Registration[],
): RegistrationChanges {
  const byId = new Map(registered.map((each) => [each.id, each]));
  return {
    added: wanted.filter(({ id }) => !byId.has(id)),
    changed: wanted.filter((each) => {
      const now = byId.get(each.id);
      return now !== undefined && !isSame(now, each);
    }),
    removed: [...byId.keys()].filter((id) => wanted.every((each) => each.id !== id)),
  };
}

function isSame(one: Registered, other: Registration): boolean {
  return (
    (one.allFrames ?? false) === other.allFrames &&
    areSame(one.matches, other.matches) &&
    areSame(one.excludeMatches, other.excludeMatches)
  );
}

/** In any order, which is the browser's. */
function areSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((each) => b.has(each));
}
