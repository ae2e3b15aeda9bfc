import { serve } from '../shared/serve.ts';

/** Starts a server on a data folder and returns the seconds until it says that it can do its work. */
export async function measureStart(root: string, data: string): Promise<number> {
  const server = await serve(root, data);
  await server.stop();
  return server.ready;
}
