import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { setServerClock } from "../../shell/server-clock.ts";

export type Appointment = Output<"GET /api/desk/schedule">["appointments"][number];
export type DeskPerson = Output<"GET /api/desk/clients">["clients"][number];

/** The practice's schedule from one day up to another, that one left out. */
export const deskScheduleQuery = (span: { readonly from: string; readonly to: string }) =>
  queryOptions({
    queryKey: ["desk", span.from, span.to],
    queryFn: async () => {
      const schedule = await call("GET /api/desk/schedule", span);
      setServerClock(schedule.now);
      return schedule;
    },
    placeholderData: keepPreviousData,
    // Two people may be at the desk.
    refetchInterval: 20_000,
  });

/** Whom a few letters name. Each answer is in the audit trail, so one letter asks nothing. */
export const deskClientsQuery = (q: string) =>
  queryOptions({
    queryKey: ["desk-clients", q],
    queryFn: ({ signal }) => call("GET /api/desk/clients", { q }, { signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const deskClientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["desk-client", clientId],
    queryFn: () => call("GET /api/desk/clients/:clientId", { clientId }),
  });

export const bookAppointment = (input: Input<"POST /api/desk/appointments">) =>
  call("POST /api/desk/appointments", input);
export const changeAppointment = (input: Input<"PATCH /api/desk/appointments/:sessionId">) =>
  call("PATCH /api/desk/appointments/:sessionId", input);
export const markArrival = (input: Input<"PUT /api/desk/appointments/:sessionId/arrival">) =>
  call("PUT /api/desk/appointments/:sessionId/arrival", input);
