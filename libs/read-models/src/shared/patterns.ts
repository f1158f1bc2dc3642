/** What the parts of a cursor look like. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const OBLIGATION_ID = /^o\d{1,9}$/;
export const MESSAGE_ID = /^[0-9a-f-]{36}:[a-z0-9-]{1,64}$/;

/** A part of a cursor that is a truth. */
export const YES_OR_NO = /^(yes|no)$/;
