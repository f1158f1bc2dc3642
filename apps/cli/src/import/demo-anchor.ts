/** The Monday around which the days of demo-data/placements.csv are written (tools/demo-data/generate.mjs). */
export const DEMO_ANCHOR = '2026-11-23';
