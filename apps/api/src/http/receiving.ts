import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '../problems/problem-codes.js';
import { PROBLEM_STATUS } from '../problems/problem-codes.js';
import { toDocument } from '../problems/to-problem.js';

/** How patient the API is with who sends, and how much of a head it reads. Milliseconds, bytes. */
export const RECEIVING = {
  /** A whole request must have come by then: whoever sends a byte a second holds nothing. */
  requestTimeout: 30_000,
  http: { headersTimeout: 15_000, maxHeaderSize: 16_384 },
} as const;

/** Answers what is no HTTP, or has too large a head: nothing of it ever reaches a route. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  // Whoever is gone, or already being answered, is not answered (again).
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'HEADERS_TOO_LARGE' : 'MALFORMED';
  const status = PROBLEM_STATUS[code];
  const body = JSON.stringify(toDocument({ code, errors: [], headers: {} }, 'da', randomUUID()));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json',
    'content-language: da',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
