import type { Instant, Role } from '@holdfast/domain';

/** Payloads of the events of a service token. The token itself is nowhere. */
export interface ServiceTokenEventData {
  'service-token-issued': {
    readonly tokenId: string;
    /** The program that holds it; two tokens of one program bear the same name. */
    readonly name: string;
    /** All that it may act as. */
    readonly role: Role;
    /** From this instant on it is no good. */
    readonly expiresAt: Instant;
    /** Hex SHA-256 of the token. */
    readonly tokenHash: string;
  };
  'service-token-revoked': Readonly<Record<string, never>>;
}

/** An event of a service token's stream. */
export type ServiceTokenEvent = {
  [T in keyof ServiceTokenEventData]: { readonly type: T; readonly data: ServiceTokenEventData[T] };
}[keyof ServiceTokenEventData];

/** The fold of a service token's stream. */
export type ServiceTokenState = ServiceTokenEventData['service-token-issued'] & { readonly revoked: boolean };

/** What can be done to the token of a program. */
export type ServiceTokenCommand =
  | ({ readonly type: 'issue-service-token' } & ServiceTokenEventData['service-token-issued'])
  | { readonly type: 'revoke-service-token'; readonly tokenId: string };
