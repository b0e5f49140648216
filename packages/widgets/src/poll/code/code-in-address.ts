/** What the QR code of a printed letter adds to the page's address; a fragment never leaves the device. */
const pattern = /^#earshot-code=([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2})$/;

let waiting = '';

/**
 * Takes the code that the page was opened with out of the address bar and the history, so that it is neither shared
 * with the page's address nor found by who comes next. Nothing else of the address is touched.
 */
export function takeCodeFromAddress(): void {
  const code = pattern.exec(location.hash)?.[1];
  if (!code) return;
  waiting = code;
  try {
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  } catch {
    // A sandboxed frame may not change its address.
  }
}

/** Hands the code over, to the one field that asks first. */
export function takenCode(): string {
  takeCodeFromAddress();
  const code = waiting;
  waiting = '';
  return code;
}
