/** The address of something below another, whose query is kept. */
export function under(address: string, ...path: string[]): string {
  const url = new URL(address);
  url.pathname = [url.pathname.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');
  return url.href;
}
