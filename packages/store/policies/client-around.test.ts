import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aContact, aCoverage, aDiagnosis, aFlag, anEpisode, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, outcomeOf, aPracticeAtWork, type PracticeAtWork } from "../testing/practice-at-work.ts";

/*
 * What stands around a client: flags, contacts, diagnoses, coverage with allowances, episodes with transfers.
 */
const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let about: Readonly<Record<string, string>>;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  const given = { client_id: the.ada };
  const flag = await aFlag(test.asOwner, given);
  const contact = await aContact(test.asOwner, given);
  const diagnosis = await aDiagnosis(test.asOwner, given);
  const coverage = await aCoverage(test.asOwner, given);
  const episode = await anEpisode(test.asOwner, given);
  const allowance = { id: randomUUID(), coverage_id: coverage.id, counts: "sessions" as const, amount: 10 };
  const dates = { from_date: "2026-01-01", to_date: "2026-12-31", added_by: the.clinician };
  await insertRow(test.asOwner, "coverage_allowance", { ...allowance, ...dates, ...given });
  const transfer = { id: randomUUID(), episode_id: episode.id, on_date: "2026-01-02", to_program: "Evening programme" };
  await insertRow(test.asOwner, "episode_transfer", { ...transfer, transferred_by: the.clinician, ...given });
  about = { flag: flag.id, contact: contact.id, diagnosis: diagnosis.id, coverage: coverage.id, episode: episode.id };
});

const seen = async (staffId: string, table: string) =>
  (await as(staffId, `select from ${table} where client_id = $1`, [the.ada])).length;

describe("who reads what stands around a client", () => {
  const tables = [
    "client_contact",
    "coverage",
    "coverage_allowance",
    "episode",
    "episode_transfer",
    "client_flag",
    "diagnosis",
  ];

  it.each(tables)("%s: the care team; not a stranger, not whoever left, not whoever is inactive", async (table) => {
    expect(await owner(`select from ${table} where client_id = $1`, [the.ada])).toHaveLength(1);
    expect(await seen(the.clinician, table)).toBe(1);
    for (const other of [the.left, the.stranger, the.inactive]) expect(await seen(other, table)).toBe(0);
  });

  it.each(tables.filter((table) => table !== "diagnosis"))("%s: the keepers of the records too", async (table) => {
    for (const keeper of [the.administrator, the.recordsOfficer]) expect(await seen(keeper, table)).toBe(1);
  });

  it("a diagnosis is no keeper's: it is clinical", async () => {
    for (const keeper of [the.administrator, the.recordsOfficer]) expect(await seen(keeper, "diagnosis")).toBe(0);
  });

  it("a facilitator reads the flags that stand, and nothing else", async () => {
    expect(await Promise.all(tables.map((table) => seen(the.facilitator, table)))).toEqual([0, 0, 0, 0, 0, 1, 0]);
    const ended = await aFlag(test.asOwner, {
      client_id: the.ada,
      kind: "do-not-contact",
      ended_on: "2026-01-01",
      ended_by: the.clinician,
    });
    const flags = await as<{ id: string }>(the.facilitator, "select id from client_flag");
    expect(flags.map(({ id }) => id)).not.toContain(ended.id);
    expect(await seen(the.clinician, "client_flag")).toBe(2);
  });
});

describe("what a chart's head says of it", () => {
  const head = async (staffId: string) => {
    const [row] = await as<{ flags: unknown[]; diagnoses: unknown[]; episode: unknown }>(
      staffId,
      "select flags, diagnoses, episode from around_of($1)",
      [the.ada],
    );
    return row === undefined ? "nothing" : [row.flags.length, row.diagnoses.length, row.episode === null];
  };
  it("is for the care team; for the keepers without diagnoses; for nobody else, a facilitator among them", async () => {
    expect(await head(the.clinician)).toEqual([1, 1, false]);
    for (const keeper of [the.administrator, the.recordsOfficer]) expect(await head(keeper)).toEqual([1, 0, false]);
    for (const other of [the.facilitator, the.left, the.stranger, the.inactive])
      expect(await head(other)).toBe("nothing");
  });
  it("is built by a helper that nobody calls by themself", async () => {
    const call = as(the.clinician, "select record_in_short($1, true)", [the.ada]);
    expect(await outcomeOf(call)).toBe("refused");
  });
});

