import type { readPatterns } from "@goldthread/api/nouns/patterns.ts";
import type { Patterns } from "@goldthread/clinical/patterns/patterns.ts";
import type { z } from "zod";

type Out = Omit<z.input<typeof readPatterns.output>, "client" | "from" | "to" | "firstDay" | "isCut">;

/** The lists of patterns as the contract has them. */
export function patternsOut({ contacts, attendance, topics, moves, sessions, before }: Patterns): Out {
  return {
    contacts: [...contacts],
    attendance: attendance.map(({ month, kinds }) => ({
      month,
      kinds: {
        came: [...kinds.came],
        late: [...kinds.late],
        "left-early": [...kinds["left-early"]],
        absent: [...kinds.absent],
        "no-show": [...kinds["no-show"]],
        cancelled: [...kinds.cancelled],
      },
    })),
    topics: topics.map(({ word, forms, contacts: at, denied }) => ({
      word,
      forms: [...forms],
      contacts: [...at],
      denied: [...denied],
    })),
    moves: moves.map((move) => ({ ...move, contacts: [...move.contacts] })),
    sessions: columns(sessions),
    before: before.map((row) => ({ ...row, ...columns(row) })),
  };
}

function columns({ improvement, deterioration, elsewhere }: Patterns["sessions"]) {
  return { improvement: [...improvement], deterioration: [...deterioration], elsewhere: [...elsewhere] };
}
