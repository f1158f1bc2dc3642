import { maskedCpr, readCpr } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { type Caller, hasRole } from '../identity/caller.js';
import { CPR_READERS } from '../identity/role-groups.js';
import { type Language, languageOf } from '../problems/language.js';

/** A citizen as this caller sees them: the CPR number whole, or the birthday of it. */
export function asSeenBy<T extends { readonly cpr: string | null }>(caller: Caller, citizen: T): T {
  if (citizen.cpr === null || hasRole(caller, CPR_READERS)) return citizen;
  return { ...citizen, cpr: maskedCpr(citizen.cpr) };
}

const MODULUS_11: Readonly<Record<Language, string>> = {
  da: 'Nummeret opfylder ikke modulus 11. Det gør numre, der er givet siden 2007, ikke altid: se efter, om det er tastet rigtigt.',
  en: 'The number does not meet modulus 11. Numbers given out since 2007 need not: check that it was typed correctly.',
};

/** What is odd about a number that was recorded all the same; nothing where none was sent. It does not repeat the number. */
export function cprWarnings(request: FastifyRequest, cpr: string | null | undefined): object {
  const reading = typeof cpr === 'string' ? readCpr(cpr) : null;
  if (reading === null || !reading.valid || reading.modulus11) return {};
  const message = MODULUS_11[languageOf(request.headers['accept-language'])];
  return { warnings: [{ pointer: '/cpr', code: 'CPR_MODULUS_11', message }] };
}
