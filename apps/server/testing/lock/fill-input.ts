import { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";

/** What a field of this name is filled with, wherever it stands in an input. */
export type Aims = Readonly<Record<string, unknown>>;

type Schema = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
};

/**
 * An input that the endpoint's schema lets in, aimed: every field that a name is known for gets that value, every other
 * that must be there gets something plain. So a new route is tried without anybody writing a case for it.
 */
export function fillInput(endpoint: Endpoint, aims: Aims): Readonly<Record<string, unknown>> {
  const schema = schemaOf(endpoint);
  const filled = fill(schema, "", aims);
  return typeof filled === "object" && filled !== null ? { ...filled } : {};
}

/** The names of everything that an input may hold, however deep. */
export function namesIn(endpoint: Endpoint): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = ({ properties = {}, items, anyOf = [], oneOf = [] }: Schema): void => {
    for (const [name, inner] of Object.entries(properties)) {
      names.add(name);
      walk(inner);
    }
    for (const inner of [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf]) walk(inner);
  };
  walk(schemaOf(endpoint));
  return names;
}

const schemas = new Map<Endpoint, Schema>();

function schemaOf(endpoint: Endpoint): Schema {
  const known =
    schemas.get(endpoint) ?? asSchema(z.toJSONSchema(endpoint.input, { io: "input", unrepresentable: "any" }));
  schemas.set(endpoint, known);
  return known;
}

function asSchema(value: unknown): Schema {
  return typeof value === "object" && value !== null ? value : {};
}

function fill(schema: Schema, name: string, aims: Aims): unknown {
  if (name in aims) return aims[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first !== undefined) return fill(first, name, aims);
  switch (schema.type) {
    case "object":
      return fillObject(schema, aims);
    case "array":
      return Array.from({ length: schema.minItems ?? 1 }, () => fill(schema.items ?? {}, name, aims));
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, schema.exclusiveMinimum ?? 0, 1);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return plainText(schema);
  }
}

function fillObject({ properties = {}, required = [] }: Schema, aims: Aims): Readonly<Record<string, unknown>> {
  const wanted = Object.entries(properties).filter(([key]) => required.includes(key) || key in aims);
  return Object.fromEntries(wanted.map(([key, inner]) => [key, fill(inner, key, aims)]));
}

/** Over, and not long ago, whenever it is run. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString();

function plainText({ format, minLength = 1 }: Schema): string {
  if (format === "uuid") return "018f0000-0000-7000-8000-00000000dead";
  if (format === "date") return yesterday.slice(0, 10);
  if (format === "date-time") return yesterday;
  if (format === "email") return "somebody@example.org";
  return "x".repeat(Math.max(minLength, 5));
}
