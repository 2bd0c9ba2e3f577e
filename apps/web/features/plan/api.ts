import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type TreatmentPlanPage = Output<"GET /api/clients/:clientId/plan">;
export type KeptPlan = NonNullable<TreatmentPlanPage["plan"]>;
export type KeptObjective = KeptPlan["problems"][number]["goals"][number]["objectives"][number];
export type PlanVersion = TreatmentPlanPage["versions"][number];
export type PlanToWrite = Input<"PUT /api/clients/:clientId/plan">["plan"];

export const treatmentPlanQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["treatment-plan", clientId],
    queryFn: () => call("GET /api/clients/:clientId/plan", { clientId }),
    // A plan under the pen must not be taken away by a window that comes to the front.
    refetchOnWindowFocus: false,
  });

export const planVersionQuery = (clientId: string, number: number) =>
  queryOptions({
    queryKey: ["plan-version", clientId, number],
    queryFn: () => call("GET /api/clients/:clientId/plan/versions/:number", { clientId, number }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const writePlan = (input: Input<"PUT /api/clients/:clientId/plan">) =>
  call("PUT /api/clients/:clientId/plan", input);
export const changeStatus = (input: Input<"POST /api/clients/:clientId/plan/objectives/:objectiveId/status">) =>
  call("POST /api/clients/:clientId/plan/objectives/:objectiveId/status", input);
export const signPlan = (input: Input<"POST /api/clients/:clientId/plan/signatures">) =>
  call("POST /api/clients/:clientId/plan/signatures", input);
