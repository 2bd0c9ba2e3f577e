import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { call, callForFile, type Fetching } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { showView } from "../../whose-tab.ts";

export type Myself = Output<"GET /api/my">;
export type MyNoteLine = Output<"GET /api/my/notes">["notes"][number];
export type MyNote = Output<"GET /api/my/notes/:noteId">;
export type MyAppointment = Output<"GET /api/my/appointments">["appointments"][number];
export type MyOpening = Output<"GET /api/my/openings">["openings"][number];

const newest: number | undefined = undefined;

/** Everything of the view lies under one key, so that a sign-out forgets all of it. */
export const myselfQuery = queryOptions({
  queryKey: ["my", "self"],
  queryFn: async () => {
    const myself = await call("GET /api/my", {});
    showView(myself.view);
    return myself;
  },
  retry: false,
  refetchInterval: 60_000,
});

export const readLink = (token: string) => call("POST /api/my/link/read", { token });
export const acceptLink = (input: Input<"POST /api/my/link/accept">) => call("POST /api/my/link/accept", input);
export const signIn = async (input: Input<"POST /api/my/sign-in">) => {
  const myself = await call("POST /api/my/sign-in", input);
  showView(myself.view);
  return myself;
};
export const signOut = () => call("POST /api/my/sign-out", {});
export const stayHere = () => call("POST /api/my/here", {});

export const sampleQuery = queryOptions({
  queryKey: ["my", "sample"],
  queryFn: () => call("GET /api/my/sample", {}).catch(() => null),
  staleTime: Infinity,
});
export const notesQuery = queryOptions({ queryKey: ["my", "notes"], queryFn: () => call("GET /api/my/notes", {}) });
export const noteQuery = (noteId: string) =>
  queryOptions({ queryKey: ["my", "note", noteId], queryFn: () => call("GET /api/my/notes/:noteId", { noteId }) });
export const planQuery = queryOptions({ queryKey: ["my", "plan"], queryFn: () => call("GET /api/my/plan", {}) });
export const measuresQuery = queryOptions({
  queryKey: ["my", "measures"],
  queryFn: () => call("GET /api/my/measures", {}),
});
export const homeworkQuery = queryOptions({
  queryKey: ["my", "homework"],
  queryFn: () => call("GET /api/my/homework", {}),
});
export const appointmentsQuery = queryOptions({
  queryKey: ["my", "appointments"],
  queryFn: () => call("GET /api/my/appointments", {}),
});
export const openingsQuery = infiniteQueryOptions({
  queryKey: ["my", "openings"],
  queryFn: ({ pageParam }) => call("GET /api/my/openings", { before: pageParam }),
  initialPageParam: newest,
  getNextPageParam: (page: Output<"GET /api/my/openings">) => page.before ?? undefined,
});
export const disclosuresQuery = queryOptions({
  queryKey: ["my", "disclosures"],
  queryFn: () => call("GET /api/my/disclosures", {}),
});

export const noteFile = (noteId: string) => callForFile("GET /api/my/notes/:noteId/pdf", { noteId });
export const recordPdf = () => callForFile("GET /api/my/record/pdf", {});
export const recordJson = () => callForFile("GET /api/my/record/json", {});
export const recordArchive = (fetching: Fetching) => callForFile("GET /api/my/record/archive", {}, fetching);
export const scansQuery = queryOptions({ queryKey: ["my", "scans"], queryFn: () => call("GET /api/my/scans", {}) });
export const scanFile = (documentId: string) => callForFile("GET /api/my/scans/:documentId/file", { documentId });
