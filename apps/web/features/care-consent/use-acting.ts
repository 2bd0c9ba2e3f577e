import { useQuery } from "@tanstack/react-query";
import type { ClientContact } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { peopleQuery } from "../chart/api.ts";

/** Whoever acts for the client, of the chart's contacts; whether it is still so on that day the server says. */
export function useActing(clientId: string): readonly ClientContact[] {
  const today = useToday();
  const { data } = useQuery({ ...peopleQuery(clientId), retry: false });
  return (data?.contacts ?? []).filter(
    ({ actsAs, actsUntil, endedOn }) =>
      actsAs !== null && endedOn === null && (actsUntil === null || actsUntil >= today),
  );
}

/** Whoever acts for the client today, as the server says; undefined until the chart has answered. */
export function useActingToday(clientId: string): readonly ClientContact[] | undefined {
  const { data } = useQuery({ ...peopleQuery(clientId), retry: false });
  return data?.contacts.filter(({ actsToday }) => actsToday);
}
