import { marker } from '../arrival/marker.js';

/** What mailings and advertisements add to an address; some of it names the person to whom the link was sent. */
const tracking =
  /^(utm_\w+|gclsrc|gad_\w+|(d|fb|g|sc|tt|tw|y)clid|msclkid|[gw]braid|srsltid|mc_[ce]id|igshid?|li_fat_id|mkt_tok|epik|_g[al]|_hs(enc|mi)|vero_id|oly_(anon|enc)_id|(pk|mtm)_\w+)$/i;

/**
 * The link of an invitation: the page's address and a marker, and nothing that tells who passes it on.
 * @param address The address of the page as it was opened.
 * @param canonical What the page says its address is, where it does.
 */
export function invitationLink(address: string, canonical?: string): string {
  const url = new URL(canonical && isOfTheWeb(canonical) ? canonical : address);
  url.username = url.password = '';
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !tracking.test(parameter.split('=', 1)[0]!))
    .join('&');
  url.hash = marker;
  return url.href;
}

/** What a page says its address is. Only its head counts: in the body, others may have written. */
export function canonicalOf({ head }: Document): string | undefined {
  return head.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
}

const isOfTheWeb = (address: string) => /^https?:/i.test(address) && URL.canParse(address);
