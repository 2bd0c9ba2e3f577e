import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { Refusal, refuse, type RefusedField } from "./errors.ts";
import { explainIssues } from "./explain-issues.ts";
import { strictInput } from "./strict-input.ts";

/** Path, query and body as the one object that the endpoint's input describes. */
export function parserOf<Input extends z.ZodType>(
  endpoint: Endpoint<Input>,
  takesFile = false,
): (request: FastifyRequest) => z.output<Input> {
  const strict = strictInput(endpoint.input);
  return (request) => {
    const checked = strict.safeParse(gather(request, takesFile || request.method === "GET"));
    if (!checked.success) throw new Refusal("invalid_input", { fields: explainIssues(checked.error.issues) });
    return checked.data;
  };
}

function gather({ params, query, body }: FastifyRequest, fromQuery: boolean): Record<string, unknown> {
  const [asked, path] = [asObject(query), asObject(params)];
  const given = fromQuery ? asked : asObject(body);
  const misplaced = [
    ...(fromQuery ? [] : Object.keys(asked).map((field) => ({ field, expected: "expected nothing in the query" }))),
    ...Object.keys(path)
      .filter((key) => Object.hasOwn(given, key))
      .map((field) => ({ field, expected: "expected in the path only" })),
  ];
  if (misplaced.length > 0) refuse("invalid_input", misplaced.map(short).slice(0, 50));
  return { ...given, ...path };
}

function short({ field, expected }: RefusedField): RefusedField {
  return { field: field.slice(0, 120), expected };
}

function asObject(part: unknown): Record<string, unknown> {
  if (part === undefined || part === null) return {};
  if (typeof part === "object" && !Array.isArray(part)) return { ...part };
  refuse("invalid_input", [{ field: "body", expected: "expected an object" }]);
}
