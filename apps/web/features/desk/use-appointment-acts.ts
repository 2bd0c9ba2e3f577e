import { RefusalError } from "../../refusal-error.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";
import { sayDone } from "../planning/say-done.ts";
import { type Appointment, changeAppointment, markArrival } from "./api.ts";

/** What one press does with an appointment; each can be taken back at once. */
export function useAppointmentActs({ id: sessionId, version }: Pick<Appointment, "id" | "version">) {
  const refresh = useRefresh();
  const trying = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (problem) {
      const words = problem instanceof RefusalError ? problem.message : "Nothing was changed. Try again.";
      toast(words, { tone: "problem" });
    } finally {
      refresh();
    }
  };
  return {
    isHere: (here: boolean) =>
      void trying(async () => {
        await markArrival({ sessionId, version, here });
        const undo = () => markArrival({ sessionId, version, here: !here });
        sayDone({ words: here ? "Marked as here." : "Marked as not here.", undo }, refresh);
      }),
    didNotCome: () =>
      void trying(async () => {
        const after = await changeAppointment({ sessionId, version, status: "no-show", statusBy: "client" });
        const again = { sessionId, ...after, status: "scheduled", overlap: "intended" } as const;
        sayDone({ words: "Marked as a no-show.", undo: () => changeAppointment(again) }, refresh);
      }),
    takesPlace: () =>
      void trying(async () => {
        await changeAppointment({ sessionId, version, status: "scheduled" });
        toast("The appointment takes place after all.");
      }),
  };
}
