import type { RunOptions } from 'axe-core';

/** What axe looks for in every story: WCAG 2.2 AA and good practice, the size of targets included. */
export const accessibilityChecks: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};
