import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** An API answers data: nothing of it is to be run, framed or fetched from elsewhere. */
const STRICT = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
};

/**
 * The headers that helmet gives every answer, by name in lower case. They are asked for once: they never differ, and making
 * them anew took a tenth of the time of a command.
 */
export function securityHeaders(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const asked: Partial<IncomingMessage> = {};
  helmet({ contentSecurityPolicy: STRICT })(
    asked as IncomingMessage,
    answer as unknown as ServerResponse,
    () => undefined,
  );
  return headers;
}
