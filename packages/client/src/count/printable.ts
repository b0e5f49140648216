/**
 * Text for a terminal: what it would take for a command, or what makes a line read backwards, is shown as JSON writes it.
 * Files and labels come from others.
 */
export function printable(text: string): string {
  const written = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, written);
}
