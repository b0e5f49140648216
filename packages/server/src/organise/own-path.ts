/** Where to go after signing in: one of our own pages, whatever the address says. */
export function ownPath(path: string | undefined): string {
  const isOwn = /^\/organise(\/moderate(\/[\w.-]+)*)?(\?[\w=&.-]*)?$/.test(path ?? '');
  return isOwn && path !== undefined ? path : '/organise';
}
