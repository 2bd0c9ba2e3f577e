import { useNavigate } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { clockSpan, dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Writer } from "../writer/api.ts";
import { discardContact } from "./api.ts";
import "./contacts.css";

/** Of a session that was missed: when it should have been, and the way back to a status alone. */
export function MissedFacts({
  session,
  canChange,
}: {
  readonly session: Writer["session"];
  readonly canChange: boolean;
}) {
  const zone = useZone();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const leave = async () => {
    try {
      await discardContact({ sessionId: session.id, version: session.version });
      refresh();
      toast("It stays a status, without a note.");
      await navigate({ to: "/", search: {} });
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "Nothing was changed. Try again.", { tone: "problem" });
    }
  };
  return (
    <div className="contact-missed">
      <Tag>{session.status === "no-show" ? "No-show" : "Cancelled"}</Tag>
      <span className="session-facts-line">
        {dayAndWeekday(zonedTime(session.start, zone).day)}, scheduled {clockSpan(session, zone)}
      </span>
      {canChange ? (
        <Button size="s" tone="quiet" onPress={() => void leave()}>
          Leave it a status
        </Button>
      ) : null}
    </div>
  );
}
