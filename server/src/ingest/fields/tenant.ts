/**
 * Returns the board that all of these addresses belong to, or nothing where they differ or do not tell.
 *
 * @param pattern Finds the board's name in an address as its first group.
 */
export function tenantOf(addresses: readonly unknown[], pattern: RegExp): string | undefined {
  const tenants = new Set(
    addresses
      .filter((address) => typeof address === 'string')
      .map((address) => pattern.exec(address)?.[1])
      .map((tenant) => (tenant === undefined ? undefined : decodeOnce(tenant).toLowerCase())),
  );
  const [tenant] = tenants;
  return tenants.size === 1 ? tenant : undefined;
}

function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
