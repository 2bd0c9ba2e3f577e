import { apie } from "./apie.ts";
import { birp } from "./birp.ts";
import { dap } from "./dap.ts";
import { fDar } from "./f-dar.ts";
import type { Format } from "./format.ts";
import { girp } from "./girp.ts";
import { girpp } from "./girpp.ts";
import { groupMember } from "./group-member.ts";
import { groupShared } from "./group-shared.ts";
import { narrative } from "./narrative.ts";
import { pie } from "./pie.ts";
import { pirp } from "./pirp.ts";
import { sirp } from "./sirp.ts";
import { soap } from "./soap.ts";
import { soapie } from "./soapie.ts";

/** Every format, in the order in which a writer is offered them; the two parts of a group session last. */
export const formats: readonly Format[] = [
  soap,
  soapie,
  apie,
  dap,
  birp,
  girp,
  girpp,
  pirp,
  sirp,
  pie,
  fDar,
  narrative,
  groupShared,
  groupMember,
];

/** The formats that an individual note may be written in or any note viewed in. */
export const clientFormats: readonly Format[] = formats.filter(
  (format) => format.scope === "client" && format !== groupMember,
);

/** The format of this id, or undefined where none is known by it. */
export function formatOf(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
