import { encode } from 'uqr';

/** Light modules around a code, so that a camera finds it (ISO/IEC 18004). */
const border = 4;

/** A QR code as an SVG path in which each module is 1 by 1: dark modules that touch in a row are one rectangle. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border });
  const path = data
    .flatMap((row, y) => {
      const cells = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return [...cells.matchAll(/1+/g)].map(
        ({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`,
      );
    })
    .join('');
  return { size, path };
}
