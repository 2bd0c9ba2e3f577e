import type { Capacity, Input } from "../../api-types.ts";
import type { Choice } from "../../ui/combo-box.tsx";

export interface ClientValues {
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  /** As typed. */
  readonly birthDate: string;
  /** As typed, with commas between. */
  readonly aliases: string;
  readonly recordNumber: string;
  readonly careTeam: readonly Choice[];
  readonly capacities: Readonly<Record<string, Capacity>>;
}

export const blankClient: ClientValues = {
  name: "",
  preferredName: "",
  pronouns: "",
  birthDate: "",
  aliases: "",
  recordNumber: "",
  careTeam: [],
  capacities: {},
};

type ReadDay = (text: string) => string | null;

const mostAliases = 20;

export function checkClient(values: ClientValues, readDay: ReadDay, today: string): Readonly<Record<string, string>> {
  const birthDate = birthDateProblem(values.birthDate, readDay, today);
  return {
    ...(values.name.trim() === "" ? { name: "Enter the client’s name." } : {}),
    ...(birthDate === null ? {} : { birthDate }),
    ...(readAliases(values.aliases).length > mostAliases
      ? { aliases: `Enter at most ${mostAliases} other names.` }
      : {}),
  };
}

function birthDateProblem(text: string, readDay: ReadDay, today: string): string | null {
  if (text.trim() === "") return null;
  const day = readDay(text);
  if (day === null) return "Enter a date such as 17 May 1990, or leave it empty.";
  if (day > today) return "Enter a day that has come, or leave it empty.";
  return day < "1880-01-01" ? "Look at the year again: enter a day from 1880 on." : null;
}

/** Other names, one after each comma; the same twice is once. */
export function readAliases(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((alias) => alias.trim()))].filter((alias) => alias !== "");
}

export function clientInput(values: ClientValues, readDay: ReadDay): Input<"POST /api/clients"> {
  const recordNumber = values.recordNumber.trim();
  return {
    name: values.name,
    preferredName: values.preferredName,
    pronouns: values.pronouns,
    birthDate: readDay(values.birthDate),
    aliases: readAliases(values.aliases),
    careTeam: values.careTeam.map(({ id }) => ({ staffId: id, capacity: values.capacities[id] ?? "clinician" })),
    ...(recordNumber === "" ? {} : { recordNumber }),
  };
}
