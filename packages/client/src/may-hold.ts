/** Whether something of ours may lie on this device or in this tab. Asking creates nothing; where the browser will not say, it may. */
export async function mayHold(): Promise<boolean> {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return (
      names.includes('earshot') || Object.keys(sessionStorage).some((key) => /^earshot /.test(key))
    );
  } catch {
    return true;
  }
}
