// Keeps the preview and the snippets in step with the form on the landing page.

import '/widget/recruitment-feed-frame.js';

const section = document.querySelector('#configurator');
const { origin, integrity } = section.dataset;
const words = JSON.parse(document.querySelector('#configurator-words').textContent);
const byId = (id) => section.querySelector(`#${id}`);
const frame = section.querySelector('iframe');
// On a telephone a wider page would begin with its right half out of sight.
if (section.clientWidth < byId('width').value) byId('width').value = '360';

function readField(field) {
  if (field.localName !== 'fieldset') return field.value.trim();
  return [...field.querySelectorAll(':checked')].map(({ value }) => value).join(' ');
}

/** The attributes that say something else than holds without them. */
function attributes() {
  const fields = [...section.querySelectorAll('[data-attribute]')];
  const said = fields.map((field) => [field.dataset.attribute, readField(field), field.dataset.fallback]);
  return new Map(said.filter(([, value, fallback]) => value && value !== fallback));
}

const chosenColor = (id) => (byId(id).value === byId(id).dataset.default ? undefined : byId(id).value);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function embedAddress(said, suffix = '') {
  const kind = said.has('college') || !said.has('organization') ? 'college' : 'organization';
  const url = new URL(`/embed/${kind}s/${encodeURIComponent(said.get(kind) ?? 'org_…')}${suffix}`, origin);
  for (const [name, value] of said) {
    if (!['college', 'organization', 'server'].includes(name)) url.searchParams.set(name, value);
  }
  return url;
}

function pageAddress(said) {
  const url = embedAddress(said);
  if (byId('theme').value !== 'light') url.searchParams.set('theme', byId('theme').value);
  for (const name of ['background', 'text', 'accent']) {
    const color = chosenColor(name);
    if (color) url.searchParams.set(name, color.slice(1));
  }
  return url.href;
}

function snippets(said) {
  const written = [...said].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const hold = integrity ? ` integrity="${integrity}"` : '';
  const script = `<script type="module" src="${origin}/widget/recruitment-feed.js"${hold} crossorigin></script>`;
  const accent = chosenColor('accent');
  const style = accent ? `<style>recruitment-feed { --rf-accent: ${accent}; }</style>\n` : '';
  const page = escaped(pageAddress(said));
  return {
    script: `${script}\n${style}<recruitment-feed${written}></recruitment-feed>`,
    frame: `<iframe src="${page}" title="${words.frameTitle}" width="100%" height="800" loading="lazy"></iframe>\n<script type="module" src="${origin}/widget/recruitment-feed-frame.js"></script>`,
    server: `${embedAddress(said, '/fragment.html').href}\n${script}`,
    policy: `script-src ${origin}; connect-src ${origin}; style-src ${origin}; frame-src ${origin}`,
  };
}

/** WCAG's contrast of two colours as `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one, other) {
  const luminance = (color) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function warnOfContrast() {
  const background = byId('background').value;
  const weak = ['text', 'accent'].flatMap((name) => {
    const ratio = contrast(byId(name).value, background);
    return ratio < 4.5 ? [words.contrast[name].replace('{ratio}', ratio.toFixed(1))] : [];
  });
  const notice = section.querySelector('.contrast');
  notice.textContent = weak.join(' ');
  notice.hidden = weak.length === 0;
}

function update() {
  const said = attributes();
  const page = pageAddress(said);
  const preview = new URL(page);
  if (!said.has('lang')) preview.searchParams.set('lang', document.documentElement.lang);
  if (frame.src !== preview.href) frame.src = preview.href;
  frame.style.width = `${byId('width').value}px`;
  for (const [name, text] of Object.entries(snippets(said))) {
    section.querySelector(`[data-snippet="${name}"]`).textContent = text;
  }
  warnOfContrast();
}

/** The colours that a scheme has where the page has not chosen any. */
const schemes = {
  light: { background: '#ffffff', text: '#1c1a18', accent: '#00787d' },
  dark: { background: '#1c1a18', text: '#f6f3ef', accent: '#6ac9ce' },
};

byId('theme').addEventListener('change', () => {
  const scheme = schemes[byId('theme').value] ?? schemes.light;
  for (const [name, color] of Object.entries(scheme)) {
    const field = byId(name);
    if (field.value === field.dataset.default) field.value = color;
    // A light page says nothing of its ground; a dark one has to bring it.
    field.dataset.default = name === 'background' && scheme === schemes.dark ? '' : color;
  }
});

byId('check').addEventListener('click', async () => {
  const said = attributes();
  const id = said.get('college') ?? said.get('organization') ?? '';
  const query = new URLSearchParams({ id, key: said.get('key') ?? '', origin: byId('origin').value });
  query.set('lang', document.documentElement.lang);
  try {
    const { result, name } = await (await fetch(`/site/check?${query}`)).json();
    byId('checked').textContent = (words.results[result] ?? words.results.failed).replace('{name}', name);
  } catch {
    byId('checked').textContent = words.results.failed;
  }
});

for (const button of section.querySelectorAll('[data-copy]')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(
      section.querySelector(`[data-snippet="${button.dataset.copy}"]`).textContent,
    );
    button.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

let soon;
section.querySelector('form').addEventListener('input', () => {
  clearTimeout(soon);
  soon = setTimeout(update, 250);
});
section.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
update();
