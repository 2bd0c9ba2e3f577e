import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type Share = Output<"GET /api/shares">["shares"][number];
export type SharedItem = Output<"GET /api/shares/with-me">["items"][number];
export type ShareComment = Output<"GET /api/share-comments">["comments"][number];
export type ShareLevel = Share["level"];

/** A draft or a signed note. */
export type SharedText = { readonly draftId: string } | { readonly noteId: string };

export const sharesQuery = (text: SharedText) =>
  queryOptions({
    queryKey: ["shares", "draftId" in text ? text.draftId : text.noteId],
    queryFn: () => call("GET /api/shares", text),
    refetchOnWindowFocus: false,
  });

/** Somebody may share something, or take it back, at any moment. */
export const sharedWithMeQuery = queryOptions({
  queryKey: ["shared-with-me"],
  queryFn: () => call("GET /api/shares/with-me", {}),
  refetchInterval: 20_000,
});

export const openedShareQuery = (shareId: string) =>
  queryOptions({
    queryKey: ["opened-share", shareId],
    queryFn: () => call("POST /api/shares/:shareId/open", { shareId }),
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const shareCommentsQuery = (draftId: string) =>
  queryOptions({
    queryKey: ["share-comments", draftId],
    queryFn: () => call("GET /api/share-comments", { draftId }),
    refetchInterval: 15_000,
    gcTime: 0,
  });

export const shareText = (input: Input<"POST /api/shares">) => call("POST /api/shares", input);
export const takeShareBack = (shareId: string) => call("POST /api/shares/:shareId/take-back", { shareId });
export const putShareAway = (shareId: string) => call("POST /api/shares/:shareId/seen", { shareId });
export const commentOnShared = (input: Input<"POST /api/share-comments">) => call("POST /api/share-comments", input);
