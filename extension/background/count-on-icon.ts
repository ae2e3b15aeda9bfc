const most = 99;

/** Writes a number so that it fits on the icon, and nothing where there is none. */
export function countOnIcon(count: number): string {
  if (count === 0) return '';
  return count > most ? `${most}+` : String(count);
}
