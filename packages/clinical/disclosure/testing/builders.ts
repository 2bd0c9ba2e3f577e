import type { Authorisation } from "../authorisation.ts";
import { clientRequest } from "../grounds/client-request.ts";
import type { RecordItem } from "../record-item.ts";
import { itemKinds, ordinaryItem } from "../record-item.ts";
import type { DisclosureRequest } from "../request.ts";

export const today = "2026-11-22";

export function anItem(given: Partial<RecordItem> = {}): RecordItem {
  return {
    id: "item",
    kind: "progress-note",
    day: "2026-10-01",
    title: "Individual note",
    ...ordinaryItem,
    ...given,
  };
}

export function anAuthorisation(given: Partial<Authorisation> = {}): Authorisation {
  return {
    id: "authorisation",
    form: "general",
    describes: "Progress notes of 2026",
    kinds: ["progress-note"],
    from: "2026-01-01",
    to: "2026-12-31",
    discloser: "The practice",
    recipient: "Harbour Insurance (fictional)",
    recipientClasses: [],
    purpose: "Review of a claim",
    expiresOn: "2027-01-31",
    expiresWhen: "",
    eventHappenedOn: null,
    signedOn: "2026-11-01",
    signedBy: "The client",
    authority: "",
    clientSignedToo: false,
    revokedOn: null,
    found: [],
    intermediary: null,
    says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
    ...given,
  };
}

/** Of a ground with everything it needs on file. */
export function aRequest(given: Partial<DisclosureRequest> = {}): DisclosureRequest {
  const ground = given.ground ?? clientRequest;
  return {
    ground,
    day: today,
    purpose: "At the client's request",
    recipient: {
      name: "Harbour Insurance (fictional)",
      address: "",
      standing: "covered",
      class: null,
      isIntermediary: false,
    },
    kinds: itemKinds,
    from: "2020-01-01",
    to: null,
    answers: Object.fromEntries(ground.needs.map(({ id, answer }) => [id, answer === "yes" ? "yes" : `${id} on file`])),
    authorisation: anAuthorisation(),
    isMinor: false,
    representative: given.isMinor === true ? { name: "Pat Made-up" } : null,
    ownConsents: [],
    laws: [],
    agreed: [],
    leftOut: [],
    goesWhole: false,
    ...given,
  };
}
