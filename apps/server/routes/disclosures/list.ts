import { itemKindWords } from "@goldthread/clinical/disclosure/item-kind-words.ts";
import { listDisclosures as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { accountingOf, toIntermediaries, type Release } from "@goldthread/clinical/disclosure/index.ts";
import { listKeepers, readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listDisclosures as rowsOf, readsRegister, readWhose } from "@goldthread/store/queries/disclosure.ts";
import { listRecordRequests } from "@goldthread/store/queries/record-request.ts";
import { calendarDay } from "../../calendar-day.ts";
import { parseDisclosure } from "../../disclosure/parse-disclosure.ts";
import { refuse } from "../../errors.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { defineRoute } from "../../route.ts";

/** What a client reads of it; a kind that is called otherwise by now stands as it was kept. */
const words: ReadonlyMap<string, string> = new Map(Object.entries(itemKindWords));

export const listDisclosures = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "register of disclosures opened" },
  async run({ input: { clientId }, tx, practice, clock, about }) {
    about({ clientId });
    const client = await readWhose(tx, clientId);
    // Whoever leads a group knows its members by name, and has no register of theirs to open.
    if (client === undefined || (await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    const rows = (await rowsOf(tx, clientId)).map((row) => ({ ...row, ...parseDisclosure(row.content) }));
    const releases = rows.map((row): Release => {
      const day = calendarDay(new Date(row.at), practice.zone);
      const what = row.kinds.map((kind) => words.get(kind) ?? kind).join(", ");
      const isPart2 = row.notices.includes("part2-notice");
      const { id, ground: groundId, recipient, purpose } = row;
      return { id, groundId, day, recipient, what, purpose, isPart2 };
    });
    const today = calendarDay(clock(), practice.zone);
    const lines = accountingOf(releases, { day: today, all: false });
    const throughOthers = new Set(
      rows.filter(({ notices }) => notices.includes("part2-intermediary")).map(({ id }) => id),
    );
    return {
      client,
      closed: (await readsRegister(tx, clientId)) ? null : { ask: [...(await listKeepers(tx, clientId))] },
      disclosures: rows.map(({ id, ground, purpose, recipient, items, packetDigest, at, by, ...row }) => ({
        id,
        ground,
        purpose,
        recipient,
        items: items.filter(({ verdict }) => verdict !== "stays").length,
        stayed: items.filter(({ verdict }) => verdict === "stays").length,
        leftIn: row.leftIn
          .filter(({ itemId }) => items.some((item) => item.itemId === itemId && item.verdict !== "stays"))
          .map(({ itemId, reason }) => ({ itemId, reason })),
        wentWhole: items.some(({ rule }) => rule === "named-whole"),
        agreedWithoutPaper: row.agreed.length - row.agreements.filter(({ documentId }) => documentId !== null).length,
        digest: packetDigest,
        releasedAt: at,
        releasedBy: by,
      })),
      toIntermediaries: toIntermediaries(
        releases.filter(({ id }) => throughOthers.has(id)),
        today,
      ).map(({ id, day, recipient, what }) => ({ id, day, recipient, what })),
      passedOn: (await listRecordRequests(tx, clientId))
        .flatMap((row) => presentRequest(row, today).answer?.passedOn ?? [])
        .toSorted((one, other) => other.on.localeCompare(one.on)),
      accounting: lines.map(({ groundId: ground, ...line }) => ({ ...line, ground })),
    };
  },
});
