import { useNavigate } from "@tanstack/react-router";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";
import { endBreakGlass } from "./api.ts";

/** Closes a record before its time, and leaves whatever page of it is open. */
export function useCloseOpening(): (openingId: string) => Promise<void> {
  const [navigate, refresh] = [useNavigate(), useRefresh()];
  return async (openingId) => {
    await endBreakGlass(openingId);
    await navigate({ to: "/" });
    refresh();
    toast("The record is closed to you again.");
  };
}
