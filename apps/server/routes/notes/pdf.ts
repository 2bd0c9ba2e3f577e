import { readNotePdf as endpoint } from "@goldthread/api/nouns/note.ts";
import { clientFormats, formatOf, noteBodySchema, sharedPartBodySchema, splitByTags } from "@goldthread/clinical";
import type { Format, NoteBody } from "@goldthread/clinical";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { coSignaturesOf } from "@goldthread/clinical/note/addition-co-signature.ts";
import { readAdditionCoSignatures } from "@goldthread/store/queries/addition-co-signature.ts";
import { readAmendedCounts, readCorrections } from "@goldthread/store/queries/attendance-correction.ts";
import { readMayOnNote } from "@goldthread/store/queries/co-signing.ts";
import { readFacilitatorsOwed } from "@goldthread/store/queries/facilitators-owed.ts";
import { readCarriedHere } from "@goldthread/store/queries/note-move.ts";
import { readAdditions, type KeptAddition } from "@goldthread/store/queries/note-addition.ts";
import { readNoteRow, readSignatures } from "@goldthread/store/queries/note.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { asksForCoSignature } from "../../note/asks-for-co-signature.ts";
import { noteFileName } from "../../note/note-file-name.ts";
import { untilPlaced } from "../../proof/until-placed.ts";
import { renderNotePdf } from "../../pdf/render-note-pdf.ts";
import { defineRoute } from "../../route.ts";
import { waitsFor } from "../../signing/waits-for.ts";
import { refuseCopyOfShared } from "../../shares/refuse-copy-of-shared.ts";

export const readNotePdf = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note printed" },
  prepare: untilPlaced,
  async run({ input: { noteId, format }, tx, practice, about }) {
    await refuseCopyOfShared(tx, noteId);
    const [row, signatures, additions, may, here] = await Promise.all([
      readNoteRow(tx, noteId),
      readSignatures(tx, noteId),
      readAdditions(tx, noteId),
      readMayOnNote(tx, noteId),
      readCarriedHere(tx, noteId),
    ]);
    if (row === undefined) refuse("not_found");
    about({ clientId: row.client_id, subject: noteId });
    const written = noteBodySchema.parse(JSON.parse(row.content));
    const viewFormat = viewFormatOf(written, format);
    const isOfGroup = row.shared_content !== null;
    const ofSession = { sessionId: row.session_id, clientId: row.client_id };
    const corrected = isOfGroup ? await readCorrections(tx, ofSession) : [];
    const counts = isOfGroup ? await readAmendedCounts(tx, row.session_id) : [];
    const pdf = await renderNotePdf({
      practice,
      note:
        viewFormat.id === written.format ? written : { ...written, elements: written.elements.flatMap(splitByTags) },
      shared: row.shared_content === null ? null : sharedPartBodySchema.parse(JSON.parse(row.shared_content)),
      signatures: signatures.map(({ signer_name: name, credential, meaning, at, method }) => ({
        name,
        credential,
        meaning,
        at,
        method,
      })),
      digest: row.digest,
      ledgerPlace: signatures[0]?.place ?? null,
      late: row.late,
      viewFormat,
      after: additions.map(({ content }) => additionSchema.parse(JSON.parse(content))),
      coSigned: coSignaturesOf(additions.length === 0 ? [] : (await readAdditionCoSignatures(tx, noteId)).contents),
      retraction: corrected.find(({ retracts }) => retracts === noteId) ?? null,
      attendance: corrected.map(({ by, at, because }) => ({ by, at, because })),
      counts: counts.at(-1) ?? null,
      isIncomplete: may.lacksCoSignature && asksForCoSignature(practice.profile),
      carried: carriedAway(additions) ?? (here === undefined ? null : { way: "here", ...here }),
      waitsFor: waitsFor(isOfGroup ? await readFacilitatorsOwed(tx, [noteId]) : []),
    });
    return new Download({
      type: "application/pdf",
      name: noteFileName(row, practice.zone, "pdf"),
      body: Buffer.from(pdf),
    });
  },
});

/** Where a retracted note's words went: the act that says so, and its place in the ledger. */
function carriedAway(additions: readonly KeptAddition[]) {
  const acts = additions.map(({ content, place }) => ({ place, act: additionSchema.parse(JSON.parse(content)) }));
  const carried = acts.find(({ act }) => act.kind === "carried");
  return carried === undefined ? null : ({ way: "away", at: carried.act.at, place: carried.place } as const);
}

/** The one it was written in, or another that a client's note can be read in. */
function viewFormatOf({ format: written }: NoteBody, wanted: string | undefined): Format {
  const format =
    wanted === undefined || wanted === written ? formatOf(written) : clientFormats.find(({ id }) => id === wanted);
  return format ?? refuse("invalid_input", [{ field: "format", expected: "expected a format of an individual note" }]);
}
