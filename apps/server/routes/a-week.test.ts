import { handOver, listBilling, listHandOvers } from "@goldthread/api/nouns/billing.ts";
import { readSchedule } from "@goldthread/api/nouns/schedule.ts";
import { readToday } from "@goldthread/api/nouns/session.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { ledgerSigner } from "../ledger-signer.ts";
import { accountsByCharts, accountsByPlan } from "../testing/a-week/account-for.ts";
import { clientIdOf, comeInAt, openWeek, pick, type Week } from "../testing/a-week/open-week.ts";
import { contacts, dayAfter, days, groups, holderOn, instant, leave, membersOf } from "../testing/a-week/week-plan.ts";
import { confirmCodes, writeDay } from "../testing/a-week/write-day.ts";
import { withTestServer } from "../testing/test-server.ts";

const server = withTestServer();
const patience = 240_000;
const everyone = ({ clinicians, lead, biller }: Week) => [...clinicians, lead, biller];
const isAway = (clinician: number, day: string) => holderOn(clinician, day) !== clinician;

/** How many sessions each holds on a day, counted on the sheet of paper; missed and cancelled ones are not known yet. */
function heldOn(day: string): number[] {
  return [0, 1, 2, 3].map(
    (holder) =>
      contacts.filter((one) => one.day === day && holderOn(one.clinician, day) === holder).length +
      groups.filter((one) => one.days.includes(day) && holderOn(one.clinician, day) === holder).length,
  );
}

/** Members of group sessions whom whoever held the session neither treats nor covers: their codes are the biller's. */
const fromElsewhere = groups.flatMap(({ clinician, days: on }) =>
  on.flatMap((day) =>
    membersOf(clinician).filter((member) => holderOn(member.clinician, day) !== holderOn(clinician, day)),
  ),
).length;

describe("a week of a practice with four clinicians, in which the clocks go back", () => {
  let week: Week;

  beforeAll(async () => {
    week = await openWeek(server);
  }, patience);

  it("has eighty individual contacts and six group sessions", () => {
    expect(contacts).toHaveLength(80);
    expect(groups.flatMap(({ days: on }) => on)).toHaveLength(6);
  });

  it("keeps a series at ten o'clock at ten o'clock when the clocks go back", async () => {
    const { browser } = pick(week.clinicians, 0);
    const { sessions } = await browser.ask(readSchedule, { from: days[0], to: "2026-11-09" });
    const startsOf = (client: number) =>
      sessions
        .filter((one) => one.clientId === clientIdOf(week, { clinician: 0, client }) && one.seriesId !== null)
        .map(({ start }) => new Date(start).toISOString());
    expect(startsOf(1)).toEqual(["2026-10-26T14:00:00.000Z", "2026-11-02T15:00:00.000Z"]);
    expect(startsOf(3)).toContain("2026-11-01T15:00:00.000Z");
  });

  it(
    "is written down day by day, and what is open shows to the lead each evening until it is",
    async () => {
      for (const day of days) {
        await comeInAt(server, instant(day, "21:00"), everyone(week));
        const open = async () => (await week.lead.browser.ask(readWork, {})).colleagues;
        const before = await open();
        const counted = week.clinicians.map(({ id }) => before.find(({ staffId }) => staffId === id)?.withoutNote ?? 0);
        expect(counted).toEqual(heldOn(day));
        const atWork = [0, 1, 2, 3].filter((clinician) => !isAway(clinician, day));
        await Promise.all(atWork.map((clinician) => writeDay(week, day, clinician)));
        expect(await open()).toEqual([]);
      }
    },
    patience,
  );

  it(
    "is handed over by the biller, who confirms what only a biller can",
    async () => {
      await comeInAt(server, instant(dayAfter, "08:00"), everyone(week));
      const { browser } = week.biller;
      const span = [days[0], pick(days, 6)] as const;
      // Group members whose chart whoever held the session does not hold.
      expect((await browser.ask(readWork, {})).codesToConfirm).toBe(fromElsewhere);
      expect(await confirmCodes(week.biller, ...span)).toBe(fromElsewhere);
      const list = async () => (await browser.ask(listBilling, { from: span[0], to: span[1] })).contacts;
      const ready = (await list()).filter(({ state }) => state === "ready");
      const toHand = ready.map(({ sessionId, clientId }) => ({ sessionId, clientId }));
      await browser.ask(handOver, { contacts: toHand });
      // Two no-shows and a cancelled one stay a status, one member was absent; the missed one's short note is no service.
      expect((await browser.ask(listHandOvers, {})).handOvers).toMatchObject([{ contacts: 76 + 29 }]);
      const after = await list();
      expect(new Set(after.map(({ state }) => state))).toEqual(new Set(["handed-over", "not-billable"]));
      const billed = (start: string) => after.filter((one) => Date.parse(one.start) === Date.parse(start));
      expect(billed(instant("2026-11-01", "00:45"))).toMatchObject([
        { minutes: 90, charge: { code: "90839", addOns: [{ code: "90840", units: 1 }] } },
      ]);
      // Ten minutes late to fifty, and a quarter of an hour late to the group's ninety.
      expect(billed(instant(days[3], "09:10"))).toMatchObject([{ minutes: 40, charge: { code: "90834" } }]);
      const inTheGroup = billed(instant(days[0], "18:00")).map(({ minutes }) => minutes);
      expect(inTheGroup.toSorted()).toEqual([75, 90, 90, 90, 90]);
    },
    patience,
  );

  it("ends with every list empty for everybody", async () => {
    for (const { browser } of everyone(week)) {
      // Whatever lists there are by now.
      const lists = Object.entries(await browser.ask(readWork, {}));
      const open = lists.filter(([, list]) => (typeof list === "number" ? list > 0 : list.length > 0));
      expect(open).toEqual([]);
      expect((await browser.ask(readToday, {})).unfinished).toEqual([]);
    }
  });

  it(
    "accounts for every contact once: a signed note, a status or a stated reason, and the cover's by whoever covered",
    async () => {
      const planned = accountsByPlan(week);
      expect(planned).toHaveLength(80 + 30);
      expect(planned.filter((account) => account.includes(" note of "))).toHaveLength(77 + 29);
      expect(await accountsByCharts(week)).toEqual(planned);
      const ofTheAbsent = new Set(week.clientIds[leave.who]);
      const cover = pick(week.clinicians, leave.cover).name;
      const byCover = planned.filter(
        (one) => ofTheAbsent.has(one.split(" ")[0] ?? "") && one.endsWith(`note of ${cover}`),
      );
      // Thursday's and Friday's eight, four members of their own group, and one of the cover's group.
      expect(byCover).toHaveLength(8 + 4 + 1);
    },
    patience,
  );

  it("leaves a record that fits", async () => {
    const { vkey } = await ledgerSigner(server.secrets);
    const verdict = await verifyRecord(server.test.db, { vkey });
    expect(verdict).toMatchObject({ ok: true, problem: null, checked: { notes: 77 + 29, sharedParts: 6 } });
  });
});
