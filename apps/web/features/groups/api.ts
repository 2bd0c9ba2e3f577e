import { infiniteQueryOptions, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../../api.ts";
import type { GroupKind, Input, Output } from "../../api-types.ts";
import type { Choice } from "../../ui/combo-box.tsx";

export const groupsQuery = queryOptions({ queryKey: ["groups"], queryFn: () => call("GET /api/groups", {}) });

export const groupQuery = (groupId: string) =>
  queryOptions({ queryKey: ["groups", groupId], queryFn: () => call("GET /api/groups/:groupId", { groupId }) });

export const addGroup = (input: Input<"POST /api/groups">) => call("POST /api/groups", input);
export const changeGroup = (input: Input<"PATCH /api/groups/:groupId">) => call("PATCH /api/groups/:groupId", input);
export const enrolMembers = (input: Input<"POST /api/groups/:groupId/members">) =>
  call("POST /api/groups/:groupId/members", input);
export const addFacilitator = (input: Input<"POST /api/groups/:groupId/facilitators">) =>
  call("POST /api/groups/:groupId/facilitators", input);
export const endMembership = (input: Input<"POST /api/groups/:groupId/members/:clientId/end">) =>
  call("POST /api/groups/:groupId/members/:clientId/end", input);

export const endFacilitator = (input: Input<"POST /api/groups/:groupId/facilitators/:staffId/end">) =>
  call("POST /api/groups/:groupId/facilitators/:staffId/end", input);
export const addCurriculumSession = (input: Input<"POST /api/groups/:groupId/curriculum">) =>
  call("POST /api/groups/:groupId/curriculum", input);
export const changeCurriculumSession = (input: Input<"PATCH /api/curriculum/:curriculumId">) =>
  call("PATCH /api/curriculum/:curriculumId", input);
export const addAgreement = (input: Input<"POST /api/groups/:groupId/agreements">) =>
  call("POST /api/groups/:groupId/agreements", input);
export const acceptAgreement = (input: Input<"POST /api/groups/:groupId/agreements/:agreementId/accept">) =>
  call("POST /api/groups/:groupId/agreements/:agreementId/accept", input);
export const withdrawAcceptance = (input: Input<"POST /api/groups/:groupId/acceptances/:acceptanceId/withdraw">) =>
  call("POST /api/groups/:groupId/acceptances/:acceptanceId/withdraw", input);
export const addWaiting = (input: Input<"POST /api/groups/:groupId/waiting">) =>
  call("POST /api/groups/:groupId/waiting", input);
export const changeWaiting = (input: Input<"PATCH /api/waiting/:waitingId">) =>
  call("PATCH /api/waiting/:waitingId", input);
export const enrolFromWaiting = (input: Input<"POST /api/waiting/:waitingId/enrol">) =>
  call("POST /api/waiting/:waitingId/enrol", input);
export const writePlan = (input: Input<"PUT /api/sessions/:sessionId/plan">) =>
  call("PUT /api/sessions/:sessionId/plan", input);

export const planQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ["plan", sessionId],
    queryFn: () => call("GET /api/sessions/:sessionId/plan", { sessionId }),
    // What is being typed must not be replaced by a page that reloads itself.
    refetchOnWindowFocus: false,
  });

export const clientAttendanceQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client-attendance", clientId],
    queryFn: () => call("GET /api/clients/:clientId/attendance", { clientId }),
  });

export const attendanceQuery = (groupId: string) =>
  infiniteQueryOptions({
    queryKey: ["groups", groupId, "attendance"],
    queryFn: ({ pageParam }) => call("GET /api/groups/:groupId/attendance", { groupId, before: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (page: Output<"GET /api/groups/:groupId/attendance">) => page.next ?? undefined,
  });

const firstPage: string | undefined = undefined;

export const groupKindWords: Readonly<Record<GroupKind, string>> = {
  process: "Process",
  skills: "Skills",
  psychoeducation: "Psychoeducation",
  support: "Support",
  "relapse-prevention": "Relapse prevention",
  activity: "Activity",
  other: "Other",
};

/** The groups that the caller leads, as choices. */
export function useOwnGroupChoices(text: string): readonly Choice[] {
  const { data } = useQuery(groupsQuery);
  return useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return (data?.groups ?? [])
      .filter(({ mine, name }) => mine && name.toLowerCase().includes(wanted))
      .map(({ id, name, kind }) => ({ id, label: name, detail: groupKindWords[kind] }));
  }, [data, text]);
}
