import { queryOptions } from "@tanstack/react-query";
import { type Addition, additionSchema } from "@goldthread/clinical/note/addition.ts";
import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical/note/schema.ts";
import { call, callForFile } from "../../api.ts";
import { saveFile } from "../../save-file.ts";
import type { Input, PlanProblem, SignedNote } from "../../api-types.ts";

/** A signed note, its content parsed from the very JSON that was digested. */
export const noteQuery = (noteId: string) =>
  queryOptions({
    queryKey: ["note", noteId],
    queryFn: async () => {
      const { content, shared, after, ...note } = await call("GET /api/notes/:noteId", { noteId });
      const sharedBody = shared === null ? null : sharedPartBodySchema.parse(JSON.parse(shared.content));
      return {
        ...note,
        additions: parseAdditions(after),
        body: noteBodySchema.parse(JSON.parse(content)),
        shared: sharedBody,
      };
    },
    // What was signed never changes; what is added to it comes by this page, or by a colleague's.
    staleTime: 60_000,
    refetchInterval: (query) => (waitsForPlace(query.state.data) ? 1_500 : false),
  });

interface Placed {
  readonly place: number | null;
}

/** The note, or something that was added to it, has no place in the ledger yet: it comes within a second or two. */
const waitsForPlace = (note: (Placed & { readonly additions: readonly Placed[] }) | undefined): boolean =>
  note !== undefined && [note, ...note.additions].some(({ place }) => place === null);

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

/** What was added since the signature, as it was digested. */
function parseAdditions(after: SignedNote["after"]): readonly PlacedAddition[] {
  return after.map(({ content, id: _id, ...placed }) => ({ ...additionSchema.parse(JSON.parse(content)), ...placed }));
}

export type PlacedAddition = Addition & Readonly<Omit<SignedNote["after"][number], "content" | "id">>;

/** The note that a draft became. */
export const noteOfDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ["note of draft", draftId],
    queryFn: () => call("GET /api/drafts/:draftId/note", { draftId }),
  });

/** The caller's clients but one, by name. */
export const otherClientsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", "but", clientId],
    queryFn: async () => (await call("GET /api/clients", {})).clients.filter(({ id }) => id !== clientId),
    staleTime: 60_000,
  });

/** The signed notes of a client, newest first. */
export const notesOfQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["chart", clientId, "notes"],
    queryFn: async () => {
      const { timeline } = await call("GET /api/clients/:clientId", { clientId });
      return timeline.flatMap(({ note, start }) => (note === null ? [] : [{ id: note.id, start }]));
    },
    staleTime: 60_000,
  });

/** A client's individual sessions that have begun and have no note, newest first. */
export const unwrittenSessionsQuery = (clientId: string, now: string) =>
  queryOptions({
    queryKey: ["chart", clientId, "unwritten"],
    queryFn: async () => {
      const { timeline } = await call("GET /api/clients/:clientId", { clientId });
      return timeline.filter(
        ({ kind, note, start, status }) =>
          kind === "individual" && note === null && start < now && (status === "scheduled" || status === "held"),
      );
    },
    staleTime: 60_000,
  });

export const addAddendum = (input: Input<"POST /api/notes/:noteId/addenda">) =>
  call("POST /api/notes/:noteId/addenda", input);
export const correctNote = (input: Input<"POST /api/notes/:noteId/corrections">) =>
  call("POST /api/notes/:noteId/corrections", input);
export const retractNote = (input: Input<"POST /api/notes/:noteId/retraction">) =>
  call("POST /api/notes/:noteId/retraction", input);
export const linkMoved = (input: Input<"POST /api/notes/:noteId/moved">) =>
  call("POST /api/notes/:noteId/moved", input);
export const attestNote = (input: Input<"POST /api/notes/:noteId/attestation">) =>
  call("POST /api/notes/:noteId/attestation", input);
export const requestAmendment = (input: Input<"POST /api/notes/:noteId/amendment-requests">) =>
  call("POST /api/notes/:noteId/amendment-requests", input);
export const decideAmendment = (input: Input<"POST /api/amendment-requests/:requestId/decision">) =>
  call("POST /api/amendment-requests/:requestId/decision", input);
export const recordDisagreement = (input: Input<"POST /api/amendment-requests/:requestId/disagreement">) =>
  call("POST /api/amendment-requests/:requestId/disagreement", input);
export const commentOnNote = (input: Input<"POST /api/notes/:noteId/comments">) =>
  call("POST /api/notes/:noteId/comments", input);
export const returnNote = (input: Input<"POST /api/notes/:noteId/return">) =>
  call("POST /api/notes/:noteId/return", input);
export const signBesideAuthor = (input: Input<"POST /api/co-signatures/beside">) =>
  call("POST /api/co-signatures/beside", input);
export const coSignAdditions = (input: Input<"POST /api/co-signatures/additions">) =>
  call("POST /api/co-signatures/additions", input);
export const coSign = (input: Input<"POST /api/co-signatures">) => call("POST /api/co-signatures", input);
