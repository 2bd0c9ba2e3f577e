import type { z } from "zod";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type ApiPath = `/api/${string}`;

/**
 * The contract of one route: what goes in (path, query and body as one object) and what comes out.
 * The server's route file binds it to a permission and a handler; the web app's client takes its types from it;
 * the OpenAPI document is made from it.
 */
export interface Endpoint<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Method extends HttpMethod = HttpMethod,
  Path extends ApiPath = ApiPath,
> {
  readonly method: Method;
  /** With `:name` for each path parameter; every such name is a key of the input. */
  readonly path: Path;
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
}

/** The literal method and path stay in the type: the web app's client looks a route's types up by them. */
export function defineEndpoint<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Method extends HttpMethod,
  const Path extends ApiPath,
>(endpoint: Endpoint<Input, Output, Method, Path>): Endpoint<Input, Output, Method, Path> {
  return Object.freeze(endpoint);
}
