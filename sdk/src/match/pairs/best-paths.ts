import FlatQueue from 'flatqueue';

/** One way from a node of a net to another; taken, it becomes the way back. */
export interface Arc {
  to: number;
  /** What one meeting more through here is worth. */
  worth: number;
  free: boolean;
  /** The place of the way back. */
  back: number;
}

export interface Net {
  arcs: Arc[];
  /** Places of the arcs that leave each node. */
  from: readonly number[][];
  source: number;
  sink: number;
}

/**
 * Takes one path after the other from the source to the sink, each of the greatest worth that is left, for as long as
 * that is above zero. The first search is Bellman and Ford's; as every node remembers its greatest worth, the later ones
 * meet no loss below zero, and are Dijkstra's.
 * J. Edmonds, R. Karp, "Theoretical improvements in algorithmic efficiency for network flow problems" (1972),
 * https://doi.org/10.1145/321694.321699
 */
export function takeBestPaths({ arcs, from, source, sink }: Net): void {
  const worth = greatestWorths({ arcs, from, source, sink });
  const worthOf = (node: number) => worth[node] as number;
  const by = new Int32Array(from.length);
  const loss = new Float64Array(from.length);
  const queue = new FlatQueue();

  /** Sets what each node that is nearer than the sink loses against its worth; returns those, none without a path. */
  function search(): number[] {
    const settled: number[] = [];
    const isSettled = new Uint8Array(from.length);
    loss.fill(Number.POSITIVE_INFINITY);
    loss[source] = 0;
    queue.clear();
    queue.push(source, 0);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (isSettled[node]) continue;
      if (node === sink) return settled;
      isSettled[node] = 1;
      settled.push(node);
      for (const at of from[node] as number[]) {
        const arc = arcs[at] as Arc;
        // A settled node stays as it is, also where huge worths are rounded, so that no path goes in a circle.
        if (!arc.free || isSettled[arc.to]) continue;
        const total = (loss[node] as number) + worthOf(arc.to) - worthOf(node) - arc.worth;
        if (total >= (loss[arc.to] as number)) continue;
        loss[arc.to] = total;
        by[arc.to] = at;
        queue.push(arc.to, total);
      }
    }
    return [];
  }

  for (let settled = search(); settled.length > 0; settled = search()) {
    const least = loss[sink] as number;
    // All of them less the loss of the sink: only differences count.
    for (const node of settled) worth[node] = worthOf(node) + least - (loss[node] as number);
    if (worthOf(sink) <= worthOf(source)) return;
    for (let node = sink; node !== source; ) {
      const arc = arcs[by[node] as number] as Arc;
      const back = arcs[arc.back] as Arc;
      arc.free = false;
      back.free = true;
      node = back.to;
    }
  }
}

/** The greatest worth of a way from the source to each node; minus infinity where there is none. */
function greatestWorths({ arcs, from, source }: Net): number[] {
  const worth = new Array<number>(from.length).fill(Number.NEGATIVE_INFINITY);
  const waiting = new Set([source]);
  worth[source] = 0;
  for (const node of waiting) {
    waiting.delete(node);
    for (const at of from[node] as number[]) {
      const { to, worth: more, free } = arcs[at] as Arc;
      const sum = (worth[node] as number) + more;
      if (!free || sum <= (worth[to] as number)) continue;
      worth[to] = sum;
      waiting.add(to);
    }
  }
  return worth;
}
