import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Risk = Output<"GET /api/clients/:clientId/risk">;
export type Concern = Risk["concerns"][number];
export type Inquiry = Risk["inquiries"][number];
export type SafetyPlan = Risk["safetyPlans"][number];
export type ProtectiveAct = Output<"GET /api/protective-acts">["acts"][number];

export const riskQuery = (clientId: string) =>
  queryOptions({ queryKey: ["risk", clientId], queryFn: () => call("GET /api/clients/:clientId/risk", { clientId }) });
export const protectiveActsQuery = queryOptions({
  queryKey: ["protective-acts"],
  queryFn: () => call("GET /api/protective-acts", {}),
});
/** Asked again while a page stands open: an answer may come in by a link at any time. */
export const openRisksQuery = queryOptions({
  queryKey: ["open-risks"],
  queryFn: () => call("GET /api/risk-concerns", {}),
  refetchInterval: 120_000,
});
export const openConcern = (input: Input<"POST /api/clients/:clientId/risk-concerns">) =>
  call("POST /api/clients/:clientId/risk-concerns", input);
export const closeConcern = (input: Input<"POST /api/risk-concerns/:concernId/close">) =>
  call("POST /api/risk-concerns/:concernId/close", input);
export const addInquiry = (input: Input<"POST /api/clients/:clientId/risk-inquiries">) =>
  call("POST /api/clients/:clientId/risk-inquiries", input);
export const writeSafetyPlan = (input: Input<"POST /api/clients/:clientId/safety-plans">) =>
  call("POST /api/clients/:clientId/safety-plans", input);
export const addProtectiveAct = (input: Input<"POST /api/protective-acts">) => call("POST /api/protective-acts", input);
