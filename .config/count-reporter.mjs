/** A node:test reporter that leaves only how many tests passed and failed. */
export default async function* count(events) {
  const total = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    // A suite is counted by its tests; a file without tests reports itself as one that passed.
    if (data?.details?.type === 'suite' || data?.skip !== undefined) continue;
    if (type === 'test:pass' && !data.name.endsWith('.test.ts')) total.passed += 1;
    if (type === 'test:fail') total.failed += 1;
  }
  yield JSON.stringify(total);
}
