import { z } from "zod";

/**
 * The same schema with unknown keys refused at every depth. An unknown key is a mistake or an attack; dropping it
 * silently would tell a caller that something was taken which was not.
 */
export function strictInput<Schema extends z.ZodType>(schema: Schema): Schema {
  // The strict form differs from the given one in what it refuses, not in what it gives.
  return rebuild(schema) as Schema;
}

function rebuild(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, rebuildField(field)]));
    return new z.ZodObject({ ...schema.def, shape, catchall: z.never() });
  }
  if (schema instanceof z.ZodArray) return new z.ZodArray({ ...schema.def, element: rebuildField(schema.def.element) });
  if (schema instanceof z.ZodOptional)
    return new z.ZodOptional({ ...schema.def, innerType: rebuildField(schema.def.innerType) });
  if (schema instanceof z.ZodNullable)
    return new z.ZodNullable({ ...schema.def, innerType: rebuildField(schema.def.innerType) });
  if (schema instanceof z.ZodDefault)
    return new z.ZodDefault({ ...schema.def, innerType: rebuildField(schema.def.innerType) });
  return schema;
}

function rebuildField(field: unknown): z.ZodType {
  if (field instanceof z.ZodType) return rebuild(field);
  throw new TypeError("Cannot read an endpoint's input: a field is not a zod schema");
}
