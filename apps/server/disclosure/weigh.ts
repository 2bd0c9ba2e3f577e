import { z } from "zod";
import type { previewDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import {
  groundOf,
  lawsOfPlaces,
  previewDisclosure,
  type DisclosureRequest,
  type Ground,
  type Preview,
} from "@goldthread/clinical/disclosure/index.ts";
import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import { asWeigher } from "@goldthread/store/as-weigher.ts";
import { readActing } from "@goldthread/store/queries/client-contact.ts";
import {
  listNotesToDisclose,
  readAuthorisation,
  readDisclosee,
  type DiscloseeRow,
  type NoteToDisclose,
} from "@goldthread/store/queries/disclosure.ts";
import { listRecordHolds } from "@goldthread/store/queries/retention.ts";
import { readPlacesOfRecord } from "@goldthread/store/queries/weighed.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { listWithholdings } from "@goldthread/store/queries/withholding.ts";
import { ownConsentsOf } from "../care-consent/recorded-consents.ts";
import { refuseMerged } from "../client/refuse-merged.ts";
import { refuse } from "../errors.ts";
import { presentWithholding } from "../withholding/present-withholding.ts";
import { agreementPapers, agreementsOf, type AgreementPaper } from "./agreement-papers.ts";
import { authorisationOf } from "./authorisation-of.ts";
import type { Disclosable } from "./disclosable.ts";
import { leaveIn, refuseBothWays, refuseUnknownPassages, type Found } from "./left-in.ts";
import { noteToItem } from "./note-item.ts";
import type { NamedPerson } from "./others-in.ts";
import { recordItems } from "./record-items.ts";
import { refuseUnknownScans } from "./refuse-unknown-scans.ts";
import { takeOutByHand } from "./take-out-by-hand.ts";

type Asked = z.output<(typeof endpoint)["input"]>;

export interface Weighed {
  readonly client: DiscloseeRow;
  readonly request: DisclosureRequest;
  /** Every item of the record, notes first, in the order of the decisions. */
  readonly items: readonly Disclosable[];
  readonly preview: Preview;
  /** By the item's id: the places about other people, as they were found and before anybody chose. */
  readonly found: Found;
  /** What others in the sessions signed, by their id. */
  readonly papers: ReadonlyMap<string, AgreementPaper>;
  /** Stands for exactly these decisions and notices. */
  readonly shown: string;
}

/** Reads the record as it may be weighed by the actor, and weighs what was asked of it; the preview and the release both go by it. */
export async function weigh(tx: Transaction, asked: Asked, at: { day: string; zone: string }): Promise<Weighed> {
  const ground = groundOf(asked.ground) ?? refuse("not_found");
  if (asked.from !== null && asked.to !== null && asked.to < asked.from)
    refuse("invalid_input", [{ field: "to", expected: "expected a day that is not before the first one" }]);
  const { client, all, papers } = await asWeigher(
    tx,
    { clientId: asked.clientId, reasonId: asked.recordRequestId },
    async () => {
      const read = await readRecord(tx, { clientId: asked.clientId, zone: at.zone, kinds: asked.kinds });
      await refuseUnknownScans(tx, ground, asked);
      return read;
    },
  );
  if (asked.goesWhole) refuseNotWhole(ground, asked);
  const representative = await whoAsks(tx, asked, at.day);
  const held = await heldBack(tx, { clientId: asked.clientId, day: at.day });
  const found: Found = new Map(all.map(({ item }) => [item.id, item.others]));
  refuseUnknownPassages(asked.leftIn, all);
  const items = all
    .map((one) => ({ ...one, item: { ...one.item, withheld: held.get(one.item.id) ?? null } }))
    .map((one) => takeOutByHand(leaveIn(one, asked.leftIn), asked.alsoOut));
  refuseBothWays(asked.leftIn, asked.alsoOut, all);
  const request: DisclosureRequest = {
    ...asked,
    ground,
    representative,
    ownConsents: await ownConsentsOf(tx, asked.clientId),
    laws: lawsOfPlaces(await readPlacesOfRecord(tx, asked.clientId)),
    day: at.day,
    isHeld: (await listRecordHolds(tx, asked.clientId)).some(({ liftedAt }) => liftedAt === null),
    isMinor: client.isMinor,
    authorisation: await chosen(tx, asked),
  };
  const preview = previewDisclosure(
    request,
    items.map(({ item }) => item),
  );
  return {
    client,
    request,
    items,
    preview,
    found,
    papers,
    shown: shownOf(preview, items, agreementsOf(asked.agreed, papers)),
  };
}

/** Whole goes only what an order names, and of what goes whole nobody chooses words. */
function refuseNotWhole({ othersInText }: Ground, { alsoOut, leftIn }: Asked): void {
  if (!othersInText.mayStayWhole)
    refuse("invalid_input", [{ field: "goesWhole", expected: "expected no, where no court ordered it" }]);
  const expected = "expected nothing, because the order is answered whole";
  if (alsoOut.length > 0) refuse("invalid_input", [{ field: "alsoOut", expected }]);
  if (leftIn.length > 0) refuse("invalid_input", [{ field: "leftIn", expected }]);
}

async function readRecord(tx: Transaction, whose: Pick<Asked, "clientId" | "kinds"> & { readonly zone: string }) {
  const client = (await readDisclosee(tx, whose.clientId)) ?? refuse("not_found");
  // What was set on the record that stayed since, such as that it is a substance-use record, is not seen from here.
  await refuseMerged(tx, whose.clientId);
  const rows = await listNotesToDisclose(tx, whose);
  const { name: clientName, isPart2 } = client;
  const besideOf = new Map(rows.map(({ id, beside }) => [id, beside]));
  const all = [
    ...rows.map((row) => noteToItem(row, { isPart2, zone: whose.zone })),
    ...(await recordItems(tx, { ...whose, clientName, isPart2, people: peopleIn(rows), besideOf })),
  ];
  return { client, all, papers: await agreementPapers(tx, whose.clientId) };
}

function peopleIn(rows: readonly NoteToDisclose[]): readonly NamedPerson[] {
  const all = rows.flatMap(({ members, beside }) => [
    ...members,
    ...beside.map(({ name }) => ({ name, preferredName: undefined, aliases: [] })),
  ]);
  return [...new Map(all.map((person) => [JSON.stringify(person), person])).values()];
}

/** Whoever asks in the client's place: one of the chart's contacts who acts for the client today, and nobody else. */
async function whoAsks(tx: Transaction, { answers, clientId }: Asked, day: string) {
  const contactId = answers["acts-for"] ?? "";
  if (!z.uuid().safeParse(contactId).success) return null;
  const contact = await readActing(tx, { clientId, contactId, day });
  return contact === undefined ? null : { name: contact.name };
}

/** What is kept from the client now, by the item's id. */
async function heldBack(tx: Transaction, { clientId, day }: { readonly clientId: string; readonly day: string }) {
  const rows = (await listWithholdings(tx, clientId)).map((row) => presentWithholding(row, day));
  const standing = rows.filter(({ isStanding }) => isStanding);
  return new Map(
    standing.map(({ subjectId, by, ground, lookAgainOn, from }) => [
      subjectId,
      { by, because: ground, reviewOn: lookAgainOn, from },
    ]),
  );
}

async function chosen(tx: Transaction, { authorisationId, clientId }: Asked) {
  if (authorisationId === null) return null;
  const row = await readAuthorisation(tx, authorisationId);
  if (row === undefined || row.clientId !== clientId) refuse("not_found");
  return authorisationOf(row).authorisation;
}

/**
 * Also over the items' digests, and over what was added to a note, of which its signed digest knows nothing: a record that
 * grew, was corrected or was added to meanwhile is looked at again.
 */
function shownOf(
  { decisions, notices }: Preview,
  items: readonly Disclosable[],
  agreements: ReturnType<typeof agreementsOf>,
): string {
  const decided = decisions.map(({ itemId, verdict, rule, takenOut }, nr) => ({
    added: addedTo(items[nr]),
    digest: items[nr]?.digest ?? "",
    itemId,
    rule,
    takenOut: takenOut.map(({ section, start, end }) => ({ end, section, start })),
    verdict,
  }));
  return toHex(sha256(canonicalJson({ agreements, items: decided, notices: [...notices] })));
}

function addedTo(one: Disclosable | undefined): string[] {
  return (one?.sections ?? []).flatMap(({ key, title, text }) => (key.startsWith("added ") ? [title, text] : []));
}
