/** What a device shares with. */
interface Sharing {
  readonly share?: (data?: ShareData) => Promise<void>;
  readonly clipboard?: { writeText(text: string): Promise<void> };
}

/** Lets the device share so, and by nothing else; returns what puts everything back. */
export function sharingBy({ share, clipboard }: Sharing): () => void {
  const before = { share: navigator.share, clipboard: navigator.clipboard };
  const set = (given: object) => {
    for (const [name, value] of Object.entries(given))
      Object.defineProperty(navigator, name, { configurable: true, value });
  };
  set({ share, clipboard });
  return () => set(before);
}
