import { randomUUID } from "node:crypto";
import type { Facts } from "./facts.ts";
import { dayOf, instantOf, type Row, type World } from "./world.ts";

/** Shares, what is withheld, whose own record it is and the clients' doors: as statements, and as the rows that they are. */
export function keepActs(
  world: World,
  { shares, withheld, own, doors }: Facts,
  nextEntry: () => string | undefined,
): { readonly statements: readonly string[]; readonly rows: readonly Row[] } {
  const statements: string[] = [];
  const rows: Row[] = [];
  const act = (table: string, facts: Readonly<Record<string, unknown>>): string => {
    const [id, entry] = [randomUUID(), nextEntry()];
    if (entry === undefined) throw new Error("Cannot keep the facts: the world has too few entries");
    const content = JSON.stringify({ ...facts, id });
    statements.push(
      `insert into ${table} (id, content, acted_at, entry_id) values ('${id}', '${content}', '${instantOf(0)}', '${entry}')`,
    );
    return id;
  };
  for (const one of shares) {
    const text = world.texts[one.text];
    if (text === undefined) throw new Error("Cannot keep the facts: a text is shared that the world does not have");
    const of = { draftId: text.isDraft ? text.id : null, noteId: text.isDraft ? null : text.id };
    const shared = { ...of, by: world.people[text.author], withId: world.people[one.with] };
    const given = { ...shared, what: "given", level: one.level, until: dayOf(one.until), givenId: null };
    const id = act("share", given);
    const what = { kind: "share", text, with: one.with } as const;
    rows.push({ table: "share", key: id, what });
    if (!one.isTakenBack) continue;
    const back = act("share", { ...shared, what: "taken-back", level: null, until: null, givenId: id });
    rows.push({ table: "share", key: back, what });
  }
  for (const one of withheld) {
    const text = world.texts[one.note];
    if (text === undefined) throw new Error("Cannot keep the facts: a note is withheld that the world does not have");
    const by = { by: world.people[text.author], clientId: world.clients[text.client ?? -1] };
    const id = act("withholding", {
      ...by,
      what: "withheld",
      subject: "note",
      subjectId: text.id,
      ground: "danger-to-life",
    });
    const what = { kind: "withholding", text } as const;
    rows.push({ table: "withholding", key: id, what });
    if (one.isOver)
      rows.push({ table: "withholding", key: act("withholding", { ...by, what: "ended", withholdingId: id }), what });
  }
  for (const { person, client } of own) {
    const [whose, who] = [world.clients[client] ?? "", world.people[person] ?? ""];
    statements.push(`insert into own_record (client_id, staff_id, noted_by) values ('${whose}', '${who}', '${who}')`);
    rows.push({ table: "own_record", key: whose, what: { kind: "own record", person } });
  }
  for (const { client, isShut } of doors) {
    const of = { by: world.people[0], clientId: world.clients[client] };
    const accessId = act("client_access", { ...of, what: "given", holder: "client" });
    world.doors.set(client, accessId);
    if (isShut) act("client_access", { ...of, what: "ended", ends: accessId });
  }
  return { statements, rows };
}
