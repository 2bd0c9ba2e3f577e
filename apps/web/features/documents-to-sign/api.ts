import { queryOptions } from "@tanstack/react-query";
import { call, callForFile } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { saveFile } from "../../save-file.ts";

export type DocumentsToSign = Output<"GET /api/clients/:clientId/documents-to-sign">;
export type DocumentToSign = DocumentsToSign["documents"][number];

export const documentsToSignQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["documents-to-sign", clientId],
    queryFn: () => call("GET /api/clients/:clientId/documents-to-sign", { clientId }),
  });

export type DocumentWording = Output<"GET /api/document-wordings">["wordings"][number];

/** The practice's own wordings. */
export const wordingsQuery = queryOptions({
  queryKey: ["document-wordings"],
  queryFn: () => call("GET /api/document-wordings", {}),
});
export const wordingVersionsQuery = (wordingId: string) =>
  queryOptions({
    queryKey: ["document-wordings", wordingId],
    queryFn: () => call("GET /api/document-wordings/:wordingId/versions", { wordingId }),
  });
export const addWording = (input: Input<"POST /api/document-wordings">) => call("POST /api/document-wordings", input);
export const changeWording = (input: Input<"POST /api/document-wordings/:wordingId/versions">) =>
  call("POST /api/document-wordings/:wordingId/versions", input);

export const askForDocument = (input: Input<"POST /api/clients/:clientId/documents-to-sign">) =>
  call("POST /api/clients/:clientId/documents-to-sign", input);
export const recordSignature = (input: Input<"POST /api/documents-to-sign/:clientDocumentId/signature">) =>
  call("POST /api/documents-to-sign/:clientDocumentId/signature", input);
export const recordRefusal = (input: Input<"POST /api/documents-to-sign/:clientDocumentId/refusal">) =>
  call("POST /api/documents-to-sign/:clientDocumentId/refusal", input);
export const withdrawDocument = (input: Input<"POST /api/documents-to-sign/:clientDocumentId/withdraw">) =>
  call("POST /api/documents-to-sign/:clientDocumentId/withdraw", input);
export const recordTakenBack = (input: Input<"POST /api/documents-to-sign/:clientDocumentId/taking-back">) =>
  call("POST /api/documents-to-sign/:clientDocumentId/taking-back", input);
export const downloadDocument = async (clientDocumentId: string): Promise<void> =>
  saveFile(await callForFile("GET /api/documents-to-sign/:clientDocumentId/pdf", { clientDocumentId }));
