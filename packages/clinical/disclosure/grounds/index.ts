import type { Ground } from "../ground.ts";
import { authorisation } from "./authorisation.ts";
import { clientRequest } from "./client-request.ts";
import { courtOrder } from "./court-order.ts";
import { mandatedReport } from "./mandated-report.ts";
import { operations } from "./operations.ts";
import { part2Order } from "./part2-order.ts";
import { payment } from "./payment.ts";
import { seriousThreat } from "./serious-threat.ts";
import { subpoena } from "./subpoena.ts";
import { treatment } from "./treatment.ts";

/** Every ground, in the order in which they are offered: the client's own first. */
export const grounds: readonly Ground[] = [
  clientRequest,
  authorisation,
  treatment,
  payment,
  operations,
  subpoena,
  courtOrder,
  part2Order,
  mandatedReport,
  seriousThreat,
];

export function groundOf(id: string): Ground | undefined {
  return grounds.find((ground) => ground.id === id);
}
