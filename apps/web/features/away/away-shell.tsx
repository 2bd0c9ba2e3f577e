import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { settleBeforeLeaving } from "../../shell/before-leaving.ts";
import { seesClients, useMe } from "../../shell/me.ts";
import { Wordmark } from "../../shell/wordmark.tsx";
import { Button } from "../../ui/button.tsx";
import { Navigation, type Place } from "../../ui/navigation.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { Away } from "./away.ts";
import { useStillHere } from "./use-still-here.ts";
import "../../shell/shell.css";
import "./away.css";

const OnThisDevice = lazy(async () => ({ default: (await import("./on-this-device.tsx")).OnThisDevice }));

const notebook = "/notebook";

/** What stands around the page while the server is away: only what this device can show by itself. */
export function AwayShell({ person, isBack }: Away) {
  const me = useMe();
  const isNotebook = useLocation({ select: ({ pathname }) => pathname === notebook });
  const isHere = useStillHere(person, me.practice.idleMinutes);
  useEffect(() => {
    // Nothing is under way here; in the notebook somebody may be in the middle of a sentence.
    if (isBack && !isNotebook) window.location.reload();
  }, [isBack, isNotebook]);
  return (
    <div className="shell">
      <aside className="away" aria-label="Connection">
        <span role="status">
          {isBack
            ? "Goldthread can be reached again."
            : "Goldthread cannot be reached. This page shows what is on this device."}
        </span>
        {isBack ? (
          <Button size="s" onPress={() => void goOn()}>
            Go on with it
          </Button>
        ) : null}
      </aside>
      <div className="shell-body">
        <header className="rail">
          <div className="rail-head">
            <Wordmark />
          </div>
          <Navigation label="Places" places={placesOf(seesClients(me))} />
          <div className="rail-foot">
            <p className="rail-practice">{me.practice.name}</p>
            <p className="rail-name">
              {me.staff.name}
              {me.staff.credential === "" ? null : <span className="rail-credential">{me.staff.credential}</span>}
            </p>
          </div>
        </header>
        <main className="shell-main" id="main" tabIndex={-1}>
          {isNotebook ? (
            <Outlet />
          ) : (
            <Suspense fallback={<Skeleton label="Looking what is on this device" />}>
              <OnThisDevice isHere={isHere} />
            </Suspense>
          )}
        </main>
      </div>
    </div>
  );
}

function placesOf(keepsNotebook: boolean): Place[] {
  return [
    { to: "/", label: "On this device", icon: "day", isExact: true },
    ...(keepsNotebook ? [{ to: notebook, label: "Notebook", icon: "seal" } as const] : []),
  ];
}

/** What is open is sealed and sent; then the page comes from the server, as new as it is there. */
async function goOn(): Promise<void> {
  await settleBeforeLeaving();
  window.location.reload();
}
