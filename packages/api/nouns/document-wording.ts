import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, version } from "../field.ts";
import { documentText, templateId } from "./client-document.ts";

/*
 * The practice's own wordings of documents to sign. Every version stays: a changed wording is another version, and one that
 * is taken away is a version that is offered no longer.
 */

/** How many wordings one practice may keep. */
export const mostWordings = 200;

export const documentWording = z.object({
  /** The same through all versions. */
  id: z.uuid(),
  versionId: z.uuid(),
  version: z.number(),
  /** The sample wording that it adapts; null for another document. */
  template: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  /** Offered no longer. */
  removed: z.boolean(),
  writtenBy: z.string(),
  writtenAt: z.string(),
});

export const listDocumentWordings = defineEndpoint({
  method: "GET",
  path: "/api/document-wordings",
  summary: "The practice's own wordings of documents to sign, each in its newest version",
  input: z.object({}),
  output: z.object({
    wordings: z.array(documentWording),
    /** The caller words them: an administrator, or a records officer. */
    mayKeep: z.boolean(),
  }),
});

export const listWordingVersions = defineEndpoint({
  method: "GET",
  path: "/api/document-wordings/:wordingId/versions",
  summary: "Every version of one wording, the newest first, with who wrote it and when",
  input: z.object({ wordingId: id }),
  output: z.object({ versions: z.array(documentWording) }),
});

const words = { title: line(200), text: documentText };
const written = z.object({ id: z.uuid(), versionId: z.uuid(), version: z.number() });

export const addDocumentWording = defineEndpoint({
  method: "POST",
  path: "/api/document-wordings",
  summary: "Keep a wording of the practice's own, to ask clients with",
  input: z.object({ template: templateId.nullable().default(null), ...words }),
  output: written,
});

export const changeDocumentWording = defineEndpoint({
  method: "POST",
  path: "/api/document-wordings/:wordingId/versions",
  summary: "Word it anew, take it away, or bring it back: each is another version, and nothing that was asked changes",
  input: z.object({ wordingId: id, version, ...words, removed: z.boolean().default(false) }),
  output: written,
});
