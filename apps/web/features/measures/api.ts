import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

type Listed = Output<"GET /api/clients/:clientId/measures">;
export type Administration = Listed["administrations"][number];
export type MeasureLink = Listed["links"][number];

export const measuresQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["measures", clientId],
    queryFn: () => call("GET /api/clients/:clientId/measures", { clientId }),
  });
export const addMeasure = (input: Input<"POST /api/clients/:clientId/measures">) =>
  call("POST /api/clients/:clientId/measures", input);
export const correctMeasure = (input: Input<"POST /api/measures/:administrationId/correct">) =>
  call("POST /api/measures/:administrationId/correct", input);
export const sendMeasureLink = (input: Input<"POST /api/clients/:clientId/measure-links">) =>
  call("POST /api/clients/:clientId/measure-links", input);
export const endMeasureLink = (input: Input<"POST /api/measure-links/:linkId/end">) =>
  call("POST /api/measure-links/:linkId/end", input);
