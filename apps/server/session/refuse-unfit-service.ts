import type { sessionService } from "@goldthread/api/session-service.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";

type Service = z.output<typeof sessionService>;

interface Given {
  readonly kind: "individual" | "group";
  /** Null is the usual one of the kind. */
  readonly service: Service | null;
  readonly clientPresent: boolean;
}

const ofGroups: readonly Service[] = ["group", "multi-family"];
const withOthers: readonly Service[] = ["couple", "family"];

/** A service that fits whose session it is; only a couple's or family's can be held without the client. */
export function refuseUnfitService({ kind, service, clientPresent }: Given): void {
  if (service !== null && ofGroups.includes(service) !== (kind === "group"))
    refuse("invalid_input", [{ field: "service", expected: `expected a service for a session of kind ${kind}` }]);
  if (!clientPresent && (service === null || !withOthers.includes(service)))
    refuse("invalid_input", [{ field: "clientPresent", expected: "expected true, except for a couple or a family" }]);
}
