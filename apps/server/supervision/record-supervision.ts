import type { PersonRef } from "@goldthread/clinical";
import type { Canonical } from "@goldthread/ledger";
import type { SignedAct } from "@goldthread/store/queries/act-into.ts";
import { insertSupervisionNote, insertSupervisionSignature } from "@goldthread/store/queries/supervision.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standSigned } from "../ledger/stand-signed.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";

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

interface Signing {
  readonly person: PersonRef;
  readonly signer: ActSigner;
}

/** The note, which is its writer's signature too. Answers its id. */
export async function recordSupervisionNote(tx: Transaction, facts: SupervisionFacts, act: Signing): Promise<string> {
  const row = await standSupervision(tx, { goldthread: "supervision-note/1", ...facts }, act);
  await insertSupervisionNote(tx, row);
  return row.id;
}

export interface SecondSignature {
  readonly noteId: string;
  readonly noteDigest: string;
}

export async function recordSecondSignature(tx: Transaction, signature: SecondSignature, act: Signing): Promise<void> {
  const { name, credential } = act.person;
  const facts = { goldthread: "supervision-signature/1", ...signature, name, credential };
  await insertSupervisionSignature(tx, await standSupervision(tx, facts, act));
}

type Facts = Readonly<Record<string, Canonical>>;

/** What each signs says who they are and how it was signed, as everything does that a passkey may sign. */
async function standSupervision(tx: Transaction, facts: Facts, { person, signer }: Signing): Promise<SignedAct> {
  const said = { ...facts, author: { ...person }, method: signer.method };
  const [row] = await standSigned(tx, [said], { kind: "supervision", by: person.id, author: person, signer });
  if (row === undefined) throw new Error("One act gives one row");
  return row;
}
