import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useZone } from "../../shell/me.ts";
import { clockWords } from "../../time/words.ts";
import { toast } from "../../ui/toast.tsx";
import { type Writer, writerQuery } from "../writer/api.ts";
import { clockQuery, type Press, pressClock, type PressWhat, undoClock } from "./clock-api.ts";
import { type ClockState, clockState, pressWords } from "./clock-state.ts";

export interface SessionClock {
  readonly state: ClockState;
  readonly presses: readonly Press[];
  readonly press: (what: PressWhat, member?: { readonly id: string; readonly name: string }) => void;
  readonly undo: (pressId: string) => void;
}

/** The clock of a group session: each press is the time, and each can be taken back. */
export function useClock(sessionId: string): SessionClock {
  const queries = useQueryClient();
  const zone = useZone();
  const { data } = useQuery(clockQuery(sessionId));
  const waiting = useRef(Promise.resolve());
  const presses = data?.presses ?? [];

  const readAnew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: clockQuery(sessionId).queryKey }),
      queries.invalidateQueries({ queryKey: writerQuery(sessionId).queryKey }),
    ]);
  const failed = (problem: unknown) =>
    toast(problem instanceof Error ? problem.message : "Nothing was recorded. Try again.", { tone: "problem" });

  const undo = async (pressId: string): Promise<void> => {
    await undoClock({ sessionId, pressId }).catch(failed);
    await readAnew();
  };
  const press = async (what: PressWhat, member: Parameters<SessionClock["press"]>[1]): Promise<void> => {
    try {
      const { pressId, at } = await pressClock({ sessionId, what, clientId: member?.id ?? null });
      const who = member === undefined ? pressWords[what] : `${member.name} ${pressWords[what]}`;
      toast(`${who} at ${clockWords(at, zone)}.`, { undo: () => void undo(pressId) });
    } catch (problem) {
      failed(problem);
    }
    await readAnew();
  };
  // Pressed in quick succession they come one after another, as they were pressed.
  const inTurn = (act: () => Promise<void>) => {
    waiting.current = waiting.current.then(act);
  };
  return {
    state: clockState(presses),
    presses,
    press: (what, member) => inTurn(() => press(what, member)),
    undo: (pressId) => inTurn(() => undo(pressId)),
  };
}

/** Members by id, for the words of a press. */
export function nameOf(writer: Writer, clientId: string | null): string {
  return writer.members.find(({ client }) => client.id === clientId)?.client.name ?? "";
}
