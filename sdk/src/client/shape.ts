import type { Route } from '../contract/route.ts';
import type { WriteRoute } from '../contract/write-route.ts';

/**
 * What an answer must be, as data: a hundredth of what the schema that says the same in the contract brings along.
 * An object names its fields; whatever fields it has besides pass.
 */
export type Shape =
  | 'any'
  | 'text'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'instant'
  | { readonly [field: string]: Shape }
  | readonly ['optional' | 'nullable' | 'list' | 'map', Shape]
  | readonly ['tuple' | 'either', ...Shape[]]
  | readonly ['one of', ...string[]]
  | readonly ['text', TextRule];

/** What a text must be besides. */
export interface TextRule {
  readonly prefix?: string;
  readonly pattern?: RegExp;
  readonly min?: number;
  readonly max?: number;
}

/** As much of a route of the contract as a call needs. */
export interface Wire<R extends WireSource = WireSource> {
  readonly method: R['method'];
  readonly path: R['path'];
  /** Absent where there is nothing to return. */
  readonly returns?: Shape;
  /** Of a page: what its `data` holds, which `returns` leaves open. */
  readonly items?: Shape;
  /** The route itself, to the compiler alone. */
  readonly route?: R;
}
type WireSource = Pick<Route | WriteRoute, 'method' | 'path'>;

/** The routes of one resource, as much as calls need. */
export type Wires<Routes> = {
  readonly [Name in keyof Routes]: Routes[Name] extends WireSource ? Wire<Routes[Name]> : never;
};

/** The route of the contract that stands behind what is called. */
export type RouteOf<W> = W extends { readonly route?: infer R } ? NonNullable<R> : never;
