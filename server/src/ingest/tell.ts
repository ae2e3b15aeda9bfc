import type { Report } from './report.ts';

/** So many skipped records are told one by one; `--json` tells them all. */
const toldSkips = 10;

/** Tells a report to a person. */
export function tellReport(report: Report): string {
  const { file, error, skipped, warnings = [] } = report;
  if (error) {
    const where = error.position === undefined ? '' : `, at ${error.position}`;
    return `${file}: nothing was imported${where}. ${error.message} [${error.code}]\n`;
  }
  const counts = (['read', 'new', 'changed', 'unchanged', 'closed'] as const).map(
    (name) => `${report[name]} ${name}`,
  );
  const lines = [
    `${file} (${report.format}): ${counts.join(', ')}, ${skipped.length} skipped, in ${report.seconds.toFixed(1)} s`,
    ...warnings,
    ...skipped.slice(0, toldSkips).map(({ position, reason }) => `${position}: ${reason}`),
  ];
  if (skipped.length > toldSkips) lines.push(`… and ${skipped.length - toldSkips} more; --json tells all`);
  return `${lines.join('\n  ')}\n`;
}
