import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";

export type Colleague = Output<"GET /api/staff">["staff"][number];
export type Hold = Output<"GET /api/notebook/holds">["holds"][number];

export const colleaguesQuery = queryOptions({
  queryKey: ["notebook-keeping", "colleagues"],
  queryFn: () => call("GET /api/staff", {}),
});
export const holdsQuery = queryOptions({
  queryKey: ["notebook-keeping", "holds"],
  queryFn: () => call("GET /api/notebook/holds", {}),
});
export const askedQuery = queryOptions({
  queryKey: ["notebook-keeping", "asked"],
  queryFn: () => call("GET /api/notebook/requests", {}),
});

/** Each asking is put on the trail, so nothing asks it by itself. */
export const hasNotebook = (staffId: string) => call("GET /api/notebook/of/:staffId", { staffId });
export const askToLook = (authorId: string, words: string) => call("POST /api/notebook/requests", { authorId, words });
export const placeHold = (authorId: string, reason: string) => call("POST /api/notebook/holds", { authorId, reason });
export const liftHold = (holdId: string, reason: string) =>
  call("POST /api/notebook/holds/:holdId/lift", { holdId, reason });
