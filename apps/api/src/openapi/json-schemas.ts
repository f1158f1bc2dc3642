import { z } from 'zod';

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by name, shared by every route. */
export interface SchemaBook {
  /** The schema where it is used: itself, or a reference to the shared one. */
  use(schema: z.ZodType, io: 'input' | 'output'): JsonSchema;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Turns the schemas that validate into the schemas that document: a schema with an `id` is written once and referred to. */
export function createSchemaBook(): SchemaBook {
  const schemas: Record<string, JsonSchema> = {};
  return {
    schemas,
    use(schema, io) {
      const written = z.toJSONSchema(schema, { io, unrepresentable: 'throw', override: tidy });
      const {
        $schema: _,
        $defs = {},
        ...own
      } = JSON.parse(JSON.stringify(written).replaceAll('"#/$defs/', '"#/components/schemas/')) as {
        $schema: string;
        $defs?: Record<string, JsonSchema>;
      };
      for (const [name, definition] of Object.entries($defs)) {
        const known = schemas[name];
        if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
          throw new Error(`Two schemas are called ${name}.`);
        }
        schemas[name] = definition;
      }
      return own;
    },
  };
}

/** Safe-integer bounds and the generated date patterns say nothing that `type` and `format` do not. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
}
