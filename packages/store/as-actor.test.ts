import { describe, expect, it } from "vitest";
import { asActor } from "./as-actor.ts";
import { asPart, parts, type Part } from "./as-part.ts";
import { openDatabase } from "./db.ts";
import { StoreError } from "./store-error.ts";
import { aClient, aPractice, aStaff, withTestDatabase } from "./testing/index.ts";

const test = withTestDatabase();

const whoami = "select current_user::text as role, actor()::text as actor";

describe("acting as a person", () => {
  it("makes every statement that person's, and leaves nothing of them on the connection", async () => {
    const staff = await aStaff(test.asOwner);
    const one = openDatabase({ ...test.loginConfig, max: 1 });
    expect(await asActor(one, { staffId: staff.id }, (tx) => tx.sql(whoami))).toEqual([
      { role: "gt_app", actor: staff.id },
    ]);
    const rest = await one.connect();
    const { rows } = await rest.query("select current_user::text as role, current_setting('gt.actor', true) as actor");
    rest.release();
    await one.close();
    expect(rows).toEqual([{ role: "goldthread_login", actor: "" }]);
  });

  it.each([
    "",
    "018f0000-0000-7000-8000-00000000000",
    "'; drop table note; --",
    "018F0000-0000-7000-8000-000000000001",
    "018f0000-0000-7000-8000-000000000001'",
  ])("refuses %j, which is not a staff id, before anything reaches the database", async (staffId) => {
    await expect(asActor(test.db, { staffId }, (tx) => tx.sql("select 1"))).rejects.toThrow("staffId is not a UUID");
  });

  it("refuses a clock that is not a UTC time", async () => {
    const { id } = await aStaff(test.asOwner);
    await expect(
      asActor(test.db, { staffId: id, clock: "2026-01-01' or" }, (tx) => tx.sql("select 1")),
    ).rejects.toThrow("clock is not");
  });

  it("heeds a given clock in a sample practice only", async () => {
    const { id } = await aStaff(test.asOwner);
    const actor = { staffId: id, clock: "2024-03-01T10:00:00.000Z" };
    const year = () =>
      asActor(test.db, actor, (tx) => tx.sql("select extract(year from clock())::integer as year, today() as day"));
    expect(await year()).not.toEqual([{ year: 2024, day: "2024-03-01" }]);
    await test.asOwner.sql("update practice set sample = true");
    expect(await year()).toEqual([{ year: 2024, day: "2024-03-01" }]);
    await test.asOwner.sql("update practice set sample = false");
  });

  it("keeps all of it or none", async () => {
    const staff = await aStaff(test.asOwner, { roles: ["administrator"] });
    const add = asActor(test.db, { staffId: staff.id }, async (tx) => {
      await tx.db
        .insertInto("client")
        .values({ id: staff.id, record_number: "R-1", name: "Ada Made-up", created_by: staff.id })
        .execute();
      throw new Error("after all not");
    });
    await expect(add).rejects.toThrow("after all not");
    expect(await test.asOwner.sql("select from client where id = $1", [staff.id])).toEqual([]);
  });

  it("says so when a statement failed and its error was passed over", async () => {
    const staff = await aStaff(test.asOwner);
    const passOver = asActor(test.db, { staffId: staff.id }, async (tx) => {
      await tx.sql("select 1 / 0").catch(() => undefined);
    });
    await expect(passOver).rejects.toThrow("Nothing was saved");
  });

  it("commits its last statement with the rest, or nothing", async () => {
    const { id } = await aStaff(test.asOwner, { roles: ["administrator"] });
    const add = (recordNumber: string, act: string) =>
      asActor(
        test.db,
        { staffId: id },
        async (tx) => {
          await tx.sql(
            "insert into client (id, record_number, name, created_by) values (gen_random_uuid(), $1, 'Ada', $2)",
            [recordNumber, id],
          );
          return "added";
        },
        {
          last: (tx, result) =>
            tx.sql("insert into audit_event (staff_id, act, subject) values ($1, $2, $3)", [id, act, result]),
        },
      );
    expect(await add("R-last", "client added")).toBe("added");
    expect(await test.asOwner.sql("select act, subject from audit_event where staff_id = $1", [id])).toEqual([
      { act: "client added", subject: "added" },
    ]);
    await expect(add("R-never", "")).rejects.toMatchObject({
      code: "out_of_range",
      constraint: "audit_event_act_length",
    });
    expect(await test.asOwner.sql("select record_number from client where created_by = $1", [id])).toEqual([
      { record_number: "R-last" },
    ]);
  });

  it("never lets a value of a refused row into the error", async () => {
    const staff = await aStaff(test.asOwner, { roles: ["administrator"] });
    const taken = await aClient(test.asOwner, { name: "Zelda Unmentionable", record_number: "R-taken" });
    const add = (name: string, record_number: string) =>
      asActor(test.db, { staffId: staff.id }, (tx) =>
        tx.db
          .insertInto("client")
          .values({ id: crypto.randomUUID(), record_number, name, created_by: staff.id })
          .execute(),
      );
    const tries = [
      [taken.name, taken.record_number],
      ["Zelda Unmentionable".repeat(20), "R-2"],
    ] as const;
    for (const [name, number] of tries) {
      const error = await add(name, number).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(StoreError);
      expect(
        JSON.stringify([error, String(error), error instanceof Error ? [error.stack, error.cause] : null]),
      ).not.toContain("Zelda");
    }
    await expect(add(taken.name, taken.record_number)).rejects.toMatchObject({
      code: "duplicate",
      constraint: "client_record_number_once",
    });
  });

  it("tries a deadlock once more", async () => {
    await aPractice(test.asOwner);
    const [a, b] = [
      await aStaff(test.asOwner, { roles: ["administrator"] }),
      await aStaff(test.asOwner, { roles: ["administrator"] }),
    ];
    let waiting = 0;
    let meet = (): void => {};
    const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
    const rename = (first: string, second: string) =>
      asActor(test.db, { staffId: a.id }, async (tx) => {
        await tx.sql("update staff set version = version + 1 where id = $1", [first]);
        waiting += 1;
        if (waiting >= 2) meet();
        await bothHoldOne;
        await tx.sql("update staff set version = version + 1 where id = $1", [second]);
      });
    await Promise.all([rename(a.id, b.id), rename(b.id, a.id)]);
    expect(waiting).toBe(3);
    expect(await test.asOwner.sql("select version from staff where id = any ($1)", [[a.id, b.id]])).toEqual([
      { version: 3 },
      { version: 3 },
    ]);
  });

  it("gives up on a statement after fifteen seconds, and on a transaction left open", async () => {
    const { id } = await aStaff(test.asOwner);
    const settings = await asActor(test.db, { staffId: id }, (tx) =>
      tx.sql(
        "select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle",
      ),
    );
    expect(settings).toEqual([{ statement: "15s", idle: "30s" }]);
    const impatient = openDatabase({ ...test.loginConfig, statement_timeout: 50 });
    await expect(asActor(impatient, { staffId: id }, (tx) => tx.sql("select pg_sleep(5)"))).rejects.toMatchObject({
      code: "too_slow",
    });
    await impatient.close();
  });

  it("says that the database cannot be reached, without a password in the message", async () => {
    const nowhere = openDatabase({ host: "/nowhere", port: 1, user: "goldthread_login", password: "secret-word" });
    const error = await asPart(nowhere, "backup", (tx) => tx.sql("select 1")).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "unavailable" });
    expect(String(error)).not.toContain("secret-word");
    await nowhere.close();
  });
});

describe("acting as a part of the program", () => {
  it.each(parts)("%s is a database role of its own and nobody in person", async (part) => {
    expect(await asPart(test.db, part, (tx) => tx.sql("select current_user::text as role"))).toEqual([
      { role: `gt_${part}` },
    ]);
    expect(await asPart(test.db, part, (tx) => tx.sql("select actor() as actor"))).toEqual([{ actor: null }]);
  });

  it("refuses a part that there is not", async () => {
    const invented: string = "auth; set role gt_backup";
    const isPart = (name: string): name is Part => name.length > 0;
    if (isPart(invented))
      await expect(asPart(test.db, invented, (tx) => tx.sql("select 1"))).rejects.toThrow("no such part");
  });

  it("leaves the login itself without any right", async () => {
    const bare = await test.db.connect();
    await expect(bare.query("select from goldthread.staff")).rejects.toThrow("permission denied");
    await expect(bare.query("select from goldthread.note")).rejects.toThrow("permission denied");
    await expect(bare.query("set role gt_policy")).rejects.toThrow("permission denied");
    await expect(bare.query("create table goldthread.mine (id integer)")).rejects.toThrow("permission denied");
    bare.release();
  });
});