describe("who sets down what stands around a client", () => {
  const inserts: readonly (readonly [string, string])[] = [
    [
      "client_flag",
      "insert into client_flag (id, client_id, kind, since, set_by, words) values ($1, $2, 'other', '2026-01-01', $3, 'x')",
    ],
    [
      "client_contact",
      "insert into client_contact (id, client_id, name, relation, added_by) values ($1, $2, 'X', 'aunt', $3)",
    ],
    [
      "diagnosis",
      "insert into diagnosis (id, client_id, code, words, since, given_by) values ($1, $2, 'F41.0', 'Panic', '2026-01-01', $3)",
    ],
    [
      "coverage",
      "insert into coverage (id, client_id, kind, from_date, added_by) values ($1, $2, 'self-pay', '2026-01-01', $3)",
    ],
    ["episode", "insert into episode (id, client_id, admitted_on, admitted_by) values ($1, $2, '2026-01-01', $3)"],
  ];

  it.each(inserts)(
    "%s: in one's own name, for one's own client; not a facilitator, not a stranger",
    async (table, sql) => {
      await owner("update episode set discharged_on = '2026-02-01', discharged_by = $1, discharge_kind = 'left'", [
        the.clinician,
      ]);
      const add = (staffId: string, name = staffId) => outcomeOf(as(staffId, sql, [randomUUID(), the.ada, name]));
      for (const other of [the.facilitator, the.stranger, the.left, the.inactive])
        expect(await add(other)).toBe("refused");
      expect(await add(the.clinician, the.neighbour)).toBe("refused");
      expect(await add(the.administrator)).toBe(table === "diagnosis" ? "refused" : "done");
      if (table !== "episode")
        await owner(`delete from ${table} where set_by = $1`.replace("set_by", byOf(table)), [the.administrator]);
      else
        await owner(
          "update episode set discharged_on = '2026-02-01', discharged_by = admitted_by, discharge_kind = 'left' where discharged_on is null",
        );
      expect(await add(the.clinician)).toBe("done");
    },
  );

  it("nobody deletes any of it", async () => {
    for (const table of [
      "client_flag",
      "client_contact",
      "diagnosis",
      "coverage",
      "coverage_allowance",
      "episode",
      "episode_transfer",
    ])
      for (const person of [the.clinician, the.administrator])
        expect([table, await outcomeOf(as(person, `delete from ${table}`))]).toEqual([table, "refused"]);
  });

  it("nobody changes a diagnosis's code or words, a flag's words, or whose any of it is", async () => {
    const tries = [
      "update diagnosis set code = 'F41.0'",
      "update diagnosis set words = 'Other'",
      "update client_flag set words = 'Other'",
      ...["client_flag", "client_contact", "diagnosis", "coverage", "episode"].map(
        (table) => `update ${table} set client_id = '${the.bo}'`,
      ),
    ];
    for (const statement of tries)
      expect([statement, await outcomeOf(as(the.clinician, statement))]).toEqual([statement, "refused"]);
  });
});

function byOf(table: string): string {
  return { client_flag: "set_by", diagnosis: "given_by" }[table] ?? "added_by";
}

describe("what has ended stays as it ended", () => {
  it("a diagnosis is ended in one's own name, once, by the care team", async () => {
    const end = (staffId: string, by = staffId) =>
      as(staffId, "update diagnosis set until = '2026-03-01', ended_by = $2 where id = $1 returning 1", [
        about["diagnosis"],
        by,
      ]);
    expect(await end(the.facilitator)).toEqual([]);
    expect(await end(the.administrator)).toEqual([]);
    expect(await outcomeOf(end(the.clinician, the.neighbour))).toBe("refused");
    expect(await end(the.clinician)).toHaveLength(1);
    expect(await end(the.clinician)).toEqual([]);
  });

  it("a discharge is not taken back", async () => {
    const reopen =
      "update episode set discharged_on = null, discharged_by = null, discharge_kind = null where id = $1 returning 1";
    expect(await as(the.clinician, reopen, [about["episode"]])).toEqual([]);
    expect(
      await owner(reopen.replace("null, discharged_by = null, discharge_kind = null", "discharged_on"), [
        about["episode"],
      ]),
    ).toHaveLength(1);
  });

  it("a flag is ended in one's own name and does not come back", async () => {
    const end = (staffId: string, by = staffId) =>
      as(staffId, "update client_flag set ended_on = '2026-03-01', ended_by = $2 where id = $1 returning 1", [
        about["flag"],
        by,
      ]);
    expect(await outcomeOf(end(the.clinician, the.neighbour))).toBe("refused");
    expect(await end(the.facilitator)).toEqual([]);
    expect(await end(the.clinician)).toHaveLength(1);
    expect(
      await as(the.clinician, "update client_flag set ended_on = null where id = $1 returning 1", [about["flag"]]),
    ).toEqual([]);
  });
});

describe("what the tables themselves refuse", () => {
  const refusedBy = async (attempt: Promise<unknown>) =>
    attempt.then(
      () => "done",
      (error: unknown) => (error instanceof Error && "constraint" in error ? String(error.constraint) : String(error)),
    );
  it.each([
    ["client_contact_told_on_a_basis", () => aContact(test.asOwner, { may_be_told: "all" })],
    [
      "client_contact_told_on_a_basis",
      () => aContact(test.asOwner, { may_be_told: "appointments", consent_basis: "signed" }),
    ],
    ["client_flag_other_in_words", () => aFlag(test.asOwner, { kind: "other" })],
    ["diagnosis_code_shape", () => aDiagnosis(test.asOwner, { code: "41.1" })],
    ["diagnosis_in_order", () => aDiagnosis(test.asOwner, { until: "2019-01-01", ended_by: the.clinician })],
    ["coverage_payer_named", () => aCoverage(test.asOwner, { kind: "payer", payer: "" })],
    ["coverage_in_order", () => aCoverage(test.asOwner, { to_date: "2019-01-01" })],
    [
      "episode_in_order",
      () =>
        anEpisode(test.asOwner, { discharged_on: "2019-01-01", discharged_by: the.clinician, discharge_kind: "left" }),
    ],
  ])("%s", async (constraint, attempt) => {
    expect(await refusedBy(attempt())).toBe(constraint);
  });
  it("and the like of each that is whole goes in", async () => {
    const consent = { consent_basis: "signed", consent_on: "2026-01-01" };
    expect(await refusedBy(aContact(test.asOwner, { may_be_told: "all", ...consent }))).toBe("done");
    expect(await refusedBy(aFlag(test.asOwner, { kind: "other", words: "Interpreter" }))).toBe("done");
    expect(await refusedBy(aDiagnosis(test.asOwner, { until: "2021-01-01", ended_by: the.clinician }))).toBe("done");
    expect(await refusedBy(aCoverage(test.asOwner, { kind: "self-pay" }))).toBe("done");
  });
});
