import type { Context } from 'hono';
import { html } from 'hono/html';
import { visitOf } from './page.ts';

/** Swagger UI sets inline styles; scripts stay those of this host. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/** The API reference, drawn from the OpenAPI document, with calls that run against this server. */
export async function reference(context: Context): Promise<Response> {
  const visit = visitOf(context);
  context.header('Content-Security-Policy', contentSecurityPolicy);
  return context.html(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${visit.messages.reference.title} · ${visit.messages.name}</title>
<link rel="icon" href="/site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<script defer src="/docs/swagger-ui-bundle.js"></script>
<script defer src="/site/reference.js"></script>
</head>
<body><div id="reference"></div></body>
</html>`,
  );
}
