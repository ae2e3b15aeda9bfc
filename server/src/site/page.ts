import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { conditional } from '../http/conditional.ts';
import { type Language, pickLanguage } from '../language.ts';
import { messagesOf } from './language.ts';
import type { Messages } from './messages/zh-cn.ts';
import { originOf } from './origin.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page needs to know of its visitor. */
export interface Visit {
  language: Language;
  messages: Messages;
  /** The address of this page in the other language. */
  otherLanguageUrl: string;
  /** Scheme, host and port under which the visitor reached us. */
  origin: string;
}

/** Reads language and origin off a request; the address names the language, unless somebody else knows better. */
export function visitOf(context: Context, chosen = context.req.query('lang')): Visit {
  const url = new URL(context.req.url);
  const language = pickLanguage(chosen, context.req.header('Accept-Language'));
  const other = new URL(url);
  other.searchParams.set('lang', language === 'en' ? 'zh-CN' : 'en');
  return {
    language,
    messages: messagesOf[language],
    // Two slashes would lead to another host.
    otherLanguageUrl: other.pathname.replace(/^\/+/, '/') + other.search,
    origin: originOf(context),
  };
}

const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'";

/** A page between its first and its last tag. */
export interface PageParts {
  title: string;
  /** How it is dressed: as one of our own pages, as somebody else's, or as a part of one. */
  look: 'house' | 'college' | 'board' | 'embed';
  head?: Markup | undefined;
  body: Markup;
  status?: 200 | 400 | 404 | 410 | 503;
  /** Where a page needs another than every other page. */
  policy?: string;
  /** Asked for again at each visit, and confirmed by its tag, unless the page says how long it may be kept. */
  cacheControl?: string;
  /** The colour schemes it knows, https://drafts.csswg.org/css-color-adjust/#color-scheme-meta */
  schemes?: string;
}

/** The style sheet of each look. */
const styles = { house: 'site', college: 'site', board: 'board', embed: 'embed' } as const;

/** Answers with a whole page, under a policy that runs no inline script or style unless the page brings its own. */
export async function respond(context: Context, visit: Visit, page: PageParts): Promise<Response> {
  context.header('Content-Security-Policy', page.policy ?? contentSecurityPolicy);
  context.header('Content-Language', visit.language);
  context.header('Vary', 'Accept-Language', { append: true });
  const document = String(
    await html`<!doctype html>
<html lang="${visit.language}" class="${page.look}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${page.schemes ?? 'light dark'}">
<title>${page.title}</title>
<link rel="icon" href="/site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site/${styles[page.look]}.css">
${page.head ?? ''}
</head>
<body>${page.body}</body>
</html>`,
  );
  const etag = `"${createHash('sha256').update(document).digest('base64url').slice(0, 22)}"`;
  const caching = { cacheControl: page.cacheControl ?? 'no-cache', etag };
  return conditional(context, caching, () => context.html(document, page.status ?? 200));
}

/** The link that shows this page in the other language. */
export function languageLink(visit: Visit): Markup {
  const lang = visit.language === 'en' ? 'zh-CN' : 'en';
  return html`<a class="language" href="${visit.otherLanguageUrl}" hreflang="${lang}" lang="${lang}">${visit.messages.otherLanguage}</a>`;
}
