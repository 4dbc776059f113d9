/** Nothing: no draft says who belongs to a country group. */
export function membershipsInOrder(): [] {
  return [];
}
