import { canonicalize } from 'json-canonicalize';

/** The one way a JSON value is written to be signed: RFC 8785. */
export function canonicalText(value: object): string {
  return canonicalize(value);
}
