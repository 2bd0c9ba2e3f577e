import { queryOptions } from "@tanstack/react-query";
import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical/note/schema.ts";
import { call, callForFile } from "../../api.ts";
import { saveFile } from "../../save-file.ts";
import type { PlanProblem } from "../../api-types.ts";

/** A signed note, its content parsed from the very JSON that was digested. */
export const noteQuery = (noteId: string) =>
  queryOptions({
    queryKey: ["note", noteId],
    queryFn: async () => {
      const { content, shared, ...note } = await call("GET /api/notes/:noteId", { noteId });
      const sharedBody = shared === null ? null : sharedPartBodySchema.parse(JSON.parse(shared.content));
      return { ...note, body: noteBodySchema.parse(JSON.parse(content)), shared: sharedBody };
    },
    // It never changes; only its place in the ledger comes a moment after the signature.
    staleTime: 60_000,
    refetchInterval: (query) => (query.state.data?.place === null ? 1_500 : false),
  });

/** The words of the plan's objectives by id, for the places where a note touches one. */
export const objectiveWordsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["chart", clientId, "objectives"],
    queryFn: async () => {
      const { plan } = await call("GET /api/clients/:clientId", { clientId });
      return objectiveWords(plan);
    },
    staleTime: 60_000,
  });

function objectiveWords(plan: readonly PlanProblem[]): ReadonlyMap<string, string> {
  return new Map(
    plan.flatMap(({ goals }) =>
      goals.flatMap(({ objectives }) => objectives.map(({ id, text }) => [id, text] as const)),
    ),
  );
}

/** Saves the answer as a file, under the name that the server gave it (no client's name is in it). */
export async function downloadNote(
  what: "pdf" | "json" | "page",
  input: { readonly noteId: string; readonly format: string | undefined },
): Promise<void> {
  const { noteId, format } = input;
  if (what === "pdf") saveFile(await callForFile("GET /api/notes/:noteId/pdf", { noteId, format }));
  else if (what === "page") saveFile(await callForFile("GET /api/notes/:noteId/verify.html", { noteId }));
  else saveFile(await callForFile("GET /api/notes/:noteId/json", { noteId }));
}
