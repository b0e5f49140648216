/** How much room a table of so many columns of numbers needs, as the styles of tables have it. */
export function widthOf(columns: number): 'narrow' | 'middling' | 'wide' {
  if (columns <= 4) return 'narrow';
  return columns <= 7 ? 'middling' : 'wide';
}
