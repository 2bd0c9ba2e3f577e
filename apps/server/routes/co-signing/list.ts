import { listCoSigning as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import type { additionToCoSign, coSignLine } from "@goldthread/api/nouns/co-signing.ts";
import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { usGeneral } from "@goldthread/clinical/profiles/us-general.ts";
import { dueAt } from "@goldthread/clinical/session/due.ts";
import { listToSignBeside } from "@goldthread/store/queries/facilitators-owed.ts";
import { listToCoSign, type CoSignLine } from "@goldthread/store/queries/co-signing.ts";
import { listAdditionsToCoSign, type AdditionToCoSign } from "@goldthread/store/queries/addition-co-signature.ts";
import { summaryBodySchema } from "@goldthread/clinical/summary/summary-body.ts";
import { listSummariesToCoSign } from "@goldthread/store/queries/summary.ts";
import type { z } from "zod";
import { defineRoute } from "../../route.ts";

export const listCoSigning = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx, practice, clock }) {
    const [lines, additions, beside, summaries] = await Promise.all([
      listToCoSign(tx),
      listAdditionsToCoSign(tx),
      listToSignBeside(tx),
      listSummariesToCoSign(tx),
    ]);
    // Where nobody asks for it, it is offered on the note itself.
    const asked = new Set(beside.flatMap(({ isRequired, sessionId }) => (isRequired ? [sessionId] : [])));
    const present = (wanted: (line: CoSignLine) => boolean) =>
      lines.filter(wanted).map((line) => presentLine(line, practice.profile));
    return {
      toCoSign: present((line) => !line.isMine && !isReturned(line)),
      additions: additions.map(presentAddition),
      sentBack: present((line) => !line.isMine && isReturned(line)),
      returned: present((line) => line.isMine && isReturned(line)),
      summaries: summaries.map(({ id, content }) => {
        const { client, group, author, from, to, at } = summaryBodySchema.parse(JSON.parse(content));
        return { id, whose: client?.name ?? group?.name ?? "", author: author.name, from, to, signedAt: at };
      }),
      toSignBeside: beside
        .filter(({ sessionId }) => asked.has(sessionId))
        .map(({ stopsAt, ...line }) => ({
          ...line,
          returnedAt: null,
          comments: 0,
          additions: [],
          isOver: clock().getTime() > Date.parse(dueAt(stopsAt, practice.dueHours)),
        })),
    };
  },
});

/** A return stands until its author has added to the note. */
function isReturned({ returnedAt, answeredAt }: CoSignLine): boolean {
  return returnedAt !== null && (answeredAt === null || answeredAt < returnedAt);
}

function presentAddition({ profile, ...line }: AdditionToCoSign): z.input<typeof additionToCoSign> {
  return { ...line, isRequired: (profileOf(profile) ?? usGeneral).traineesAreCoSigned.value };
}

function presentLine(line: CoSignLine, ofPractice: string): z.input<typeof coSignLine> {
  const { profile, isMine: _mine, answeredAt: _answered, returnedAt, additions, ...row } = line;
  const rules = profileOf(profile ?? "") ?? profileOf(ofPractice) ?? usGeneral;
  return {
    ...row,
    additions: [...additions],
    returnedAt: isReturned(line) ? returnedAt : null,
    isRequired: rules.traineesAreCoSigned.value,
  };
}
