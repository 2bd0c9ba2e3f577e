import type { z } from "zod";

/**
 * The contract of one route: what goes in (path, query and body as one object) and what comes out.
 * The server's route file binds it to a permission and a handler; the web app's client takes its types from it;
 * the OpenAPI document is made from it.
 */
export interface Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `:name` for each path parameter; every such name is a key of the input. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
}

export function defineEndpoint<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return Object.freeze(endpoint);
}
