/** The time of CLOCK_MONOTONIC, which all processes of a machine share. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
