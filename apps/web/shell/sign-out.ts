import { call } from "../api.ts";
import { beforeSignOut } from "../drafts/before-sign-out.ts";
import { forgetPerson } from "../offline/kept-person.ts";
import { toast } from "../ui/toast.tsx";
import { settleBeforeLeaving } from "./before-leaving.ts";

/** Sends what drafts still hold, ends the session, and loads the page anew so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  try {
    await beforeSignOut();
    await settleBeforeLeaving();
    await call("POST /api/sign-out", {});
    forgetPerson();
  } catch (problem) {
    toast(problem instanceof Error ? problem.message : "Signing out did not work. Try again.", { tone: "problem" });
    return;
  }
  window.location.assign("/");
}
