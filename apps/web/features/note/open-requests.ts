import type { Addition } from "@goldthread/clinical/note/addition.ts";

/** A request to amend that somebody still has to do something about. */
export interface OpenRequest {
  readonly id: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly dueOn: string;
  /** Nobody has answered; or it was denied, and the client has not answered that. */
  readonly state: "waits" | "denied";
}

/** In the order in which they were asked. */
export function openRequests(additions: readonly Addition[]): OpenRequest[] {
  return additions.flatMap((request): OpenRequest[] => {
    if (request.kind !== "amendment-request") return [];
    const { id, askedBy, askedOn, dueOn } = request;
    const decision = additions.find((one) => one.kind === "amendment-decision" && one.requestId === id);
    if (decision === undefined) return [{ id, askedBy, askedOn, dueOn, state: "waits" }];
    const isDenied = decision.kind === "amendment-decision" && decision.decision === "denied";
    const disagrees = additions.some((one) => one.kind === "disagreement" && one.requestId === id);
    return isDenied && !disagrees ? [{ id, askedBy, askedOn, dueOn, state: "denied" }] : [];
  });
}
