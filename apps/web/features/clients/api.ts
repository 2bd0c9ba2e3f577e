import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { call } from "../../api.ts";
import type { ClientSummary, Input } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { searchable } from "../find/searchable.ts";
import type { Choice } from "../../ui/combo-box.tsx";

export function clientsQuery(typed: string) {
  const q = searchable(typed);
  return queryOptions({
    queryKey: ["clients", q],
    queryFn: ({ signal }) => call("GET /api/clients", { q }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export const staffQuery = queryOptions({
  queryKey: ["staff"],
  queryFn: () => call("GET /api/staff", {}),
  staleTime: 60_000,
});

export const findAlike = (input: Input<"POST /api/clients/alike">) => call("POST /api/clients/alike", input);
export const addClient = (input: Input<"POST /api/clients">) => call("POST /api/clients", input);

/** The clients that fit what was typed, as choices told apart by record number and birth date. */
export function useClientChoices(text: string, without: readonly string[] = []): readonly Choice[] {
  const { data } = useQuery(clientsQuery(useDeferredValue(text.trim())));
  const left = without.join();
  return useMemo(
    () => (data?.clients ?? []).filter(({ id }) => !left.split(",").includes(id)).map(clientChoice),
    [data, left],
  );
}

export function clientChoice(
  client: Pick<ClientSummary, "id" | "name" | "preferredName" | "recordNumber" | "birthDate">,
): Choice {
  const preferred = client.preferredName === "" ? "" : `“${client.preferredName}”`;
  const born = client.birthDate === null ? "" : `born ${dayWords(client.birthDate)}`;
  return {
    id: client.id,
    label: client.name,
    detail: [preferred, client.recordNumber, born].filter((part) => part !== "").join(" · "),
  };
}

/** The colleagues whose name fits what was typed. */
export function useStaffChoices(text: string, without: readonly string[] = []): readonly Choice[] {
  const { data } = useQuery(staffQuery);
  const left = without.join();
  return useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return (data?.staff ?? [])
      .filter(({ id, active, name }) => active && !left.split(",").includes(id) && name.toLowerCase().includes(wanted))
      .map(({ id, name, credential }) => ({ id, label: name, detail: credential }));
  }, [data, left, text]);
}
