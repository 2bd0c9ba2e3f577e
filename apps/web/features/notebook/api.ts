import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import type { NotebookServer, Sent } from "./book/sync.ts";

export type Standing = Output<"GET /api/notebook">;
export type Wrap = Standing["wraps"][number];
export type NewWrap = Input<"POST /api/notebook">["wraps"][number];
export type ReleaseInput = Input<"POST /api/notebook/releases">;
export type Release = Output<"GET /api/notebook/releases">["releases"][number];
export type NotebookRequest = Output<"GET /api/notebook/requests">["requests"][number];

export const readStanding = () => call("GET /api/notebook", {});
export const beginNotebook = (wraps: NewWrap[]) => call("POST /api/notebook", { wraps });
export const putWrap = ({ id, ...wrap }: NewWrap, version: number) =>
  call("PUT /api/notebook/wraps/:wrapId", { wrapId: id, version, ...wrap });
export const removeWrap = (wrapId: string, version: number) =>
  call("POST /api/notebook/wraps/:wrapId/remove", { wrapId, version });
export const proveRecovery = () => call("POST /api/notebook/recovery-proven", {});
export const addRelease = (release: ReleaseInput) => call("POST /api/notebook/releases", release);
export const listReleases = () => call("GET /api/notebook/releases", {});
export const listRequests = () => call("GET /api/notebook/requests", {});
/** What a legal hold kept of one sealed item, the oldest first. */
export async function listKept(itemId: string): Promise<readonly string[]> {
  const sealed: string[] = [];
  for (let after: number | null = 0; after !== null;) {
    const answer: Output<"GET /api/notebook/items/:itemId/kept"> = await call("GET /api/notebook/items/:itemId/kept", {
      itemId,
      after,
    });
    sealed.push(...answer.versions.map((version) => version.sealed));
    after = answer.next;
  }
  return sealed;
}
export const closeRequest = (requestId: string) => call("POST /api/notebook/requests/:requestId/looked", { requestId });

/** Sealed items go to and fro; no word of what they are. */
export const notebookServer: NotebookServer = {
  list: (since) => call("GET /api/notebook/items", { since }),
  save: (item) => sent(() => call("PUT /api/notebook/items/:itemId", item)),
  remove: (item) => sent(() => call("POST /api/notebook/items/:itemId/remove", item)),
};

async function sent(run: () => Promise<{ readonly revision: number }>): Promise<Sent> {
  try {
    return { done: (await run()).revision };
  } catch (problem) {
    if (!(problem instanceof RefusalError)) throw problem;
    const { other } = problem.body.error;
    if (problem.code === "notebook_item_changed" && other !== undefined) return { other };
    if (problem.code === "notebook_held") return { held: true };
    throw problem;
  }
}
