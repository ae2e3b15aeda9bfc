import {
  type Problem,
  type ProblemCode,
  problemStatuses,
  problemsOf,
  type ReadScope,
  type Refusing,
} from '@recruitment-feed/sdk/contract';
import { problemTitles } from '../http/problems.ts';
import type { Language } from '../language.ts';
import type { ExampleObject } from './example-objects.ts';
import type { JsonSchema } from './json-schema.ts';
import { problemTitle } from './problem-titles.ts';
import { type Text, text } from './text.ts';

/** What an answer that went well says of itself. */
export const done = text('Done.', '成功。');

/** Says which key an operation needs. */
export function access(scope: ReadScope): JsonSchema {
  if (scope === 'any') return { security: [{ keyInQuery: [] }, { keyInHeader: [] }, { secretKey: [] }] };
  return {
    description: text(`Scope: \`${scope}\`.`, `所需权限：\`${scope}\`。`),
    security: [{ secretKey: [] }],
  };
}

/** Describes the parameters in a path; the example is about this object. */
export function pathParameters(
  { path }: { path: string },
  object: ExampleObject | undefined,
  others: Readonly<Record<string, ExampleObject | undefined>> = {},
): JsonSchema[] {
  const examples = { ...others, id: object };
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...example(examples[name as 'id']),
  }));
}

function example(object: ExampleObject | undefined): JsonSchema {
  return object ? { example: object.id } : {};
}

/** Describes the answers of an endpoint to what went wrong, by status. */
export function problems(route: Refusing): JsonSchema {
  const byStatus = Map.groupBy(problemsOf(route), (code) => problemStatuses[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codesInWords(codes),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            example: exampleProblem(codes),
          },
        },
      },
    ]),
  );
}

function codesInWords(codes: readonly ProblemCode[]): Text {
  const list = (language: Language) =>
    codes.map((code) => `- \`${code}\`: ${problemTitle(code)[language]}`).join('\n');
  return text(list('en'), list('zh-CN'));
}

function exampleProblem([code = 'internal']: readonly ProblemCode[]): Problem {
  return {
    type: 'about:blank',
    title: problemTitles[code],
    status: problemStatuses[code],
    code,
    requestId: 'req_0193b1c2d3e4f5061728394a5b6c7d8e',
  };
}
