import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FieldTies } from "../../forms/use-form.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { sitesQuery } from "../settings/api.ts";

/** Where a session takes place: one of the practice's sites, or any words. */
export function PlaceField({ value, onChange, error }: FieldTies<string>) {
  const sites = useQuery(sitesQuery).data?.sites;
  const choices = useMemo(() => placeChoices(sites ?? [], value), [sites, value]);
  const words = { label: "Place", optional: true, error } as const;
  if (sites === undefined || !sites.some(({ active }) => active))
    return <TextField {...words} value={value} onChange={onChange} />;
  return (
    <ComboBox
      {...words}
      text={value}
      onText={onChange}
      // What is typed stands as it is: nothing has to be chosen.
      chosen={choices.find(({ label }) => label === value) ?? null}
      onChoose={() => undefined}
      choices={choices}
      empty="None of your sites has this name; it stays as you typed it."
    />
  );
}

interface SiteToOffer {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly active: boolean;
}

/** Sites that are open; all of them where one is named in full, so that another can be taken instead. */
export function placeChoices(sites: readonly SiteToOffer[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const open = sites.filter(({ active }) => active);
  const isWhole = open.some(({ name }) => name.toLowerCase() === wanted);
  return open
    .filter(({ name, address }) => isWhole || `${name} ${address}`.toLowerCase().includes(wanted))
    .map(({ id, name, address }) => ({
      id,
      label: name,
      ...(address === "" ? {} : { detail: address.replaceAll("\n", ", ") }),
    }));
}
