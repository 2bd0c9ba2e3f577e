import type { Route } from "../../route.ts";
import { allRoutes } from "../../routes/all-routes.ts";

/** Signing out or in says nothing of a record; setting a practice up is over. */
const aboutNoRecord = ["/api/sign-in", "/api/sign-out", "/api/setup", "/api/my/sign-out"];

const isAboutRecords = ({ may, endpoint }: Route) =>
  may !== "anyone" && !aboutNoRecord.some((path) => endpoint.path.startsWith(path));

export const nameOf = ({ endpoint }: Route): string => `${endpoint.method} ${endpoint.path}`;
export const isRead = ({ endpoint }: Route): boolean => endpoint.method === "GET";

/** In the order of their paths, so that what is made of them is the same at every run. */
const inOrder = allRoutes.toSorted((one, other) =>
  `${one.endpoint.path} ${nameOf(one)}` < `${other.endpoint.path} ${nameOf(other)}` ? -1 : 1,
);
/** Every route but those that anybody may call, and what opens and closes the door. */
export const routesAboutRecords = inOrder.filter(isAboutRecords);
/** The others, by name: nothing is left out without being told. */
export const otherRoutes = inOrder.filter((route) => !isAboutRecords(route)).map(nameOf);
