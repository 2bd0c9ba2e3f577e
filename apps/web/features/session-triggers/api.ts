import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type TriggersPart = Output<"GET /api/sessions/:sessionId/code-triggers">["parts"][number];

/** What made a session harder, part by part, with the code that its facts call for. */
export const triggersQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ["code-triggers", sessionId],
    queryFn: () => call("GET /api/sessions/:sessionId/code-triggers", { sessionId }),
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });

export const recordTriggers = (input: Input<"PUT /api/sessions/:sessionId/code-triggers/:clientId">) =>
  call("PUT /api/sessions/:sessionId/code-triggers/:clientId", input);
export const correctTriggers = (input: Input<"POST /api/sessions/:sessionId/code-triggers/:clientId/correction">) =>
  call("POST /api/sessions/:sessionId/code-triggers/:clientId/correction", input);
