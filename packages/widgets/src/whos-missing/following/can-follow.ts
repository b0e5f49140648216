import { warnOnce } from '@earshot/client/read';

/** Whether something can match a selector, now or later. Warns the developer, once, where nothing does now. */
export function canFollow(element: string, selector: string): boolean {
  try {
    if (!document.querySelector(selector))
      warnOnce(`"follows" is "${selector}", which nothing on this page matches.`, element);
    return true;
  } catch {
    warnOnce(
      `"follows" is "${selector}". Expected a CSS selector, such as follows="#poll".`,
      element,
    );
    return false;
  }
}
