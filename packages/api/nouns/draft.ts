import { z } from "zod";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { defineEndpoint } from "../endpoint.ts";
import { id, line } from "../field.ts";

/** As many as one draft may have. */
export const versionsOfADraft = 50;

const span = z.object({ start: z.number(), end: z.number(), from: z.string() });

export const draftVersion = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Who named it. */
  by: z.string(),
  at: z.string(),
  /** The format chosen then; null before one was. */
  format: z.string().nullable(),
  /** Those with words in them, each with where its words came from. */
  elements: z.array(
    z.object({
      element: z.enum(elementIds),
      key: z.string().nullable(),
      text: z.string(),
      spans: z.array(span),
    }),
  ),
});

export const listDraftVersions = defineEndpoint({
  method: "GET",
  path: "/api/drafts/:draftId/versions",
  summary: "The versions of a draft that somebody named, oldest first; for whoever may write the draft",
  input: z.object({ draftId: id }),
  output: z.object({ versions: z.array(draftVersion) }),
});

export const nameDraftVersion = defineEndpoint({
  method: "POST",
  path: "/api/drafts/:draftId/versions",
  summary: "Name the draft as it is committed now; signing destroys it with the draft's other changes",
  input: z.object({ draftId: id, name: line(80) }),
  output: z.object({ id: z.uuid() }),
});

export const removeDraftVersion = defineEndpoint({
  method: "DELETE",
  path: "/api/drafts/:draftId/versions/:versionId",
  summary: "Remove a named version of a draft",
  input: z.object({ draftId: id, versionId: id }),
  output: z.object({}),
});
