import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Clock = Output<"GET /api/sessions/:sessionId/clock">;
export type Press = Clock["presses"][number];
export type PressWhat = Press["what"];

export const clockQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ["clock", sessionId],
    queryFn: () => call("GET /api/sessions/:sessionId/clock", { sessionId }),
    // A colleague presses, too.
    refetchInterval: 20_000,
  });

export const pressClock = (input: Input<"POST /api/sessions/:sessionId/clock">) =>
  call("POST /api/sessions/:sessionId/clock", input);
export const undoClock = (input: Input<"POST /api/sessions/:sessionId/clock/:pressId/undo">) =>
  call("POST /api/sessions/:sessionId/clock/:pressId/undo", input);
