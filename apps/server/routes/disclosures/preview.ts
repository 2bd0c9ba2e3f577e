import { previewDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { isWholeByOrder } from "@goldthread/clinical/disclosure/index.ts";
import { calendarDay } from "../../calendar-day.ts";
import { passagesOf } from "../../disclosure/passages-of.ts";
import { weigh } from "../../disclosure/weigh.ts";
import { defineRoute } from "../../route.ts";

export const previewDisclosure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "disclosure previewed" },
  async run({ input, tx, practice, clock, about }) {
    about({ clientId: input.clientId });
    const at = { day: calendarDay(clock(), practice.zone), zone: practice.zone };
    const { preview, items, found, papers, request, shown } = await weigh(tx, input, at);
    const isWhole = isWholeByOrder(request);
    return {
      decisions: preview.decisions.flatMap(({ takenOut, ...decision }, nr) => {
        const one = items[nr];
        if (one === undefined) return [];
        const { kind, day, title } = one.item;
        return [
          {
            ...decision,
            kind,
            day,
            title,
            beside: one.beside.map((person) => ({ ...person, paper: papers.get(person.id) ?? null })),
            takenOut: takenOut.length,
            // Of what goes whole there is nothing to choose.
            passages: isWhole ? [] : [...passagesOf(one, { verdict: decision.verdict, found, leftIn: input.leftIn })],
          },
        ];
      }),
      missing: preview.missing.map(({ id, asks, answer, missing, source }) => ({ id, asks, answer, missing, source })),
      notices: [...preview.notices],
      mayBeReleased: preview.mayBeReleased,
      shown,
    };
  },
});
