import { openApiDocument } from "./openapi.ts";
import { allRoutes } from "./routes/all-routes.ts";

/** The pages of docs/api, by name. */
export function renderApiDocs(): ReadonlyMap<string, string> {
  return new Map([["openapi.json", `${JSON.stringify(openApiDocument(allRoutes), null, 2)}\n`]]);
}
