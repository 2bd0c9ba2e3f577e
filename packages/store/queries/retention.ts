import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { personOf } from "./record-of.ts";

export type InUse = "admission" | "planned" | "member" | "draft";

/** What the days of keeping are counted from; days as `YYYY-MM-DD` in the practice's zone. */
export interface RetentionFactsRow {
  readonly clientId: string;
  readonly name: string;
  readonly recordNumber: string;
  readonly birthOn: string | null;
  readonly firstContactOn: string;
  readonly lastContactOn: string;
  readonly dischargedOn: string | null;
  readonly diedOn: string | null;
  readonly lastDisclosureOn: string | null;
  readonly inUse: InUse | null;
  readonly isHeld: boolean;
}

/** Of every record that is there, or of one. Nothing for whoever keeps no records. */
export async function readRetentionFacts(
  tx: Transaction,
  clientId: string | null,
): Promise<readonly RetentionFactsRow[]> {
  return tx.sql<RetentionFactsRow>(
    `select client_id as "clientId", name, record_number as "recordNumber", birth_on as "birthOn",
       first_contact_on as "firstContactOn", last_contact_on as "lastContactOn", discharged_on as "dischargedOn",
       died_on as "diedOn", last_disclosure_on as "lastDisclosureOn", in_use as "inUse", is_held as "isHeld"
     from retention_facts($1)`,
    [clientId],
  );
}

export interface KeepingRow {
  readonly today: string;
  readonly retentionYears: number;
  readonly retentionMinorYears: number;
  readonly ageOfMajority: number;
  readonly retentionRules: readonly string[];
}

/** What the practice sets about keeping, and its day. */
export async function readKeeping(tx: Transaction): Promise<KeepingRow | undefined> {
  const [row] = await tx.sql<KeepingRow>(
    `select today(), retention_years as "retentionYears", retention_minor_years as "retentionMinorYears",
       age_of_majority as "ageOfMajority", retention_rules as "retentionRules" from practice`,
  );
  return row;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertRecordHold = actInto("record_hold", "acted_at");

export interface RecordHoldRow {
  readonly id: string;
  readonly clientId: string;
  readonly placedAt: string;
  readonly placedBy: string;
  readonly reason: string;
  readonly reference: string;
  readonly liftedAt: string | null;
  readonly liftedBy: string | null;
  readonly liftReason: string | null;
}

const holds = `
  select h.id, h.client_id as "clientId", ${isoTime("h.acted_at")} as "placedAt", p.name as "placedBy",
    h.content::jsonb ->> 'reason' as reason, h.content::jsonb ->> 'reference' as reference,
    ${isoTime("l.acted_at")} as "liftedAt", w.name as "liftedBy", l.content::jsonb ->> 'reason' as "liftReason"
  from record_hold h join staff p on p.id = h.acted_by
    left join record_hold l on l.lifts = h.id left join staff w on w.id = l.acted_by
  where h.lifts is null`;

/** Of one person, also asked from a record that was merged away; newest first. */
export async function listRecordHolds(tx: Transaction, clientId: string): Promise<readonly RecordHoldRow[]> {
  return tx.sql<RecordHoldRow>(
    `${holds} and h.client_id = any (${personOf("$1")}) order by l.id is not null, h.acted_at desc, h.id`,
    [clientId],
  );
}

export async function readRecordHold(tx: Transaction, holdId: string): Promise<RecordHoldRow | undefined> {
  const [row] = await tx.sql<RecordHoldRow>(`${holds} and h.id = $1`, [holdId]);
  return row;
}

/** Evidence. Its entry MUST be inserted before it; a confirmation's record is destroyed before it, under its id. */
export const insertDestructionAct = actInto("destruction_act", "acted_at");

export interface DestructionRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly recordNumber: string;
  readonly dueOn: string;
  readonly rule: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly mine: boolean;
  readonly ended: null | {
    readonly step: "withdrawn" | "confirmed";
    readonly actId: string;
    readonly at: string;
    readonly by: string;
    readonly entries: number | null;
    readonly counts: Readonly<Record<string, number>> | null;
  };
}

const destructions = `
  select p.id, p.client_id as "clientId", c.name as "clientName", c.record_number as "recordNumber", p.due_on as "dueOn",
    p.content::jsonb ->> 'rule' as rule, ${isoTime("p.acted_at")} as "proposedAt",
    s.name as "proposedBy", p.acted_by = actor() as mine,
    case when e.id is null then null else json_build_object('step', e.step, 'actId', e.id, 'at', ${isoTime("e.acted_at")},
      'by', w.name, 'entries', (e.content::jsonb ->> 'entries')::integer, 'counts', e.content::jsonb -> 'counts') end as ended
  from destruction_act p join client c on c.id = p.client_id join staff s on s.id = p.acted_by
    left join destruction_act e on e.proposal_id = p.id left join staff w on w.id = e.acted_by
  where p.step = 'proposed'`;

/** What waits for a second person, then what was done, newest first. */
export async function listDestructions(tx: Transaction): Promise<readonly DestructionRow[]> {
  return tx.sql<DestructionRow>(
    `${destructions} order by e.id is not null, coalesce(e.acted_at, p.acted_at) desc, p.id limit 200`,
  );
}

/** Undefined where it is not there, or not the actor's to know of. */
export async function readDestruction(tx: Transaction, proposalId: string): Promise<DestructionRow | undefined> {
  const [row] = await tx.sql<DestructionRow>(`${destructions} and p.id = $1`, [proposalId]);
  return row;
}

export type Destroying =
  | {
      readonly outcome: "done";
      readonly counts: Readonly<Record<string, number>>;
      readonly entries: number;
      readonly digest: string;
      /** Under which names the documents' encrypted bytes lie; their keys are gone. */
      readonly files: readonly string[];
    }
  | { readonly outcome: "not-yours" | "not-open" | "alone" | "held" | "not-due" };

/** By the second person. Where it is done, the act of that id MUST follow in the same transaction, or nothing happens. */
export async function destroyRecord(
  tx: Transaction,
  { proposalId, actId }: { readonly proposalId: string; readonly actId: string },
): Promise<Destroying> {
  const [row] = await tx.sql<Destroying>("select outcome, counts, entries, digest, files from destroy_record($1, $2)", [
    proposalId,
    actId,
  ]);
  return row ?? { outcome: "not-open" };
}
