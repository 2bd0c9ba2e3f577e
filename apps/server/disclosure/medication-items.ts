import { listMedicationToDisclose, type MedicationToDisclose } from "@goldthread/store/queries/weighed.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Disclosable } from "./disclosable.ts";
import type { NamedPerson } from "./others-in.ts";
import { searchedPage } from "./searched-page.ts";

interface Whose {
  readonly clientId: string;
  readonly clientName: string;
  readonly isPart2: boolean;
  readonly people: readonly NamedPerson[];
}

const whatWords = { started: "started", changed: "changed", stopped: "stopped" } as const;
const basisWords = { reported: "As the client reports it", prescribed: "As it was prescribed" } as const;

/** What the client began, changed and stopped taking, each with its reason; without what was withdrawn as wrong. */
export async function medicationItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  return (await listMedicationToDisclose(tx, whose.clientId)).map((row) => itemOf(row, whose));
}

function itemOf({ id, what, basis, name, dose, day, reason, by }: MedicationToDisclose, whose: Whose): Disclosable {
  const title = `Medication ${whatWords[what]}`;
  const sections = [
    { key: "medication", title, text: `${name} ${dose}`.trim() },
    { key: "reason", title: "Reason", text: reason },
  ];
  const facts = [
    ["On", day],
    ["Known", `${basisWords[basis]}; put down by ${by}`],
  ] as const;
  return searchedPage(whose, by, { id, kind: "medication", day, title, isSigned: true, sections, facts });
}
