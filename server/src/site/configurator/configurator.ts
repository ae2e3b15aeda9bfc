import type { Organization } from '@recruitment-feed/sdk/contract';
import { html } from 'hono/html';
import { jsonForScript } from '../json-for-script.ts';
import type { Markup, Visit } from '../page.ts';
import { attributeFields, organizationList } from './fields.ts';

/** What the configurator starts from. */
export interface ConfiguratorStart {
  college: Organization | undefined;
  /** Suggested where an organization is to be named. */
  organizations: readonly Organization[];
  /** The hash of the widget's script; absent where it is not built. */
  integrity: string | undefined;
}

const widths = [360, 768, 1280];
const snippets = ['script', 'frame', 'server', 'policy'] as const;

/** Chooses the attributes of the element, shows what becomes of them, and writes what to paste. */
export function configurator(visit: Visit, { college, organizations, integrity }: ConfiguratorStart): Markup {
  const words = visit.messages.configurator;
  const color = (name: 'background' | 'text' | 'accent', value: string) =>
    html`<label class="tick"><input type="color" id="${name}" value="${value}" data-default="${value}"> ${name === 'text' ? words.ink : words[name]}</label>`;
  return html`<section class="configurator" id="configurator" data-origin="${visit.origin}" data-integrity="${integrity ?? ''}" aria-labelledby="embed">
  <h2 id="embed">${words.title}</h2>
  <p>${words.text}</p>
  <noscript><p>${words.withoutScript}</p></noscript>
  <form class="fields" aria-label="${words.options}">
    ${attributeFields(visit, college)}
    ${organizationList(organizations, visit)}
    <fieldset><legend>${words.page}</legend>
      <label>${words.width} <select id="width">${widths.map((width) => html`<option value="${width}" ${width === 768 ? 'selected' : ''}>${width} px</option>`)}</select></label>
      <label>${words.theme} <select id="theme">${(['light', 'dark', 'auto'] as const).map((theme) => html`<option value="${theme}">${words.themes[theme]}</option>`)}</select></label>
      ${color('background', '#ffffff')}${color('text', '#1c1a18')}${color('accent', '#00787d')}
      <p class="contrast" role="status" hidden></p>
    </fieldset>
    <fieldset><legend>${words.check}</legend>
      <label>${words.origin} <input id="origin" type="url" placeholder="https://www.example.edu.cn" autocomplete="off"></label>
      <p><button type="button" id="check">${words.checkNow}</button></p>
      <p id="checked" role="status"></p>
    </fieldset>
  </form>
  <div class="preview" role="region" aria-label="${words.preview}" tabindex="0"><iframe title="${words.preview}" height="480"></iframe></div>
  ${snippets.map(
    (name) => html`<div class="snippet">
    <h3 id="snippet-${name}">${words.snippets[name].title}</h3>
    <p>${words.snippets[name].text}</p>
    <pre tabindex="0" role="region" aria-labelledby="snippet-${name}"><code data-snippet="${name}"></code></pre>
    <p><button type="button" data-copy="${name}" data-copied="${words.copied}">${words.copy}</button></p>
  </div>`,
  )}
  <script type="application/json" id="configurator-words">${jsonForScript({ contrast: words.contrast, results: words.results, frameTitle: words.frameTitle })}</script>
</section>`;
}
