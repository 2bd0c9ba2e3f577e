import type { PlanValues } from "./plan-values.ts";

/** What was typed and not kept yet, so that a look at the chart costs nothing of it. It lives as long as the window. */
export interface UnsentPlan {
  readonly on: number;
  readonly why: string;
  readonly plan: PlanValues;
}

const unsent = new Map<string, UnsentPlan>();

export function unsentPlan(clientId: string): UnsentPlan | undefined {
  return unsent.get(clientId);
}

export function keepUnsent(clientId: string, plan: UnsentPlan | null): void {
  if (plan === null) unsent.delete(clientId);
  else unsent.set(clientId, plan);
}
