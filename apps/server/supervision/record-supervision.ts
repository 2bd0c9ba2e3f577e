import { insertSupervisionNote, insertSupervisionSignature } from "@goldthread/store/queries/supervision.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standForOne, type ActsToRecord } from "../ledger/stand-for.ts";

/** What both sign. Names and credentials as they were that day. */
export interface SupervisionFacts {
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly supervisorCredential: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly superviseeCredential: string;
  readonly on: string;
  readonly minutes: number;
  readonly kind: "individual" | "group";
  readonly place: "in-person" | "remote";
  readonly present: string;
  readonly topics: string;
  readonly risk: string;
  readonly recommendations: string;
  readonly followUp: string;
}

type Act = Omit<ActsToRecord, "kind">;

/** The note, which is its writer's signature too. Answers its id. */
export async function recordSupervisionNote(tx: Transaction, facts: SupervisionFacts, act: Act): Promise<string> {
  const row = await standForOne(tx, { goldthread: "supervision-note/1", ...facts }, { ...act, kind: "supervision" });
  await insertSupervisionNote(tx, row);
  return row.id;
}

export interface SecondSignature {
  readonly noteId: string;
  readonly noteDigest: string;
  readonly name: string;
  readonly credential: string;
}

export async function recordSecondSignature(tx: Transaction, signature: SecondSignature, act: Act): Promise<void> {
  const facts = { goldthread: "supervision-signature/1", ...signature };
  const row = await standForOne(tx, facts, { ...act, kind: "supervision" });
  await insertSupervisionSignature(tx, row);
}
