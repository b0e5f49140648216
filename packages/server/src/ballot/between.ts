/** Bounds in words: "1 answer", "2 to 3 answers". */
export function between(least: number, most: number, noun: string): string {
  const many = most === 1 ? noun : `${noun}s`;
  return least === most ? `${most} ${many}` : `${least} to ${most} ${many}`;
}
