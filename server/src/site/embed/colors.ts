import { isLightText } from '@recruitment-feed/widget/server';

/** How an embedded page looks, as its address says. */
export interface EmbedLook {
  theme: 'light' | 'dark' | 'auto';
  /** Colours as `#rrggbb`. */
  accent?: string;
  background?: string;
  text?: string;
}

const themes: readonly string[] = ['light', 'dark', 'auto'];
const isTheme = (value: string): value is EmbedLook['theme'] => themes.includes(value);

/**
 * Reads the look off an address; what it cannot mean is left out. Light by default: most pages that a listing is
 * framed by know one scheme only, whatever the reader's system wishes.
 */
export function readLook(query: (name: string) => string | undefined): EmbedLook {
  const theme = query('theme') ?? '';
  const look: EmbedLook = { theme: isTheme(theme) ? theme : 'light' };
  for (const name of ['accent', 'background', 'text'] as const) {
    const digits = /^#?([\da-f]{6})$/i.exec(query(name) ?? '')?.[1];
    if (digits !== undefined) look[name] = `#${digits.toLowerCase()}`;
  }
  return look;
}

const isLight = (color: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return isLightText(`rgb(${red}, ${green}, ${blue})`);
};

/** The scheme in which the widget will see itself: that of the page's text. */
export function schemeOf({ theme, text }: EmbedLook): EmbedLook['theme'] {
  if (text === undefined) return theme;
  return isLight(text) ? 'dark' : 'light';
}

/** The look as a sheet for a page, in which nothing but checked colours stands. */
export function lookSheet({ accent, background, text }: EmbedLook): string {
  const page = [background && `background:${background}`, text && `color:${text}`].filter(Boolean).join(';');
  const own = accent && `--rf-accent:${accent};--rf-on-accent:${isLight(accent) ? '#000000' : '#ffffff'}`;
  return `${page && `body{${page}}`}${own ? `recruitment-feed,main{${own}}` : ''}`;
}
