/**
 * A code as it is sent: without what groups it, in capitals, with 0 for O and 1 for I and L, which are easily mixed up
 * (Crockford base 32).
 */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
