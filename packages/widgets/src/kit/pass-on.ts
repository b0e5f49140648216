/** Opens what the device shares with. Resolves with `false` where there is nothing, or where it refuses. */
export async function share(passedOn: ShareData): Promise<boolean> {
  try {
    await navigator.share(passedOn);
    return true;
  } catch (error) {
    // "AbortError": the person has changed their mind.
    return (error as Error).name === 'AbortError';
  }
}

/** Copies a text; resolves with `false` where the browser refuses the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
