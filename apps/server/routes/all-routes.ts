import type { Route } from "../route.ts";
import * as registered from "./index.ts";

/** Every route of the API, as `routes/index.ts` lists them, by path. */
export const allRoutes: readonly Route[] = Object.values(registered).toSorted((a, b) =>
  nameOf(a) < nameOf(b) ? -1 : 1,
);

function nameOf({ endpoint: { path, method } }: Route): string {
  return `${path} ${method}`;
}
