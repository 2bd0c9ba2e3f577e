import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Days } from "../patterns/api.ts";
import { type LoadedReflection, type Showing, showingsKey, showingsQuery, takeShowingBack } from "./api.ts";
import { ShowDialog } from "./show-dialog.tsx";

interface ShowingsProps extends Pick<LoadedReflection, "supervisor"> {
  readonly days: Days;
}

/** Nobody sees a reflection unless it is shown: to whom, of what days, and taken back. */
export function ShowingsSection({ supervisor, days }: ShowingsProps) {
  const [isShowing, setShowing] = useState(false);
  const showings = useQuery(showingsQuery).data?.showings ?? [];
  const mine = showings.filter(({ isMine }) => isMine);
  return (
    <section aria-labelledby="reflection-shown">
      <h2 className="section-title" id="reflection-shown">
        Shown to your supervisor
      </h2>
      {supervisor === null ? (
        <p className="quiet">
          Nobody is entered as your supervisor, so there is nobody to show this to. An administrator enters them in the
          settings.
        </p>
      ) : (
        <p>
          Nobody sees this page but you. You can show {supervisor.name} the counts of a period, without a client’s name,
          and take that back.{" "}
          <Button size="s" onPress={() => setShowing(true)}>
            Show a period
          </Button>
        </p>
      )}
      {mine.length === 0 ? null : (
        <ul className="plain-lines" aria-label="What you show">
          {mine.map((showing) => (
            <Own key={showing.id} showing={showing} />
          ))}
        </ul>
      )}
      {supervisor === null || !isShowing ? null : (
        <ShowDialog supervisor={supervisor.name} first={days} onClose={() => setShowing(false)} />
      )}
    </section>
  );
}

function Own({ showing }: { readonly showing: Showing }) {
  const zone = useZone();
  const queries = useQueryClient();
  const takeBack = async () => {
    try {
      await takeShowingBack(showing.id);
      toast(`Taken back. ${showing.supervisorName} cannot open it any more.`);
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "It was not taken back. Try again.", { tone: "problem" });
    }
    await queries.invalidateQueries({ queryKey: showingsKey });
  };
  return (
    <li>
      <ShownDays showing={showing} />, shown to {showing.supervisorName} on {momentWords(showing.shownAt, zone)}{" "}
      <Button size="s" tone="quiet" onPress={() => void takeBack()}>
        Take back
      </Button>
    </li>
  );
}

function ShownDays({ showing }: { readonly showing: Showing }) {
  return (
    <Link to="/reflection/$showingId" params={{ showingId: showing.id }}>
      {dayWords(showing.from)} to {dayWords(showing.to)}
    </Link>
  );
}

/** For a supervisor; nothing where nobody showed anything. */
export function ShownToYou() {
  const zone = useZone();
  const shown = (useQuery(showingsQuery).data?.showings ?? []).filter(({ isMine }) => !isMine);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="reflection-to-you">
      <h2 className="section-title" id="reflection-to-you">
        Shown to you
      </h2>
      <ul className="plain-lines" aria-label="What is shown to you">
        {shown.map((showing) => (
          <li key={showing.id}>
            {showing.staffName}: <ShownDays showing={showing} />{" "}
            <span className="quiet">on {momentWords(showing.shownAt, zone)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
