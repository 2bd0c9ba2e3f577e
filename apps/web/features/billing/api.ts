import { queryOptions } from "@tanstack/react-query";
import { call, callForFile } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { saveFile } from "../../save-file.ts";

export type BillingContact = Output<"GET /api/billing">["contacts"][number];
export type Charge = NonNullable<BillingContact["charge"]>;
export type HandOver = Output<"GET /api/billing/hand-overs">["handOvers"][number];

export const billingQuery = (span: { readonly from: string; readonly to: string }) =>
  queryOptions({ queryKey: ["billing", span.from, span.to], queryFn: () => call("GET /api/billing", span) });

export const handOversQuery = queryOptions({
  queryKey: ["billing", "hand-overs"],
  queryFn: () => call("GET /api/billing/hand-overs", {}),
});

export const confirmCharge = (input: Input<"PUT /api/billing/:sessionId/:clientId">) =>
  call("PUT /api/billing/:sessionId/:clientId", input);
export const handOver = (input: Input<"POST /api/billing/hand-overs">) => call("POST /api/billing/hand-overs", input);

/** Saves the file where the browser puts downloads. */
export async function downloadHandOver(handOverId: string, as: "csv" | "837p"): Promise<void> {
  saveFile(await callForFile("GET /api/billing/hand-overs/:handOverId/file", { handOverId, as }));
}
