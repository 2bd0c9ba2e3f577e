import { listDisclosures as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { accountingOf, type Release } from "@goldthread/clinical/disclosure/index.ts";
import { listDisclosures as rowsOf, readWhose } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../../calendar-day.ts";
import { parseDisclosure } from "../../disclosure/parse-disclosure.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listDisclosures = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "register of disclosures opened" },
  async run({ input: { clientId }, tx, practice, clock, about }) {
    about({ clientId });
    const client = await readWhose(tx, clientId);
    if (client === undefined) refuse("not_found");
    const rows = (await rowsOf(tx, clientId)).map((row) => ({ ...row, ...parseDisclosure(row.content) }));
    const releases = rows.map((row): Release => {
      const day = calendarDay(new Date(row.at), practice.zone);
      const what = row.kinds.join(", ");
      const isPart2 = row.notices.includes("part2-notice");
      const { id, ground: groundId, recipient, purpose } = row;
      return { id, groundId, day, recipient, what, purpose, isPart2 };
    });
    const lines = accountingOf(releases, { day: calendarDay(clock(), practice.zone), all: false });
    return {
      client,
      disclosures: rows.map(({ id, ground, purpose, recipient, items, packetDigest, at, by, ...row }) => ({
        id,
        ground,
        purpose,
        recipient,
        items: items.filter(({ verdict }) => verdict !== "stays").length,
        stayed: items.filter(({ verdict }) => verdict === "stays").length,
        agreedWithoutPaper: row.agreed.length - row.agreements.filter(({ documentId }) => documentId !== null).length,
        digest: packetDigest,
        releasedAt: at,
        releasedBy: by,
      })),
      accounting: lines.map(({ groundId: ground, ...line }) => ({ ...line, ground })),
    };
  },
});
