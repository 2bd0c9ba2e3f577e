import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../../api.ts";
import type { GroupKind, Input } from "../../api-types.ts";
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
