import * as contract from "@goldthread/api/index.ts";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { refusals } from "@goldthread/api/refusal.ts";
import { z } from "zod";
import type { Route } from "./route.ts";
import { clientCookie } from "./my/my-cookie.ts";
import { sessionCookie } from "./sign-in/session-cookie.ts";
import { strictInput } from "./strict-input.ts";

type Json = { readonly [key: string]: unknown };
type ObjectSchema = { readonly properties: Readonly<Record<string, Json>>; readonly required: readonly string[] };

/** The API as an OpenAPI 3.1 document, made from the same schemas that check each request. */
export function openApiDocument(routes: readonly Pick<Route, "endpoint" | "may" | "takesFile">[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const { endpoint, may, takesFile } of routes) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, { may, takesFile }) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Goldthread",
      version: "0.1.0",
      description: "The clinical record for therapy and care. Every refusal has a stable code; see Refusal.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Refusal: refusalSchema },
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: sessionCookie },
        // A client's own view, and nothing else.
        clientSession: { type: "apiKey", in: "cookie", name: clientCookie },
      },
    },
  };
}

function operation(endpoint: Endpoint, { may, takesFile }: { may: Route["may"]; takesFile: boolean }): Json {
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const { properties, required } = objectSchema(endpoint.input);
  const others = Object.keys(properties).filter((key) => !inPath.includes(key));
  const isRead = endpoint.method === "GET" || takesFile;
  const parameters = [
    ...inPath.map((name) => ({ name, in: "path", required: true, schema: properties[name] ?? {} })),
    ...(isRead
      ? others.map((name) => ({ name, in: "query", required: required.includes(name), schema: properties[name] }))
      : []),
  ];
  return {
    operationId: nameOf(endpoint),
    summary: endpoint.summary,
    tags: [endpoint.path.split("/")[2]],
    security: may === "anyone" ? [] : [may === "client" ? { clientSession: [] } : { session: [] }],
    ...(Array.isArray(may) ? { "x-roles": may } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(takesFile ? { requestBody: { required: true, content: { "application/octet-stream": {} } } } : {}),
    ...(isRead
      ? {}
      : {
          requestBody: {
            required: others.some((key) => required.includes(key)),
            content: json(bodySchema(others, { properties, required })),
          },
        }),
    responses: { "200": { description: "Done", content: json(schemaOf(endpoint.output, "output")) }, default: refused },
  };
}

function bodySchema(keys: readonly string[], { properties, required }: ObjectSchema): Json {
  return {
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key, properties[key]])),
    required: required.filter((key) => keys.includes(key)),
    additionalProperties: false,
  };
}

function objectSchema(input: z.ZodType): ObjectSchema {
  const { properties, required } = objectShape.parse(schemaOf(strictInput(input), "input"));
  return { properties, required };
}

const objectShape = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, "~standard": __, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

const names = new Map<unknown, string>(Object.entries(contract).map(([name, value]) => [value, name]));

function nameOf(endpoint: Endpoint): string {
  const name = names.get(endpoint);
  if (name === undefined)
    throw new Error(`Cannot describe ${endpoint.method} ${endpoint.path}: packages/api does not export it`);
  return name;
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

const refused = { description: "Refused; `code` says why", content: json({ $ref: "#/components/schemas/Refusal" }) };

const refusalSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: {
        code: {
          enum: Object.keys(refusals),
          description: Object.entries(refusals)
            .map(([code, { status, message }]) => `\`${code}\` (${status}): ${message}`)
            .join("\n"),
        },
        message: { type: "string" },
        fields: {
          type: "array",
          items: {
            type: "object",
            required: ["field", "expected"],
            properties: { field: { type: "string" }, expected: { type: "string" } },
          },
        },
        saved: {
          type: "array",
          items: { type: "object" },
          description: "Only `draft_differs`: the saved text of each draft",
        },
      },
    },
  },
};
