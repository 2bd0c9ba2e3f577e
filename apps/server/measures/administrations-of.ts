import type { administration, replacedAdministration } from "@goldthread/api/nouns/measure.ts";
import { moveAlong } from "@goldthread/clinical/measures/along.ts";
import type { AdministrationRow } from "@goldthread/store/queries/administration.ts";
import type { z } from "zod";

type Standing = z.input<typeof administration>;
type Replaced = z.input<typeof replacedAdministration>;

/** Those that stand, each with what moved; and those that were corrected or taken out, with why. */
export function administrationsOf(rows: readonly AdministrationRow[]): {
  administrations: Standing[];
  replaced: Replaced[];
} {
  const standing = rows.flatMap((row) =>
    row.corrected || row.kind === "withdrawn" ? [] : [standingOf(row, row.kind)],
  );
  return { administrations: moveAlong(standing), replaced: replacedOf(rows) };
}

function standingOf(row: AdministrationRow, kind: "scored" | "incomplete") {
  const { corrected: _corrected, ...known } = row;
  return {
    ...known,
    kind,
    answers: row.answers === null ? null : [...row.answers],
    flags: [...row.flags],
    missing: [...row.missing],
  };
}

function replacedOf(rows: readonly AdministrationRow[]): Replaced[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((next) => {
    const before = next.corrects === null ? undefined : byId.get(next.corrects);
    if (before === undefined) return [];
    const { id, measure, label, answeredAt, total, recordedBy, recordedAt } = before;
    const { reason } = next;
    return [
      {
        id,
        measure,
        label,
        answeredAt,
        total,
        recordedBy,
        recordedAt,
        replacedBy: next.id,
        withdrawn: next.kind === "withdrawn",
        reason,
      },
    ];
  });
}
