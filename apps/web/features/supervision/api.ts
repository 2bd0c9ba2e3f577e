import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Supervision = Output<"GET /api/supervision">;
export type SupervisionNote = Supervision["notes"][number];
export type SupervisionPair = Supervision["pairs"][number];
export type SupervisionTotal = Supervision["totals"][number];

export const supervisionQuery = queryOptions({
  queryKey: ["supervision"],
  queryFn: () => call("GET /api/supervision", {}),
});

export const addNote = (note: Input<"POST /api/supervision/notes">) => call("POST /api/supervision/notes", note);
export const signNote = (signature: Input<"POST /api/supervision/notes/:supervisionNoteId/signature">) =>
  call("POST /api/supervision/notes/:supervisionNoteId/signature", signature);
export const putGoal = (goal: Input<"PUT /api/supervision/goals/:superviseeId">) =>
  call("PUT /api/supervision/goals/:superviseeId", goal);
