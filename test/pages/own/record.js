// The page's own script, before all others: notes what a developer would see on the console.
window.seen = { violations: [], errors: [], console: [] };
document.addEventListener('securitypolicyviolation', (event) =>
  window.seen.violations.push(
    `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim(),
  ),
);
addEventListener('error', (event) => window.seen.errors.push(event.message), true);
addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));
for (const level of ['warn', 'error'])
  console[level] = (...said) => window.seen.console.push(String(said[0]));
