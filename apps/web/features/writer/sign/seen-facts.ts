import type { SignInput, Writer } from "../api.ts";

/** What the page shows of the session and its people, for the server to hold against what it is about to sign. */
export function seenFacts({ session, members }: Writer): NonNullable<SignInput["seen"]> {
  const { start, stop, modality, place, serviceCode } = session;
  const attendance = members.map(({ draft, attendance: { status, arrivedAt, leftAt } }) => ({
    draftId: draft.id,
    status,
    arrivedAt,
    leftAt,
  }));
  return { start, stop, modality, place, serviceCode, attendance };
}
