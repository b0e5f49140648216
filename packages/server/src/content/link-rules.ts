import type { Content } from './content.js';
import type { Finding } from './finding.js';

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Links that can be followed safely. */
export function checkLinks({ about: { privacy, otherWays } }: Content): Finding[] {
  const links: [(string | number)[], string][] = [
    [['about', 'privacy', 'notice'], privacy.notice],
    ...otherWays.flatMap(({ href }, index): [(string | number)[], string][] =>
      href === undefined ? [] : [[['about', 'otherWays', index, 'href'], href]],
    ),
  ];
  return links
    .filter(([, href]) => !URL.canParse(href) || !schemes.includes(new URL(href).protocol))
    .map(([path, href]) => ({
      path,
      expected: 'a full address that starts with https:, http:, mailto: or tel:',
      got: `"${href}"`,
      advice: 'Write the whole address.',
    }));
}
