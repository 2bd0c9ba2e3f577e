import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Output, TodaySession } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { clockSpan, dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { toast } from "../../ui/toast.tsx";
import { changeSession } from "../today/api.ts";
import { type DaySpanAsked, scheduleQuery } from "./api.ts";
import type { Times } from "./drag-times.ts";

interface Move {
  readonly session: TodaySession;
  readonly times: Times;
}

interface Sending extends Move {
  readonly overlap: "asks" | "intended";
  /** False for the step that takes a step back. */
  readonly canUndo: boolean;
}

/**
 * Moves a session at once on the page and then on the server; what is refused goes back where it was, and what was done
 * can be taken back. Where it would meet another session, `asked` holds the move until somebody says.
 */
export function useMoveSession(span: DaySpanAsked) {
  const queries = useQueryClient();
  const refresh = useRefresh();
  const zone = useZone();
  const [asked, setAsked] = useState<Move | null>(null);
  const { queryKey } = scheduleQuery(span);

  const show = (id: string, times: Times) =>
    queries.setQueryData<Output<"GET /api/schedule">>(queryKey, (schedule) =>
      schedule === undefined
        ? undefined
        : { ...schedule, sessions: schedule.sessions.map((one) => (one.id === id ? { ...one, ...times } : one)) },
    );

  const send = async ({ session, times, overlap, canUndo }: Sending): Promise<void> => {
    const before = { start: session.start, stop: session.stop };
    await queries.cancelQueries({ queryKey });
    show(session.id, times);
    try {
      const { version } = await changeSession({ sessionId: session.id, version: session.version, ...times, overlap });
      refresh();
      const moved = { ...session, ...times, version };
      const undo = () => void send({ session: moved, times: before, overlap: "intended", canUndo: false });
      toast(movedWords(session, times, zone), canUndo ? { undo } : {});
    } catch (problem) {
      if (problem instanceof RefusalError && problem.code === "session_overlaps") {
        setAsked({ session, times });
        return;
      }
      show(session.id, before);
      refresh();
      const words = problem instanceof Error ? problem.message : "";
      toast(`${words} The session is where it was.`.trim(), { tone: "problem" });
    }
  };

  return {
    move: (session: TodaySession, times: Times) => void send({ session, times, overlap: "asks", canUndo: true }),
    asked,
    answer: (keepsBoth: boolean) => {
      if (asked === null) return;
      setAsked(null);
      if (keepsBoth) void send({ ...asked, overlap: "intended", canUndo: true });
      else show(asked.session.id, { start: asked.session.start, stop: asked.session.stop });
    },
  };
}

function movedWords({ seriesId }: TodaySession, times: Times, zone: string): string {
  const words = `Now ${dayAndWeekday(zonedTime(times.start, zone).day)}, ${clockSpan(times, zone)}.`;
  return seriesId === null ? words : `${words} The others of its series stay.`;
}
