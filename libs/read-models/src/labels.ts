/** What people call each code, without the queries: for the browser, which must not load a database driver. */
export { danish } from './labels/labels.da.js';
export { english } from './labels/labels.en.js';
export { labelOr, recipientLabel, type Labels } from './labels/labels.types.js';
