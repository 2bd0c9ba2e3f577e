import { sha256, toHex } from "@goldthread/ledger";
import type { SupervisionNoteRow } from "@goldthread/store/queries/supervision.ts";
import { z } from "zod";

const text = z.string();
/** Before passkeys signed them, notes said of no method: all were by passphrase. */
const method = z.enum(["passphrase", "passkey"]).default("passphrase");
const content = z.looseObject({
  method,
  supervisorId: text,
  supervisorName: text,
  supervisorCredential: text,
  superviseeId: text,
  superviseeName: text,
  superviseeCredential: text,
  on: text,
  minutes: z.number(),
  kind: z.enum(["individual", "group"]),
  place: z.enum(["in-person", "remote"]),
  present: text,
  topics: text,
  risk: text,
  recommendations: text,
  followUp: text,
});
const secondContent = z.looseObject({ method, name: text, credential: text });

export const digestOf = ({ content: signed }: SupervisionNoteRow): string => toHex(sha256(signed));

export function presentSupervision(row: SupervisionNoteRow, actorId: string) {
  const said = content.parse(JSON.parse(row.content));
  const isSupervisors = row.writtenBy === said.supervisorId;
  const first = isSupervisors
    ? { name: said.supervisorName, credential: said.supervisorCredential }
    : { name: said.superviseeName, credential: said.superviseeCredential };
  const second = row.second === null ? null : secondContent.parse(JSON.parse(row.second.content));
  const { supervisorId, superviseeId, on, minutes, kind, place, present, topics, risk, recommendations, followUp } =
    said;
  return {
    id: row.id,
    supervisorId,
    superviseeId,
    on,
    minutes,
    kind,
    place,
    present,
    topics,
    risk,
    recommendations,
    followUp,
    first: { ...first, at: row.signedAt, method: said.method },
    second:
      row.second === null || second === null
        ? null
        : { name: second.name, credential: second.credential, at: row.second.at, method: second.method },
    isMineToSign: row.second === null && row.writtenBy !== actorId,
    digest: digestOf(row),
  };
}
