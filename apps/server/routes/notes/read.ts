import { readNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { readAmendedCounts, readCorrections } from "@goldthread/store/queries/attendance-correction.ts";
import { readFacilitatorsOwed } from "@goldthread/store/queries/facilitators-owed.ts";
import { listAdditionsToCoSign, readAdditionCoSignatures } from "@goldthread/store/queries/addition-co-signature.ts";
import { readNeighbours, readNoteRow, readSignatures } from "@goldthread/store/queries/note.ts";
import { readMayOnNote, readSaid } from "@goldthread/store/queries/co-signing.ts";
import { isMovedHere, readMovedCopy } from "@goldthread/store/queries/note-move.ts";
import { listShareComments, readOnlyShareOfNote } from "@goldthread/store/queries/share.ts";
import { readAdditions } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { asksForCoSignature } from "../../note/asks-for-co-signature.ts";
import { afterOf } from "../../note/after-of.ts";
import { commentsOf } from "../../note/comments-of.ts";
import { defineRoute } from "../../route.ts";
import { waitsFor } from "../../signing/waits-for.ts";
import { shareCommentsOf } from "../../shares/share-comments-of.ts";

export const readNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note opened" },
  async run({ input: { noteId }, tx, practice, about }) {
    const note = await readNoteRow(tx, noteId);
    if (note === undefined) refuse("not_found");
    // Only a group's attendance is corrected.
    const isOfGroup = note.shared_content !== null;
    const [signatures, neighbours, additions, said, may, copy, movedHere, share, sharedWords, amended, corrections] =
      await Promise.all([
        readSignatures(tx, noteId),
        readNeighbours(tx, note),
        readAdditions(tx, noteId),
        readSaid(tx, noteId),
        readMayOnNote(tx, noteId),
        readMovedCopy(tx, noteId),
        isMovedHere(tx, noteId),
        readOnlyShareOfNote(tx, noteId),
        listShareComments(tx, { draftId: null, noteId }),
        isOfGroup ? readAmendedCounts(tx, note.session_id) : [],
        isOfGroup ? readCorrections(tx, { sessionId: note.session_id, clientId: note.client_id }) : [],
      ]);
    // Most notes have nothing added.
    const coSigned =
      additions.length === 0 ? { contents: [], lacking: [] } : await readAdditionCoSignatures(tx, noteId);
    const mine = coSigned.lacking.length === 0 ? [] : await listAdditionsToCoSign(tx);
    const after = afterOf(additions, { ...coSigned, mine });
    const owed = isOfGroup ? await readFacilitatorsOwed(tx, [noteId]) : [];
    about({ clientId: note.client_id, subject: noteId });
    return {
      id: note.id,
      clientId: note.client_id,
      sessionId: note.session_id,
      content: note.content,
      digest: note.digest,
      shared:
        note.shared_content === null || note.shared_digest === null
          ? null
          : { content: note.shared_content, digest: note.shared_digest },
      signatures: signatures.map(({ id, signer_name: name, credential, meaning, method, at }) => ({
        id,
        name,
        credential,
        meaning,
        method,
        at,
      })),
      late: note.late,
      amendedCounts: [...amended],
      corrections: corrections.map(({ retracts, ...correction }) => ({
        ...correction,
        isRetraction: retracts === noteId,
      })),
      after,
      may: { correct: may.correct, correctShared: may.correctShared, retract: may.retract, attest: may.attest },
      comments: [...commentsOf(said), ...shareCommentsOf(sharedWords).map(asComment)],
      share: share === undefined ? null : { id: share.id, by: share.givenBy, level: share.level, until: share.until },
      toCoSign: may.toCoSign || after.some(({ toCoSign }) => toCoSign.length > 0),
      isIncomplete: may.lacksCoSignature && asksForCoSignature(practice.profile),
      waitsFor: waitsFor(owed),
      copy,
      isMovedHere: movedHere,
      place: signatures[0]?.place ?? null,
      ...neighbours,
    };
  },
});

function asComment({ isMine: _mine, ...comment }: ReturnType<typeof shareCommentsOf>[number]) {
  return { ...comment, kind: "shared" as const };
}
