import type { ResponseInfo } from './transport.ts';

/** Data together with what is known of the answer that brought it. */
export interface WithResponse<T> {
  data: T;
  response: ResponseInfo;
}

/** A promise of data that can also give the answer's status, headers and request id. */
export interface ResponseCall<T> extends Promise<T> {
  withResponse(): Promise<WithResponse<T>>;
}

/** Makes a promise of the data that leads back to the answer. */
export function responseCall<T>(answer: Promise<WithResponse<T>>): ResponseCall<T> {
  const data = answer.then((whole) => whole.data);
  return Object.assign(data, {
    withResponse() {
      hearElsewhere(data);
      return answer;
    },
  });
}

/** The caller took another way to the same answer and hears of a failure there. */
export function hearElsewhere(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
