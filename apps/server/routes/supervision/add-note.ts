import { addSupervisionNote as endpoint } from "@goldthread/api/nouns/supervision.ts";
import { findClientIdentifiers } from "@goldthread/clinical/supervision/find-client-identifiers.ts";
import * as supervision from "@goldthread/store/queries/supervision.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { z } from "zod";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { Refusal, refuse, type RefusedField } from "../../errors.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { recordSupervisionNote } from "../../supervision/record-supervision.ts";

type Input = z.output<typeof endpoint.input>;
const texts = ["topics", "risk", "recommendations", "followUp", "present"] as const;

/** Written and signed by one of the two; complete when the other has signed. */
export const addSupervisionNote = defineSignedAct({
  endpoint,
  audit: { act: "supervision note signed" },
  by: "signer",
  subject: ({ superviseeId }) => superviseeId,
  async run({ input, tx, actor, practice, about, signer }) {
    const { supervisorId, superviseeId } = input;
    checkDayNotAhead(input.on, { field: "on", now: signer.at, zone: practice.zone });
    const pairs = await supervision.listSupervisionPairs(tx);
    const pair = pairs.find((one) => one.supervisorId === supervisorId && one.superviseeId === superviseeId);
    if (pair === undefined) refuse("not_found");
    await refuseClientNames(tx, input, [pair.supervisorName, pair.superviseeName]);
    const { on, minutes, kind, place, present, topics, risk, recommendations, followUp } = input;
    const said = { on, minutes, kind, place, present, topics, risk, recommendations, followUp };
    // Pressed again after a lost answer it would count its hours twice.
    if (await supervision.isSupervisionWritten(tx, { supervisorId, superviseeId, ...said })) refuse("signed_by_you");
    const id = await recordSupervisionNote(
      tx,
      { ...peopleOf(pair), ...said },
      { person: { id: actor.staffId, name: actor.name, credential: actor.credential }, signer },
    );
    about({ subject: id });
    return { id };
  },
});

function peopleOf({ isCurrent: _isCurrent, ...people }: supervision.SupervisionPair) {
  return people;
}

/** The message names the field and never the words: they may be a client's name. */
async function refuseClientNames(tx: Transaction, input: Input, staff: readonly string[]): Promise<void> {
  const clients = await supervision.listNamesToKeepOut(tx, input.superviseeId);
  const parts = texts.map((element) => ({ element, text: input[element] }));
  const { certain, possible } = findClientIdentifiers(parts, { clients, staff });
  const fields = (found: readonly { readonly part: number }[], expected: string): RefusedField[] =>
    [...new Set(found.map(({ part }) => texts[part] ?? "topics"))].map((field) => ({ field, expected }));
  if (certain.length > 0)
    throw new Refusal("supervision_names_client", {
      fields: fields(certain, "expected no client's name, number or address: call the case by a letter"),
    });
  if (possible.length > 0 && !input.namesNobody)
    throw new Refusal("supervision_may_name", {
      fields: fields(possible, "expected no name: a word here looks like one"),
    });
}
