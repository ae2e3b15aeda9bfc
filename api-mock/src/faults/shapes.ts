import { withBody } from './answer.ts';

/** Answers with JSON that no feed answers with. */
export async function otherShape(response: Response): Promise<Response> {
  await response.body?.cancel();
  return withBody(response, JSON.stringify({ ok: true, result: [] }));
}

/** Spoils the first item of a list, or the object of the first change. */
export async function badItem(response: Response): Promise<Response> {
  const page = await response.json();
  const [item] = page.data ?? page.changes ?? [];
  if (item && 'object' in item) item.object = { spoiled: true };
  else if (item) for (const name of Object.keys(item)) if (name !== 'id') item[name] = null;
  return withBody(response, JSON.stringify(page));
}

/** A change whose object is none. */
export const badChange = `event: change\ndata: ${JSON.stringify({
  collection: 'jobs',
  op: 'upsert',
  id: 'job_spoiled',
  rev: 1,
  object: { spoiled: true },
})}\n\n`;
