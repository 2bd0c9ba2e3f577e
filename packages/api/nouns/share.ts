import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, paragraph } from "../field.ts";
import { passage } from "./note.ts";
import { modality } from "./session.ts";

/*
 * A draft or a signed note that a colleague is let into: by name, to read, to comment or (a draft) to write, until a day.
 * It opens that one text and nothing else of the chart. Taking it back closes their open pages at once.
 */

export const shareLevel = z.enum(["read", "comment", "write"]);

/** Either a draft or a note. */
const oneText = { draftId: id.optional(), noteId: id.optional() };
const isOneText = ({ draftId, noteId }: { draftId?: string | undefined; noteId?: string | undefined }) =>
  (draftId === undefined) !== (noteId === undefined);
const oneTextProblem = { path: ["draftId"], message: "expected either a draft or a note" };

/** What was given, for whoever may take it back. */
export const share = z.object({
  id: z.uuid(),
  staffId: z.uuid(),
  name: z.string(),
  credential: z.string(),
  level: shareLevel,
  until: z.string(),
  givenBy: z.string(),
  givenAt: z.string(),
});

export const shareText = defineEndpoint({
  method: "POST",
  path: "/api/shares",
  summary:
    "Shares a draft that the caller writes, or a note that they wrote, with a colleague of the clinical staff until a day; what stood between the two before ends with it",
  input: z
    .object({ ...oneText, staffId: id, level: shareLevel, until: day })
    .refine(isOneText, oneTextProblem)
    .refine(({ noteId, level }) => noteId === undefined || level !== "write", {
      path: ["level"],
      message: "expected read or comment: what is signed is written by nobody",
    }),
  output: z.object({ id: z.uuid() }),
});

export const takeShareBack = defineEndpoint({
  method: "POST",
  path: "/api/shares/:shareId/take-back",
  summary: "Takes a share back: the colleague's open pages close, and they are told by whom",
  input: z.object({ shareId: id }),
  output: z.object({}),
});

export const listShares = defineEndpoint({
  method: "GET",
  path: "/api/shares",
  summary: "With whom a draft or a note is shared today; for whoever may share it",
  input: z.object(oneText).refine(isOneText, oneTextProblem),
  output: z.object({ shares: z.array(share) }),
});

/** What somebody was let into. Of what is over there is no client's name and no day of a session any more. */
export const sharedItem = z.object({
  id: z.uuid(),
  /** Open: it may be opened. Otherwise what ended it. */
  state: z.enum(["open", "taken-back", "over", "signed", "ended"]),
  what: z.enum(["note", "individual", "member", "shared"]),
  draftId: z.uuid().nullable(),
  noteId: z.uuid().nullable(),
  level: shareLevel,
  until: z.string(),
  givenBy: z.string(),
  givenAt: z.string(),
  /** By whom and when it was taken back, or when the draft was signed. */
  endedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Whose note it is; null for a group's shared part. */
  clientName: z.string().nullable(),
  groupName: z.string().nullable(),
  session: z.object({ start: z.string(), stop: z.string(), modality }).nullable(),
});

export const listSharedWithMe = defineEndpoint({
  method: "GET",
  path: "/api/shares/with-me",
  summary: "What colleagues share with the caller, newest first; then what is over and was not put away",
  input: z.object({}),
  output: z.object({ items: z.array(sharedItem) }),
});

export const openSharedDraft = defineEndpoint({
  method: "POST",
  path: "/api/shares/:shareId/open",
  summary: "Opens a draft that is shared with the caller: its facts; its words come by the live document",
  input: z.object({ shareId: id }),
  output: sharedItem,
});

export const putShareAway = defineEndpoint({
  method: "POST",
  path: "/api/shares/:shareId/seen",
  summary: "The caller has seen that a share of theirs is over: it leaves their list",
  input: z.object({ shareId: id }),
  output: z.object({}),
});

export const shareComment = z.object({
  id: z.uuid(),
  by: z.string(),
  isMine: z.boolean(),
  at: z.string(),
  passage: passage.nullable(),
  words: z.string(),
});

export const listShareComments = defineEndpoint({
  method: "GET",
  path: "/api/share-comments",
  summary: "What was said about a draft that is shared, oldest first; a signed note has its own beside its words",
  input: z.object({ draftId: id }),
  output: z.object({ comments: z.array(shareComment) }),
});

export const commentOnShared = defineEndpoint({
  method: "POST",
  path: "/api/share-comments",
  summary: "Says something about a shared draft or note, beside a passage or about the whole",
  input: z
    .object({
      ...oneText,
      passage: passage.nullable().default(null),
      words: paragraph(20_000).refine((text) => !isBlank(text), "expected at least one character that shows"),
    })
    .refine(isOneText, oneTextProblem),
  output: z.object({ id: z.uuid() }),
});
