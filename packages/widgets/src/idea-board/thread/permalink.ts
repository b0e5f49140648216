/** The address of an idea: that of the page it is read on. */
export function permalink(idea: string): string {
  return `${location.href.replace(/#.*/, '')}#idea-${encodeURIComponent(idea)}`;
}
