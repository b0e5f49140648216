/**
 * Joins the other tabs of this origin.
 * @param onChange Called with the address of a resource of which another tab has changed what is held.
 * @returns How to tell the others. Where there is no channel, each tab finds out when it next looks.
 */
export function joinTabs(onChange: (src: string) => void): (src: string) => void {
  // Node has channels too, and an open one would keep its process alive.
  if (!globalThis.location || !globalThis.BroadcastChannel) return () => {};
  const channel = new BroadcastChannel('earshot');
  channel.onmessage = ({ data }: MessageEvent<string>) => onChange(data);
  return (src) => channel.postMessage(src);
}
