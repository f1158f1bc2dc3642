import { Controller, Inject, Req } from '@nestjs/common';
import type { ReadModels } from '@holdfast/read-models';
import type { CitizenFilter, RegisterQueries } from '@holdfast/registers';
import { readCpr, type Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { hasRole, type Caller } from '../identity/caller.js';
import { READERS } from '../identity/role-groups.js';
import { CaseReader } from '../placements/case-reader.js';
import { visibleTo } from '../placements/read-rights.js';
import type { Answer } from '../schemas/answers/answer.js';
import { open } from '../sealing/opened.js';
import { typedTokens } from '../sealing/search.js';
import { READ_MODELS, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { search, type found } from './search.contracts.js';

type Found = Answer<typeof found>;

/** Of each kind, when nobody says how many. */
const SHOWN = 8;

/** What was typed, read once: a CPR number is looked up by its keyed hash, and by nothing else. */
interface Typed {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly cprHash: string | null;
  readonly limit: number;
}

/** One field for everything: cases, citizens and companies, of what the caller may see. */
@Controller('api/v1/search')
export class SearchController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', '', search)
  async find(@Req() request: FastifyRequest): Promise<Found> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, search);
    const typed = await this.read(caller.tenant, query.q, query.limit ?? SHOWN);
    const mayReadCases = hasRole(caller, READERS);
    const [cases, citizens, companies] = await Promise.all([
      mayReadCases ? this.findCases(caller, typed, devClock) : [],
      mayReadCases ? this.findCitizens(caller, typed) : [],
      this.findCompanies(caller, typed),
    ]);
    const shown = {
      cases: firstOf(cases, typed.limit),
      citizens: firstOf(citizens, typed.limit),
      companies: firstOf(companies, typed.limit),
    };
    return open(this.sealing, caller.tenant, shown);
  }

  private async read(tenant: string, q: string, limit: number): Promise<Typed> {
    const reading = readCpr(q);
    if (reading.valid) {
      return { text: '', tokens: [], cprHash: await this.sealing.keyedHash(tenant, 'cpr', reading.cpr), limit };
    }
    return { text: q, tokens: await typedTokens(this.sealing, tenant, q), cprHash: null, limit };
  }

  private async findCases(caller: Caller, { text, tokens, cprHash, limit }: Typed, devClock: string | null) {
    const { tenant } = caller;
    const [ofTenant, citizenId] = await Promise.all([
      this.cases.reckoning(tenant, devClock),
      cprHash === null ? null : this.registers.citizens.idByCpr(tenant, cprHash),
    ]);
    if (cprHash !== null && citizenId === null) return [];
    const typed = { text, tokens, citizenId };
    return this.readModels.search(tenant, { typed, ...visibleTo(caller, ofTenant), limit: limit + 1 });
  }

  private async findCitizens({ tenant }: Caller, { tokens, cprHash, limit }: Typed) {
    const filter: CitizenFilter | null =
      cprHash !== null ? { cprHash } : tokens.length > 0 ? { nameTokens: tokens } : null;
    if (filter === null) return [];
    const { items } = await this.registers.citizens.list(tenant, filter, { limit: limit + 1 });
    return items.map(({ citizenId, name }) => ({ id: citizenId, name }));
  }

  private async findCompanies({ tenant }: Caller, { text, tokens, cprHash, limit }: Typed) {
    if (cprHash !== null) return [];
    const filter = { text, ...(tokens.length > 0 && { contactTokens: tokens }) };
    const { items } = await this.registers.companies.list(tenant, filter, { limit: limit + 1 });
    return items.map(({ companyId, name, cvr, city }) => ({ id: companyId, name, cvr, city }));
  }
}

function firstOf<T>(items: readonly T[], limit: number): { readonly items: readonly T[]; readonly more: boolean } {
  return { items: items.slice(0, limit), more: items.length > limit };
}
