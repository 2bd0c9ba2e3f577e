import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Retention = Output<"GET /api/retention">;
export type KeptRecord = Retention["records"][number];
export type Destruction = Retention["destructions"][number];
export type RetentionRules = Output<"GET /api/retention/rules">;
export type RecordHold = Output<"GET /api/clients/:clientId/retention">["holds"][number];

export const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: () => call("GET /api/retention", {}),
});

export const rulesQuery = queryOptions({
  queryKey: ["retention", "rules"],
  queryFn: () => call("GET /api/retention/rules", {}),
});

export const recordQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["retention", "of", clientId],
    queryFn: () => call("GET /api/clients/:clientId/retention", { clientId }),
  });

export const placeHold = (hold: Input<"POST /api/clients/:clientId/holds">) =>
  call("POST /api/clients/:clientId/holds", hold);
export const liftHold = (lift: Input<"POST /api/record-holds/:holdId/lift">) =>
  call("POST /api/record-holds/:holdId/lift", lift);
export const propose = (clientId: string, dueOn: string) =>
  call("POST /api/clients/:clientId/destruction", { clientId, dueOn });
export const confirm = (destructionId: string, passphrase: string) =>
  call("POST /api/destructions/:destructionId/confirm", { destructionId, passphrase });
export const withdraw = (destructionId: string) =>
  call("POST /api/destructions/:destructionId/withdraw", { destructionId });
export const chooseRules = async (retentionRules: readonly string[]) => {
  const { settings } = await call("GET /api/settings", {});
  return call("PATCH /api/practice", { version: settings.version, retentionRules: [...retentionRules] });
};
