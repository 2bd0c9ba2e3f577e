import { queryOptions } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { call } from "../api.ts";
import type { Me, Role } from "../api-types.ts";
import { zonedTime } from "../time/zoned.ts";
import { showStaff } from "../whose-tab.ts";
import { setServerClock, useNow } from "./server-clock.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me> => {
    const me = await call("GET /api/me", {});
    setServerClock(me.now);
    showStaff(me.staff.id);
    return me;
  },
  staleTime: 60_000,
});

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. Only within the shell, where somebody always is. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("useMe needs somebody signed in");
  return me;
}

/** The practice's zone: every time is shown in it. */
export function useZone(): string {
  return useMe().practice.zone;
}

/** The practice's calendar day. */
export function useToday(): string {
  const zone = useZone();
  return zonedTime(useNow(), zone).day;
}

/** Those who keep sessions. */
export const clinicalRoles: readonly Role[] = ["clinician", "trainee", "supervisor", "nurse", "aide"];

export function seesClients(me: Me): boolean {
  return me.staff.roles.some((role) => clinicalRoles.includes(role));
}

export function isAtTheDesk(me: Me): boolean {
  return me.staff.roles.includes("front-desk");
}

/** Whoever works at the front desk and nowhere else here: they see the schedule, and nothing of a record. */
export function isDeskOnly(me: Me): boolean {
  return me.staff.roles.every((role) => role === "front-desk");
}

export function isAdministrator(me: Me): boolean {
  return me.staff.roles.includes("administrator");
}
