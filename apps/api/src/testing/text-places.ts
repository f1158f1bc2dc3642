import { z } from 'zod';

/** A place of a schema that takes text. */
export interface TextPlace {
  /** Steps by dots; `*` is every item of a list, or any name. */
  readonly path: string;
  /** Marked as personal, so sealed. */
  readonly sealed: boolean;
}

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly 'x-sealed'?: boolean;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly allOf?: readonly Described[];
}

/** What a person could have written. A pattern that takes it, takes words. */
const WORDS = 'Mette har ondt i ryggen';
/** Forms that leave no room for words. An address of the web is none of them. */
const CLOSED_FORMATS = ['date', 'date-time', 'time', 'uuid', 'email'];

/** Every place of a schema that takes words, or anything at all; those of ids, days and codes are left out. */
export function textPlaces(schema: z.ZodType): readonly TextPlace[] {
  const described = z.toJSONSchema(schema, { io: 'input', reused: 'inline', cycles: 'ref', metadata: withoutIds() });
  const places = placesIn(described as Described, '');
  return [...new Map(places.map((place) => [place.path, place])).values()];
}

function placesIn(schema: Described, path: string): readonly TextPlace[] {
  if (schema['x-sealed'] === true) return [{ path, sealed: true }];
  const under = (step: string) => (path === '' ? step : `${path}.${step}`);
  const { additionalProperties: others } = schema;
  const parts = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => placesIn(part, under(name))),
    ...(typeof others === 'object' ? placesIn(others, under('*')) : []),
    ...[schema.items ?? [], schema.prefixItems ?? []].flat().flatMap((part) => placesIn(part, under('*'))),
    ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap((part) => placesIn(part, path)),
  ];
  return takesWords(schema) ? [...parts, { path, sealed: false }] : parts;
}

function takesWords(schema: Described): boolean {
  if (schema.enum !== undefined || schema.const !== undefined) return false;
  // Only says which of the fields must be there.
  if (schema.required !== undefined && schema.properties === undefined) return false;
  if (schema.type === undefined)
    return [schema.anyOf, schema.oneOf, schema.allOf].every((parts) => parts === undefined);
  if (schema.type === 'object') return schema.properties === undefined && schema.additionalProperties === undefined;
  if (schema.type !== 'string') return false;
  if (schema.pattern !== undefined) return new RegExp(schema.pattern, 'u').test(WORDS);
  return schema.format === undefined || !CLOSED_FORMATS.includes(schema.format);
}

/** The descriptions without names, so that every schema is written out where it is used. */
function withoutIds(): z.core.$ZodRegistry<Record<string, unknown>> {
  const registry = z.registry<Record<string, unknown>>();
  const get = (schema: z.core.$ZodType) => {
    const { id: _, ...rest } = z.globalRegistry.get(schema) ?? {};
    return rest;
  };
  return Object.assign(registry, { get, has: (schema: z.core.$ZodType) => z.globalRegistry.has(schema) });
}
