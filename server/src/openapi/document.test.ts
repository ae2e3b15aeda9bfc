import { Problem, type Route, routes } from '@recruitment-feed/sdk/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openTestFeed } from '../testing/feed.ts';
import { openApiDocument } from './document.ts';

const document = JSON.parse(JSON.stringify(openApiDocument('en')));

test('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('describes every route of the contract with all its parameters', () => {
  for (const route of Object.values(routes).flatMap((resource) => Object.values<Route>(resource))) {
    const names = document.paths[route.path].get.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual([
      ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      ...Object.keys(route.query?.shape ?? {}),
    ]);
  }
});

test('describes every route that writes with its key, its headers and its body', () => {
  const {
    post,
    patch,
    delete: remove,
  } = { ...document.paths['/v1/jobs'], ...document.paths['/v1/jobs/{id}'] };
  expect(post.security).toEqual([{ secretKey: [] }]);
  expect(post.description).toContain('jobs:write');
  expect(post.requestBody.content['application/json'].schema.$ref).toBe('#/components/schemas/JobDraft');
  expect(Object.keys(post.responses)).toEqual(
    expect.arrayContaining(['201', '401', '403', '409', '413', '415', '422']),
  );
  expect(patch.parameters.map(({ name }: { name: string }) => name)).toEqual(['id', 'If-Match']);
  expect(remove.responses[204]).not.toHaveProperty('content');
  expect(document.components.schemas.JobDraft.required).toEqual(['organizationId', 'title']);
  expect(document.components.schemas.JobDraft.additionalProperties).toBe(false);
});

test('points only at shapes that it has', () => {
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(pointers)).toContain('Job');
  for (const name of pointers) expect(document.components.schemas).toHaveProperty(name ?? '');
});

test('leaves a set open that may grow, and closes one that may not', () => {
  const { kind } = document.components.schemas.OrganizationRef.properties;
  expect(kind).toEqual({
    type: 'string',
    description: 'Extensible enum.',
    examples: ['enterprise', 'college', 'association'],
  });
  expect(document.components.schemas.Cooperation.properties.status.enum).toEqual([
    'intent',
    'signed',
    'active',
    'ended',
  ]);
});

test('shows values that look like those of a feed, and no bound or name of the library', () => {
  const { id, rev, createdAt } = document.components.schemas.Job.properties;
  expect(id).toEqual({
    type: 'string',
    pattern: '^job_.*',
    examples: ['job_0193b1c2d3e4f5061728394a5b6c7d8e'],
  });
  expect(rev).toEqual({ type: 'integer' });
  expect(createdAt).toMatchObject({ format: 'date-time', examples: ['2027-03-20T01:00:00Z'] });
  expect(JSON.stringify(document)).not.toMatch(/9007199254740991|starts_with|"additionalProperties":\{\}/);
});

test('fills in no parameter of which the reader has said nothing', () => {
  const { parameters } = document.paths['/v1/jobs'].get;
  const { schema } = parameters.find(({ name }: { name: string }) => name === 'college');
  expect(schema).toEqual({ type: 'string', pattern: '^org_.*' });
});

test('tells the problems of a route by status', () => {
  const { responses } = document.paths['/v1/jobs/{id}'].get;
  expect(responses[410].description).toBe('- `deleted`: Deleted');
  expect(Object.keys(responses)).toContain('503');
  const { example } = responses[410].content['application/problem+json'];
  expect(Problem.parse(example)).toMatchObject({ status: 410, code: 'deleted', title: 'Deleted' });
});

test('describes the stream and the data of its events', () => {
  const { parameters, responses } = document.paths['/v1/stream'].get;
  expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
    'collections',
    'organizationId',
    'eventId',
    'lastEventId',
    'Last-Event-ID',
  ]);
  expect(responses[200].content).toHaveProperty(['text/event-stream']);
  expect(responses[400].description).toContain('`cursor_filter_mismatch`');
  expect(document.components.schemas).toHaveProperty('StreamReset.properties.snapshot');
});

test('is served as JSON', async () => {
  const feed = await openTestFeed();
  expect(await feed.read('/v1/openapi.json')).toEqual(document);
});
