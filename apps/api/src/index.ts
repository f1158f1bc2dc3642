export { createApi, type Api, type ApiOverrides } from './create-api.js';
export type { DependencyOverrides } from './wiring/create-dependencies.js';
export type { PartHealth, ProcessPort } from './wiring/process-port.js';
export type { Clock } from './time/clock.js';
export type { RouteTable, ServedRoute } from './http/route-table.js';
export type { RouteContract, RouteAnswer } from './http/route-contract.js';
export type { Access } from './identity/route-roles.js';
export { createProcessClient, type ProcessClientOptions } from './process/create-process-client.js';
