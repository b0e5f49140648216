/** The address of an idea: that of the page it is read on. */
export function permalink(idea: string): string {
  return `${location.href.replace(/#.*/, '')}#idea-${encodeURIComponent(idea)}`;
}

/** Puts the idea that is open into the page's address, or takes it out; the page stays where it is. */
export function writeAddress(opened: string | undefined): void {
  const address = opened === undefined ? location.href.replace(/#.*/, '') : permalink(opened);
  history.replaceState(history.state, '', address);
}

/** The idea that the page's address asks for. */
export function ideaInAddress(): string | undefined {
  const [, idea] = /^#idea-(.+)$/.exec(location.hash) ?? [];
  try {
    return idea && decodeURIComponent(idea);
  } catch {
    // Somebody else's fragment.
    return undefined;
  }
}
