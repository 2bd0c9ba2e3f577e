import type { WithholdingGround } from "../ground.ts";
import { dangerToLife } from "./danger-to-life.ts";
import { endangeredByRepresentative } from "./endangered-by-representative.ts";
import { harmToAnother } from "./harm-to-another.ts";

/** Every ground, in the order in which they are offered. */
export const withholdingGrounds = [
  dangerToLife,
  harmToAnother,
  endangeredByRepresentative,
] as const satisfies readonly WithholdingGround[];

export function withholdingGroundOf(id: string): WithholdingGround | undefined {
  return withholdingGrounds.find((ground) => ground.id === id);
}
