import { queryOptions } from "@tanstack/react-query";
import { call, callForFile } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type MyDocument = Output<"GET /api/my/documents/:clientDocumentId">;
export type MyDocumentLine = Output<"GET /api/my/documents">["documents"][number];

/** Under the key of the view, so that a sign-out forgets them. */
export const myDocumentsQuery = queryOptions({
  queryKey: ["my", "documents"],
  queryFn: () => call("GET /api/my/documents", {}),
});
export const myDocumentQuery = (clientDocumentId: string) =>
  queryOptions({
    queryKey: ["my", "document", clientDocumentId],
    queryFn: () => call("GET /api/my/documents/:clientDocumentId", { clientDocumentId }),
  });

export const signDocument = (input: Input<"POST /api/my/documents/:clientDocumentId/signature">) =>
  call("POST /api/my/documents/:clientDocumentId/signature", input);
export const declineDocument = (input: Input<"POST /api/my/documents/:clientDocumentId/refusal">) =>
  call("POST /api/my/documents/:clientDocumentId/refusal", input);
export const takeBackDocument = (input: Input<"POST /api/my/documents/:clientDocumentId/taking-back">) =>
  call("POST /api/my/documents/:clientDocumentId/taking-back", input);
export const documentFile = (clientDocumentId: string) =>
  callForFile("GET /api/my/documents/:clientDocumentId/pdf", { clientDocumentId });
