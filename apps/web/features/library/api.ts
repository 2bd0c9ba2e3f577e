import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Shortcut = Output<"GET /api/library/shortcuts">["shortcuts"][number];
export type Identifiers = Output<"GET /api/notes/:noteId/identifiers">;
export type IdentifierFound = Identifiers["found"][number];
export type Decision = Input<"POST /api/library/notes">["decisions"][number];

export const shortcutsQuery = queryOptions({
  queryKey: ["shortcuts"],
  queryFn: async () => (await call("GET /api/library/shortcuts", {})).shortcuts,
  staleTime: 5 * 60_000,
});

export const libraryNotesQuery = queryOptions({
  queryKey: ["library-notes"],
  queryFn: async () => (await call("GET /api/library/notes", {})).notes,
  staleTime: 60_000,
});

export const identifiersQuery = (noteId: string, of: "note" | "shared") =>
  queryOptions({
    queryKey: ["identifiers", noteId, of],
    queryFn: () => call("GET /api/notes/:noteId/identifiers", { noteId, of }),
    // What was decided stands beside it: it must not change under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const addShortcut = (input: Input<"POST /api/library/shortcuts">) => call("POST /api/library/shortcuts", input);
export const changeShortcut = (input: Input<"PATCH /api/library/shortcuts/:shortcutId">) =>
  call("PATCH /api/library/shortcuts/:shortcutId", input);
export const removeShortcut = (input: Input<"POST /api/library/shortcuts/:shortcutId/removal">) =>
  call("POST /api/library/shortcuts/:shortcutId/removal", input);
export const addLibraryNote = (input: Input<"POST /api/library/notes">) => call("POST /api/library/notes", input);
export const removeLibraryNote = (libraryNoteId: string) =>
  call("DELETE /api/library/notes/:libraryNoteId", { libraryNoteId });
