import type { Chart } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { askWords } from "../clients/ask-words.ts";
import { isOver } from "../staff/place-words.ts";

/** To somebody whose office shows them who it is and no more: what is closed to them, and whom to ask. */
export function ClosedToYou({ team }: { readonly team: Chart["careTeam"] }) {
  const today = useToday();
  const names = team.filter((member) => member.from <= today && !isOver(member, today)).map(({ name }) => name);
  return (
    <EmptyState title="Closed to you">
      Sessions, notes, plan, measures, risk, medication, diagnoses and documents are the care team’s to read.{" "}
      {names.length === 0 ? "Nobody is on it today." : askWords(names)}
    </EmptyState>
  );
}
