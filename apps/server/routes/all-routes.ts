import type { Route } from "../route.ts";
import * as registered from "./index.ts";

/** Every route of the API, as `routes/index.ts` lists them. */
export const allRoutes: readonly Route[] = Object.values(registered);
