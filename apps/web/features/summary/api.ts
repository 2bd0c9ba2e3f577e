import { queryOptions } from "@tanstack/react-query";
import type { SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { call, callForFile } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { saveFile } from "../../save-file.ts";
import type { ActPasskey } from "../passkeys/send-by-passkey.ts";

type OfClient = Output<"GET /api/clients/:clientId/summary">;
export type SummaryKind = OfClient["kind"];
export type SignedSummaryPage = Output<"GET /api/summaries/:summaryId">;
export type SummaryList = Output<"GET /api/clients/:clientId/summaries">;

/** A composed summary, of a client or of a group. */
export type LoadedSummary = Omit<OfClient, "client"> & {
  readonly client: OfClient["client"] | null;
  readonly group: Output<"GET /api/groups/:groupId/summary">["group"] | null;
};
export type Sources = LoadedSummary["sections"][number]["sentences"][number]["sources"];

/** Whose summary. */
export interface SummaryAbout {
  readonly of: "client" | "group";
  readonly id: string;
}

export interface AskedPeriod {
  readonly kind: SummaryKind;
  readonly from: string;
  readonly to: string;
}

export const summaryQuery = (about: SummaryAbout, asked: AskedPeriod) =>
  queryOptions({
    queryKey: ["summary", about.of, about.id, asked.kind, asked.from, asked.to],
    queryFn: () => readComposed(about, asked),
    // What is being edited must not change under the hand: it is composed again when its author asks for that.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

async function readComposed({ of, id }: SummaryAbout, asked: AskedPeriod): Promise<LoadedSummary> {
  return of === "client"
    ? { group: null, ...(await call("GET /api/clients/:clientId/summary", { clientId: id, ...asked })) }
    : { client: null, ...(await call("GET /api/groups/:groupId/summary", { groupId: id, ...asked })) };
}

export const summariesQuery = ({ of, id }: SummaryAbout) =>
  queryOptions({
    queryKey: ["summaries", of, id],
    queryFn: (): Promise<SummaryList> =>
      of === "client"
        ? call("GET /api/clients/:clientId/summaries", { clientId: id })
        : call("GET /api/groups/:groupId/summaries", { groupId: id }),
  });

export const signedSummaryQuery = (summaryId: string) =>
  queryOptions({
    queryKey: ["signed-summary", summaryId],
    queryFn: () => call("GET /api/summaries/:summaryId", { summaryId }),
    staleTime: 60_000,
    refetchInterval: (query) => (query.state.data?.place === null ? 1_500 : false),
  });

export async function keepDraft(
  { of, id }: SummaryAbout,
  asked: AskedPeriod & { readonly version: number; readonly edits: SummaryEdits },
): Promise<number> {
  const edits = { sentences: { ...asked.edits.sentences }, own: [...asked.edits.own] };
  const kept = await (of === "client"
    ? call("PUT /api/clients/:clientId/summary/draft", { clientId: id, ...asked, edits })
    : call("PUT /api/groups/:groupId/summary/draft", { groupId: id, ...asked, edits }));
  return kept.version;
}

export const signSummary = (
  { of, id }: SummaryAbout,
  asked: AskedPeriod & { readonly version: number; readonly passphrase?: string; readonly passkey?: ActPasskey },
) =>
  of === "client"
    ? call("POST /api/clients/:clientId/summary/signature", { clientId: id, ...asked })
    : call("POST /api/groups/:groupId/summary/signature", { groupId: id, ...asked });

export const coSignSummary = (input: Input<"POST /api/summaries/:summaryId/co-signature">) =>
  call("POST /api/summaries/:summaryId/co-signature", input);

/** Saves the answer as a file, under the name that the server gave it (no client's name is in it). */
export async function downloadSummary(what: "pdf" | "json", summaryId: string): Promise<void> {
  const file = await (what === "pdf"
    ? callForFile("GET /api/summaries/:summaryId/pdf", { summaryId })
    : callForFile("GET /api/summaries/:summaryId/json", { summaryId }));
  saveFile(file);
}
