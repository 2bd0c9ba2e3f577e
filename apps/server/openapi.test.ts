import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { refusals } from "@goldthread/api/refusal.ts";
import { expect, it } from "vitest";
import { z } from "zod";
import { openApiDocument } from "./openapi.ts";
import { renderApiDocs } from "./render-api-docs.ts";
import { allRoutes } from "./routes/all-routes.ts";

const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query"]),
  required: z.boolean(),
  schema: z.object({}).loose(),
});
const operation = z.object({
  operationId: z.string(),
  summary: z.string().min(10),
  tags: z.array(z.string()).length(1),
  security: z.array(z.object({ session: z.array(z.string()).optional() })),
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({
      required: z.boolean(),
      content: z.object({
        "application/json": z
          .object({
            schema: z
              .object({
                type: z.literal("object"),
                properties: z.record(z.string(), z.unknown()),
                additionalProperties: z.literal(false),
              })
              .loose(),
          })
          .optional(),
        /** A file, as it is. */
        "application/octet-stream": z.strictObject({}).optional(),
      }),
    })
    .optional(),
  responses: z.object({
    "200": z.object({ description: z.string(), content: z.object({}).loose() }),
    default: z.object({}).loose(),
  }),
});
const shape = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(
    z.string().regex(/^\/api\/[^:]+$/),
    z.record(z.enum(["get", "post", "put", "patch", "delete"]), operation.optional()),
  ),
});

const document = openApiDocument(allRoutes);
const { paths } = shape.parse(document);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, one]) => (one === undefined ? [] : [{ path, method, one }])),
);

it("describes every route once, each with a name of its own", () => {
  expect(operations).toHaveLength(allRoutes.length);
  expect(new Set(operations.map(({ one }) => one.operationId)).size).toBe(allRoutes.length);
});

it("describes each parameter of a path, and a body wherever something is written", () => {
  for (const { path, method, one } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(one.parameters.filter((each) => each.in === "path").map(({ name }) => name)).toEqual(named);
    expect(one.requestBody === undefined).toBe(method === "get");
    expect(Object.keys(one.requestBody?.content ?? {})).toHaveLength(method === "get" ? 0 : 1);
    for (const name of named)
      expect(one.requestBody?.content["application/json"]?.schema.properties ?? {}).not.toHaveProperty(name ?? "");
  }
});

it("states limits and forms, not just types", () => {
  const add = paths["/api/clients"]?.post?.requestBody?.content["application/json"]?.schema.properties;
  expect(add).toMatchObject({
    name: { type: "string", maxLength: 200, minLength: 1 },
    birthDate: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
  });
  expect(paths["/api/clients"]?.get?.parameters).toMatchObject([{ name: "q", in: "query", required: false }]);
});

it("names every refusal's code, and every reference leads somewhere", () => {
  const text = JSON.stringify(document);
  for (const code of Object.keys(refusals)) expect(text).toContain(`"${code}"`);
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path?.split("/") ?? []);
  for (const path of references) {
    let at: unknown = document;
    for (const step of path) at = z.record(z.string(), z.unknown()).parse(at)[step];
    expect(at).toBeDefined();
  }
});

it("is the document in docs/api; if it is not, run node scripts/generate-docs.ts", async () => {
  const kept = await readFile(join(import.meta.dirname, "../../docs/api/openapi.json"), "utf8");
  expect(kept === renderApiDocs().get("openapi.json")).toBe(true);
});
