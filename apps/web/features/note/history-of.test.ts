import { describe, expect, it } from "vitest";
import { aPerson, aSalt } from "@goldthread/clinical/testing/a-note.ts";
import type { Addition } from "@goldthread/clinical/note/addition.ts";
import { historyOf } from "./history-of.ts";
import { openRequests } from "./open-requests.ts";

const uuid = "018f0000-0000-7000-8000-000000000001";
const every = {
  goldthread: "addition/1" as const,
  id: uuid,
  actId: uuid,
  at: "2026-11-20T10:00:00.000Z",
  by: uuid,
  author: aPerson(),
  method: "passphrase" as const,
  noteId: uuid,
  clientId: uuid,
  noteDigest: "a".repeat(64),
  salt: aSalt,
};
const request: Addition = {
  ...every,
  kind: "amendment-request",
  askedBy: "The client",
  askedOn: "2026-11-20",
  dueOn: "2027-01-19",
  text: "It was my aunt.",
};
const denial: Addition = {
  ...every,
  id: "018f0000-0000-7000-8000-000000000002",
  kind: "amendment-decision",
  requestId: uuid,
  decision: "denied",
  ground: "accurate-and-complete",
  because: "It is what was said.",
};
const disagreement: Addition = {
  ...every,
  id: "018f0000-0000-7000-8000-000000000003",
  kind: "disagreement",
  requestId: uuid,
  text: "I disagree.",
};

it("the history tells signatures, additions, corrected attendance and a supervisor's words in the order of their times", () => {
  const entries = historyOf({
    late: true,
    signatures: [
      {
        id: "s",
        name: "Mira Fictional",
        credential: "LCSW",
        meaning: "author",
        method: "passphrase",
        at: "2026-11-19T10:00:00.000Z",
      },
    ],
    additions: [{ ...request, place: 7, digest: "0", coSigned: null, lacksCoSignature: false, toCoSign: [] }],
    corrections: [
      { at: "2026-11-21T10:00:00.000Z", by: "Rafi Fictional", because: "Wrong row.", to: "absent", isRetraction: true },
    ],
    comments: [
      { id: "c", kind: "return", at: "2026-11-19T12:00:00.000Z", by: "Ines", words: "Which one?", passage: null },
    ],
  });
  expect(entries.map(({ kind, by }) => [kind, by])).toEqual([
    ["signature", "Mira Fictional, LCSW"],
    ["comment", "Ines"],
    ["addition", "Mira Fictional, LCSW"],
    ["attendance", "Rafi Fictional"],
  ]);
  expect(entries[0]).toMatchObject({ isLate: true });
});

describe("a request to amend", () => {
  it("waits until it is answered, and a denial until the client has said that they disagree", () => {
    expect(openRequests([request])).toMatchObject([{ state: "waits", dueOn: "2027-01-19" }]);
    expect(openRequests([request, denial])).toMatchObject([{ state: "denied" }]);
    expect(openRequests([request, denial, disagreement])).toEqual([]);
    expect(openRequests([request, { ...denial, decision: "accepted", ground: null }])).toEqual([]);
  });
});
