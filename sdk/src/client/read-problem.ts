import type { Problem, ProblemDetail } from '../contract/problem.ts';

/**
 * Reads the body of an error answer; `undefined` when it is no problem, such as a proxy's page.
 * By hand, because the schema would bring its library to faces that read without one.
 */
export function readProblem(text: string, status: number): Problem | undefined {
  const body = parse(text);
  const { code, title, detail, requestId, errors } = body as Record<string, unknown>;
  if (typeof code !== 'string' || typeof title !== 'string') return undefined;
  return {
    type: 'about:blank',
    ...body,
    status,
    code,
    title,
    detail: typeof detail === 'string' ? detail : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    errors: Array.isArray(errors) ? errors.filter(isDetail) : undefined,
  };
}

function parse(text: string): object {
  try {
    const body: unknown = JSON.parse(text);
    return Object(body);
  } catch {
    return {};
  }
}

function isDetail(value: unknown): value is ProblemDetail {
  return typeof Object(value).detail === 'string';
}
