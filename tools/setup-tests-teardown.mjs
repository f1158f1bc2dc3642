/** Stops what `setup-tests.mjs` has started, last first. */
export default async function teardown() {
  for (const stop of (globalThis.holdfastTestStops ?? []).reverse()) await stop();
}
