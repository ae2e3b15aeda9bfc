/**
 * Settles as a promise does, unless the signal aborts or the time passes before: then it rejects with the signal's
 * reason or with `late()`. Leaves neither a timer nor a listener.
 */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  signal: AbortSignal | undefined,
  late: () => unknown,
): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal?.reason);
  const timer = setTimeout(() => reject(late()), milliseconds);
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([tooLate, promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Resolves after a time; rejects with the signal's reason as soon as it aborts. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const over = Symbol('over');
  await within(new Promise<never>(() => undefined), milliseconds, signal, () => over).catch(
    (reason: unknown) => {
      if (reason !== over) throw reason;
    },
  );
}
