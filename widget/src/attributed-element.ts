import { LitElement, type PropertyDeclarations } from 'lit';
import { type Attributes, attributeNames } from './attributes.ts';
import type { Catalogue } from './own-words/catalogue.ts';
import { version } from './version.ts';

/** The property that reflects an attribute: `page-size` is `pageSize`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const properties: PropertyDeclarations = { messages: { attribute: false } };
// By a loop: some pages have a `map` of their own, and what fails here would be an error on their console.
for (const attribute of attributeNames) Reflect.set(properties, propertyOf(attribute), { attribute });

/** An element with our attributes as properties, as the page wrote them. */
export class AttributedElement extends LitElement {
  static override properties = properties;

  /** Of this package: of two on one page the first stays. */
  static readonly version = version;

  /** Whose page it is: its jobs, those of enterprises it cooperates with, its cooperations, their posts, and its events. */
  declare college: string | null;
  /** The publisher whose jobs, cooperations, posts and events are shown. */
  declare organization: string | null;
  /** What is shown, in this order: `jobs`, `cooperations`, `posts`, `events`. */
  declare show: string | null;
  /** The feed's address; the script's own origin where it is not given. */
  declare server: string | null;
  /** A publishable key (`pk_…`), where the feed asks for one. */
  declare key: string | null;
  /** `poll` asks every minute or so, `stream` is told as things happen, `off` asks only once. */
  declare live: string | null;
  /** `list`, `cards`, `compact`, `table`, or `ticker` for a screen in a lobby. */
  declare layout: string | null;
  /** How the list goes on: by a `button`, by `scroll`, or not (`none`). */
  declare more: string | null;
  /** `normal` or `dense`. */
  declare density: string | null;
  /** Items of one page: 1 to 100. */
  declare pageSize: string | number | null;
  /** The filters offered, such as `search region`; `none` for none of them. */
  declare filters: string | null;
  /** What the list is narrowed down to from the start: `region=CN-ZJ&employmentType=INTERN`. */
  declare preset: string | null;
  /** Where links open: `_blank`, `_self`, `_top`, `_parent`. */
  declare linkTarget: string | null;
  /** Stands where there is nothing to show. */
  declare emptyText: string | null;
  /** `hash` has the page's address tell what the reader has chosen, so that it can be shared. */
  declare state: string | null;
  /** Where a job opens: `link` at its own address, `dialog` or `inline` in this element. */
  declare detail: string | null;
  /** `on` makes an opened job an entry of the page's history, so that the back button closes it. */
  declare history: string | null;
  /** The page's own words: a catalogue, or one for each of several languages. */
  declare messages: Catalogue | readonly Catalogue[] | null;

  constructor() {
    super();
    for (const name of Object.keys(AttributedElement.properties)) Reflect.set(this, name, null);
  }

  /** What the page has written or set. */
  protected attributesGiven(): Attributes {
    return Object.fromEntries(
      attributeNames.map((name) => {
        const value: unknown = Reflect.get(this, propertyOf(name));
        return [name, value == null ? null : String(value)];
      }),
    );
  }
}
