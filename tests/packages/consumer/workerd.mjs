import { consume } from './consume.mjs';

export default {
  async fetch(request) {
    try {
      return Response.json(await consume(new URL(request.url).searchParams.get('feed')));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
