import { dayWords } from "../../time/words.ts";
import type { LoadedSummary } from "./api.ts";

type SummaryHeadProps = Pick<LoadedSummary, "kind" | "from" | "to" | "client" | "group"> & {
  readonly practice: string;
};

export function SummaryHead({ kind, from, to, client, group, practice }: SummaryHeadProps) {
  return (
    <header>
      <h2>{summaryTitle({ kind, group })}</h2>
      {client === null ? (
        <p>
          <bdi>{group?.name}</bdi>
        </p>
      ) : (
        <p>
          <bdi>{client.name}</bdi>, {client.recordNumber}
          {client.birthDate === null ? "" : `, born ${dayWords(client.birthDate)}`}
        </p>
      )}
      <p className="quiet">
        {dayWords(from)} to {dayWords(to)} · {practice}
      </p>
    </header>
  );
}

export function summaryTitle({
  kind,
  group,
}: {
  readonly kind: LoadedSummary["kind"];
  readonly group: unknown;
}): string {
  if (group !== null) return "Summary of a group";
  return kind === "discharge" ? "Discharge summary" : "Summary of care";
}
