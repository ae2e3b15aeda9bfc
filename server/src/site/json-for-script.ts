import { raw } from 'hono/html';

/** JSON as it may stand in a `<script>`: no text in it can end the element or open a comment there. */
export function jsonForScript(value: unknown) {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
