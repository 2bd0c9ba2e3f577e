import { queryOptions } from "@tanstack/react-query";
import { call, callForFile, endsSignIn, refusalOf } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { UnreachableError } from "../../refusal-error.ts";
import { saveFile } from "../../save-file.ts";
import { signInGate } from "../../shell/sign-in-gate.ts";
import { whoseTab } from "../../whose-tab.ts";

export type ChartDocument = Output<"PATCH /api/documents/:documentId">;

export const documentsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["documents", clientId],
    queryFn: () => call("GET /api/clients/:clientId/documents", { clientId }),
  });

export const changeDocument = (input: Input<"PATCH /api/documents/:documentId">) =>
  call("PATCH /api/documents/:documentId", input);
export const withdrawDocument = (input: Input<"POST /api/documents/:documentId/withdraw">) =>
  call("POST /api/documents/:documentId/withdraw", input);
export const showDocument = (input: Input<"POST /api/documents/:documentId/showing">) =>
  call("POST /api/documents/:documentId/showing", input);
export const downloadDocument = async (documentId: string): Promise<void> =>
  saveFile(await callForFile("GET /api/documents/:documentId/file", { documentId }));

export interface Sending {
  /** Such as `/api/clients/:clientId/documents`, filled in. */
  readonly path: string;
  readonly title: string;
  readonly file: File;
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file as it is, and tells how much of it is through. As every call, it waits for a sign-in that has ended. */
export async function sendDocument(sending: Sending): Promise<void> {
  for (;;) {
    const refusal = await sendOnce(sending);
    if (refusal === null) return;
    if (!endsSignIn(refusal)) throw refusal;
    await signInGate.passed();
  }
}

/** `fetch` cannot say how much it has sent, so this is the older way. Null where it was taken. */
function sendOnce({ path, title, file, onProgress, signal }: Sending) {
  return new Promise<ReturnType<typeof refusalOf> | null>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${path}?${new URLSearchParams({ title }).toString()}`);
    for (const [name, value] of Object.entries(whoseTab(path))) request.setRequestHeader(name, value);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () =>
      done(request.status === 200 ? null : refusalOf({ status: request.status, text: request.responseText })),
    );
    request.addEventListener("error", () => fail(new UnreachableError(null)));
    request.addEventListener("abort", () => fail(new DOMException("The sending was cancelled", "AbortError")));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
