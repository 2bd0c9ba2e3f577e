import { actInto } from "./act-into.ts";

/** Evidence: it is added and never changed. Its entry MUST be inserted before it. */
export const insertAccessGrant = actInto("access_grant", "granted_at");
