import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Opening = Output<"GET /api/break-glass">["openings"][number];

/** Of one record, or all that the caller may know of. */
export const openingsQuery = (clientId?: string) =>
  queryOptions({
    queryKey: ["break-glass", clientId ?? "all"],
    queryFn: () => call("GET /api/break-glass", clientId === undefined ? {} : { clientId }),
  });

export const breakGlass = (input: Input<"POST /api/break-glass">) => call("POST /api/break-glass", input);
export const endBreakGlass = (openingId: string) => call("POST /api/break-glass/:openingId/end", { openingId });
export const reviewBreakGlass = (input: Input<"POST /api/break-glass/:openingId/review">) =>
  call("POST /api/break-glass/:openingId/review", input);
