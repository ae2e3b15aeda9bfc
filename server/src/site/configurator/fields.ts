import type { Organization } from '@recruitment-feed/sdk/contract';
import { type AttributeDescription, attributeTable } from '@recruitment-feed/widget/server';
import { html } from 'hono/html';
import { localized } from '../language.ts';
import type { Markup, Visit } from '../page.ts';

/** What most pages choose; the others are one press away. */
const first: ReadonlySet<string> = new Set(['college', 'show', 'layout', 'density', 'page-size', 'lang']);

/** One field for each attribute of the element, whatever attributes it has. */
export function attributeFields(visit: Visit, college: Organization | undefined): Markup {
  const draw = (attribute: AttributeDescription) => field(attribute, visit, college);
  const others = attributeTable.filter(({ name }) => !first.has(name));
  return html`${attributeTable.filter(({ name }) => first.has(name)).map(draw)}
<details><summary>${visit.messages.configurator.more}</summary><div class="fields">${others.map(draw)}</div></details>`;
}

/** Suggestions for the fields that name an organization. */
export function organizationList(organizations: readonly Organization[], { language }: Visit): Markup {
  return html`<datalist id="organizations">${organizations.map(
    (each) => html`<option value="${each.id}">${localized(each, 'name', language)}</option>`,
  )}</datalist>`;
}

function field(attribute: AttributeDescription, visit: Visit, college: Organization | undefined): Markup {
  const { name, kind, about, most, fallback = '' } = attribute;
  const label = html`<span>${about[visit.language]} <code>${name}</code></span>`;
  const shared = html`data-attribute="${name}" data-fallback="${fallback}"`;
  switch (kind) {
    case 'words':
      return html`<fieldset ${shared}><legend>${label}</legend>${options(attribute, visit)}</fieldset>`;
    case 'choice':
      return html`<label>${label}<select ${shared}>${fallback === '' ? html`<option value="">${visit.messages.configurator.asThePage}</option>` : ''}${attribute.values.map(
        ({ value, about: words }) => html`<option value="${value}">${words[visit.language]}</option>`,
      )}</select></label>`;
    case 'number':
      return html`<label>${label}<input ${shared} type="number" min="1" max="${String(most ?? '')}" value="${fallback}"></label>`;
    case 'organization':
      return html`<label>${label}<input ${shared} list="organizations" spellcheck="false" autocomplete="off" value="${name === 'college' ? (college?.id ?? '') : ''}"></label>`;
    default:
      return html`<label>${label}<input ${shared} type="${kind === 'address' ? 'url' : 'text'}" spellcheck="false" autocomplete="off"></label>`;
  }
}

function options({ values, fallback = '' }: AttributeDescription, { language }: Visit): Markup {
  const chosen = fallback.split(' ');
  return html`${values.map(
    ({ value, about }) =>
      html`<label class="tick"><input type="checkbox" value="${value}" ${chosen.includes(value) ? 'checked' : ''}> ${about[language]}</label>`,
  )}`;
}
