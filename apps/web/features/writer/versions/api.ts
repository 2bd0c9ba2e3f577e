import { queryOptions } from "@tanstack/react-query";
import { call } from "../../../api.ts";
import type { Input, Output } from "../../../api-types.ts";

export type DraftVersion = Output<"GET /api/drafts/:draftId/versions">["versions"][number];

/** The versions of a draft that somebody named, oldest first. */
export const versionsQuery = (draftId: string) =>
  queryOptions({
    queryKey: ["draft", draftId, "versions"],
    queryFn: async () => (await call("GET /api/drafts/:draftId/versions", { draftId })).versions,
  });

export const nameVersion = (input: Input<"POST /api/drafts/:draftId/versions">) =>
  call("POST /api/drafts/:draftId/versions", input);
export const removeVersion = (input: Input<"DELETE /api/drafts/:draftId/versions/:versionId">) =>
  call("DELETE /api/drafts/:draftId/versions/:versionId", input);
