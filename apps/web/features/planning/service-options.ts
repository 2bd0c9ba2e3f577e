import type { TodaySession } from "../../api-types.ts";
import type { Option } from "../../ui/select.tsx";
import { serviceNames } from "../today/session-words.ts";

export type Service = TodaySession["service"];

const ofClient: readonly Service[] = ["individual", "couple", "family", "intake", "crisis"];
const ofGroup: readonly Service[] = ["group", "multi-family"];

/** What a session with a client, or of a group, can be for. */
export function serviceOptions(kind: TodaySession["kind"]): readonly Option<Service>[] {
  return (kind === "group" ? ofGroup : ofClient).map((value) => ({ value, label: serviceNames[value] }));
}

/** Others take part, and the client may be away. */
export function isWithOthers(service: Service): boolean {
  return service === "couple" || service === "family";
}
