import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type CareConsent = Output<"GET /api/clients/:clientId/care-consents">["consents"][number];

export const careConsentsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["care-consents", clientId],
    queryFn: () => call("GET /api/clients/:clientId/care-consents", { clientId }),
    retry: false,
  });
export const addCareConsent = (input: Input<"POST /api/clients/:clientId/care-consents">) =>
  call("POST /api/clients/:clientId/care-consents", input);
export const endCareConsent = (input: Input<"POST /api/care-consents/:consentId/end">) =>
  call("POST /api/care-consents/:consentId/end", input);
