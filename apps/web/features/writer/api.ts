import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { parseSignedContent, type SignedContent } from "./signed-content.ts";

export type Writer = Output<"POST /api/sessions/:sessionId/write">;
export type MemberRow = Writer["members"][number];
export type WriterSession = Writer["session"];
export type Objective = Pick<Writer["objectives"][number], "id" | "text">;
export type SignInput = Input<"POST /api/sessions/:sessionId/sign">;
export type SignResult = Output<"POST /api/sessions/:sessionId/sign">;

/** Opening makes the drafts that are missing; asking again changes nothing. */
export const writerQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ["writer", sessionId],
    queryFn: () => call("POST /api/sessions/:sessionId/write", { sessionId }),
    staleTime: 30_000,
    // Typing must not be disturbed by a page that reloads itself whenever its window comes to the front.
    refetchOnWindowFocus: false,
  });

export interface PreviousNote {
  readonly id: string;
  readonly author: string;
  readonly signedAt: string;
  readonly late: boolean;
  readonly content: SignedContent;
  readonly shared: SignedContent | null;
}

/** Notes of sessions that began before this one: a note that is written late goes on from them, not from later ones. */
export const previousNotesQuery = (clientId: string, before: string) =>
  queryOptions({
    queryKey: ["previous-notes", clientId, before],
    queryFn: async (): Promise<readonly PreviousNote[]> => {
      const { notes } = await call("GET /api/clients/:clientId/notes", { clientId, before });
      return notes.map(({ content, sharedContent, ...note }) => ({
        ...note,
        content: parseSignedContent(content),
        shared: sharedContent === null ? null : parseSignedContent(sharedContent),
      }));
    },
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** The pinned shared part, as one of the notes that refer to it carries it. */
export const pinnedPartQuery = (noteId: string) =>
  queryOptions({
    queryKey: ["pinned-part", noteId],
    queryFn: async (): Promise<SignedContent | null> => {
      const { shared } = await call("GET /api/notes/:noteId", { noteId });
      return shared === null ? null : parseSignedContent(shared.content);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const changeSession = (input: Input<"PATCH /api/sessions/:sessionId">) =>
  call("PATCH /api/sessions/:sessionId", input);
export const markAttendance = (input: Input<"PUT /api/sessions/:sessionId/attendance/:clientId">) =>
  call("PUT /api/sessions/:sessionId/attendance/:clientId", input);
export const correctAttendance = (input: Input<"POST /api/sessions/:sessionId/attendance/:clientId/correction">) =>
  call("POST /api/sessions/:sessionId/attendance/:clientId/correction", input);
export const addWalkIn = (input: Input<"POST /api/sessions/:sessionId/walk-ins">) =>
  call("POST /api/sessions/:sessionId/walk-ins", input);
export const signParts = (input: SignInput) => call("POST /api/sessions/:sessionId/sign", input);
