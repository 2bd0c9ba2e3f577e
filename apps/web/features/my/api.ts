import { queryOptions } from "@tanstack/react-query";
import { call, callForFile, type Fetching } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Myself = Output<"GET /api/my">;
export type MyNoteLine = Output<"GET /api/my/notes">["notes"][number];
export type MyNote = Output<"GET /api/my/notes/:noteId">;
export type MyAppointment = Output<"GET /api/my/appointments">["appointments"][number];
export type MyOpening = Output<"GET /api/my/openings">["openings"][number];

/** Everything of the view lies under one key, so that a sign-out forgets all of it. */
export const myselfQuery = queryOptions({
  queryKey: ["my", "self"],
  queryFn: () => call("GET /api/my", {}),
  retry: false,
  refetchInterval: 60_000,
});

export const readLink = (token: string) => call("POST /api/my/link/read", { token });
export const acceptLink = (input: Input<"POST /api/my/link/accept">) => call("POST /api/my/link/accept", input);
export const signIn = (input: Input<"POST /api/my/sign-in">) => call("POST /api/my/sign-in", input);
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
export const openingsQuery = queryOptions({
  queryKey: ["my", "openings"],
  queryFn: () => call("GET /api/my/openings", {}),
});
export const disclosuresQuery = queryOptions({
  queryKey: ["my", "disclosures"],
  queryFn: () => call("GET /api/my/disclosures", {}),
});

export const openingsBefore = (before: number) => call("GET /api/my/openings", { before });
export const noteFile = (noteId: string) => callForFile("GET /api/my/notes/:noteId/pdf", { noteId });
export const recordPdf = () => callForFile("GET /api/my/record/pdf", {});
export const recordJson = () => callForFile("GET /api/my/record/json", {});
export const recordArchive = (fetching: Fetching) => callForFile("GET /api/my/record/archive", {}, fetching);
export const scansQuery = queryOptions({ queryKey: ["my", "scans"], queryFn: () => call("GET /api/my/scans", {}) });
export const scanFile = (documentId: string) => callForFile("GET /api/my/scans/:documentId/file", { documentId });
