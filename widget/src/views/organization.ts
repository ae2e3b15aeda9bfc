import type { OrganizationRef } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { type Translated, translated } from '../format/translated.ts';
import { icon } from '../icons.ts';
import type { Locale } from '../language.ts';
import { feedText } from './text.ts';

/** An organization's name in the reader's language. */
export function nameOf(organization: OrganizationRef, { tag }: Locale): Translated {
  return translated(organization, 'name', tag) ?? { text: organization.name };
}

/** An organization's name, with a mark where the feed's operator has confirmed who speaks; it never begins a line. */
export function organizationName(organization: OrganizationRef, locale: Locale): TemplateResult {
  return html`<span class="employer">${feedText(nameOf(organization, locale))}${
    organization.verified
      ? html`<span class="verified" role="img" aria-label=${locale.messages.verified} part="verified"><i aria-hidden="true">&#8288;</i>${icon('verified')}</span>`
      : nothing
  }</span>`;
}
