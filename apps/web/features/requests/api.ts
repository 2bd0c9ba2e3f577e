import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type RecordRequest = Output<"GET /api/clients/:clientId/requests">["requests"][number];

export const requestsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["record-requests", clientId],
    queryFn: () => call("GET /api/clients/:clientId/requests", { clientId }),
  });

export const addRecordRequest = (input: Input<"POST /api/clients/:clientId/requests">) =>
  call("POST /api/clients/:clientId/requests", input);
export const extendRecordRequest = (input: Input<"POST /api/requests/:recordRequestId/extension">) =>
  call("POST /api/requests/:recordRequestId/extension", input);
export const addPassedOn = (input: Input<"POST /api/requests/:recordRequestId/passed-on">) =>
  call("POST /api/requests/:recordRequestId/passed-on", input);
export const answerRecordRequest = (input: Input<"POST /api/requests/:recordRequestId/answer">) =>
  call("POST /api/requests/:recordRequestId/answer", input);
