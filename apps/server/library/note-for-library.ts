import type { NoteBody, SharedPartBody } from "@goldthread/clinical";
import type { NamesAround, TextPart } from "@goldthread/clinical/library/de-identify/identifier.ts";
import { groupShared } from "@goldthread/clinical/formats/group-shared.ts";
import { readNamesAround } from "@goldthread/store/queries/library.ts";
import { isRetracted } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { noteToAddTo } from "../note/note-to-add-to.ts";

interface NoteForLibrary {
  readonly clientId: string;
  readonly hasShared: boolean;
  readonly kind: string;
  readonly format: string;
  readonly parts: readonly TextPart[];
  readonly around: NamesAround;
}

interface Wanted {
  readonly noteId: string;
  readonly of: "note" | "shared";
  readonly staffId: string;
}

/** A signed note of the actor's own, with everybody whom it may name. What was taken back is no example. */
export async function noteForLibrary(tx: Transaction, { noteId, of, staffId }: Wanted): Promise<NoteForLibrary> {
  const { body, shared } = await noteToAddTo(tx, noteId);
  if (body.author.id !== staffId) refuse("not_found");
  if (await isRetracted(tx, noteId)) refuse("retracted_already");
  if (of === "shared" && shared === null) refuse("not_found");
  const names = await readNamesAround(tx, { clientId: body.client.id, sessionId: body.session.id });
  return {
    clientId: body.client.id,
    hasShared: shared !== null,
    ...asOf(of, body, shared),
    around: {
      client: namesOf(body, names.clients),
      recordNumber: body.client.recordNumber,
      others: names.clients.filter(({ isOwn }) => !isOwn),
      contacts: names.contacts,
      author: body.author.name,
      staff: [...names.staff, ...(shared?.facilitators ?? []).map(({ name }) => name)],
      places: [...names.places, body.session.place],
    },
  };
}

function asOf(of: Wanted["of"], body: NoteBody, shared: SharedPartBody | null) {
  const elements = of === "shared" ? (shared?.elements ?? []) : body.elements;
  // Words and elements alone: a key may be somebody's id.
  const parts = elements.map(({ element, text }) => ({ element, text }));
  if (of === "shared") return { kind: "group-shared", format: groupShared.id, parts };
  return { kind: kindOf(body), format: body.format, parts };
}

function kindOf({ kind, session: { contact, unplanned } }: NoteBody): string {
  if (kind === "group") return "group-member";
  if (contact?.kind === "no-show" || contact?.kind === "cancellation") return "missed";
  if (contact !== undefined) return "contact";
  return unplanned === "crisis" ? "crisis" : "individual";
}

/** The client as called in the note, and as called today. */
function namesOf(
  { client }: NoteBody,
  clients: readonly (NamesAround["client"] & { readonly isOwn: boolean })[],
): NamesAround["client"] {
  const today = clients.find(({ isOwn }) => isOwn);
  return {
    name: client.name,
    preferredName: today?.preferredName,
    aliases: [...(today?.aliases ?? []), ...(today === undefined || today.name === client.name ? [] : [today.name])],
  };
}
