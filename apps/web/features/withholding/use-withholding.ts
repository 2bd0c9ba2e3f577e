import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../shell/me.ts";
import { type Withholding, withholdingsQuery } from "./api.ts";

/** Whether the reader may judge what its client reads; the server asks for a licence as well. */
export function useJudges(): boolean {
  return useMe().staff.roles.some((role) => role === "clinician" || role === "supervisor" || role === "nurse");
}

/** What is withheld of this client's record and stands, by what is withheld; undefined until it is known. */
export function useStanding(clientId: string): ReadonlyMap<string, Withholding> | undefined {
  const { data } = useQuery(withholdingsQuery(clientId));
  return data && new Map(data.withholdings.filter(({ isStanding }) => isStanding).map((one) => [one.subjectId, one]));
}
