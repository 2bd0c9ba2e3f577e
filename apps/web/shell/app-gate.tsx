import { useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { call, endsSignIn } from "../api.ts";
import { AwayContext } from "../features/away/away.ts";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { keepPerson, keepUntil, readKeptPerson } from "../offline/kept-person.ts";
import { UnreachableError } from "../refusal-error.ts";
import { router } from "../routes.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { showStaff } from "../whose-tab.ts";
import { Entrance } from "./entrance.tsx";
import { MeContext, meQuery } from "./me.ts";
import { signInGate } from "./sign-in-gate.ts";

const FirstVisit = lazy(async () => ({
  default: (await import("../features/first-visit/first-visit.tsx")).FirstVisit,
}));

const InvitationPage = lazy(async () => ({
  default: (await import("../features/invitation/invitation-page.tsx")).InvitationPage,
}));

const QuestionsPage = lazy(async () => ({
  default: (await import("../features/questions/questions-page.tsx")).QuestionsPage,
}));

const MyApp = lazy(async () => ({ default: (await import("../features/my/my-app.tsx")).MyApp }));

/** Who may see what at all: the first visit's choice, the sign-in, or the product. */
export function AppGate() {
  // Whoever else may be signed in on this machine: a link is opened by whom it invites.
  if (window.location.pathname === "/invitation")
    return (
      <Suspense fallback={null}>
        <InvitationPage />
      </Suspense>
    );
  // A client's phone: no shell, no sign-in.
  if (window.location.pathname === "/questions")
    return (
      <Suspense fallback={null}>
        <QuestionsPage />
      </Suspense>
    );
  // A client's own view: another door, another session.
  if (/^\/my(\/|$)/.test(window.location.pathname))
    return (
      <Suspense fallback={null}>
        <MyApp />
      </Suspense>
    );
  return <Inside />;
}

function Inside() {
  // Asked again while the page is open: whoever may not sign in any more does not stay in an old tab.
  const [person] = useState(readKeptPerson);
  const [isAway, setIsAway] = useState(false);
  const me = useQuery({ ...meQuery, refetchInterval: isAway ? 5_000 : 60_000 });
  // A server that is busy, or cannot write, has not said that nobody is signed in.
  const isSignedOut = endsSignIn(me.error);
  const neverCame = me.data === undefined && me.failureReason instanceof UnreachableError;

  useEffect(() => {
    // Signed in before, and the server now says no: the dialog over the page asks, the page itself stays.
    if (me.data !== undefined && isSignedOut) void signInGate.passed();
  }, [me.data, isSignedOut]);
  useEffect(() => {
    if (me.data !== undefined) keepPerson({ me: me.data, until: Date.now() + me.data.practice.idleMinutes * 60_000 });
  }, [me.data]);
  useEffect(() => {
    if (isSignedOut) keepUntil(0);
  }, [isSignedOut]);
  if (neverCame && person !== null && !isAway) setIsAway(true);

  // Once it was away the page stays so, until it is loaded anew: it may be older than the server is by now.
  if (isAway && person !== null) {
    return (
      <MeContext value={person.me}>
        <AwayContext value={{ person, isBack: me.data !== undefined || isSignedOut }}>
          <RouterProvider router={router} />
        </AwayContext>
      </MeContext>
    );
  }
  if (me.data !== undefined) {
    return (
      <MeContext value={me.data}>
        <RouterProvider router={router} />
      </MeContext>
    );
  }
  if (isSignedOut) return <Outside onSignedIn={() => void me.refetch()} />;
  if (me.isError) return <Unreachable onAgain={() => void me.refetch()} />;
  return null;
}

function Outside({ onSignedIn }: { readonly onSignedIn: () => void }) {
  // Whoever signs in here need not be whose tab it was.
  useEffect(() => showStaff(null), []);
  const setup = useQuery({ queryKey: ["setup"], queryFn: () => call("GET /api/setup", {}), staleTime: 0 });
  if (setup.isError) return <Unreachable onAgain={() => void setup.refetch()} />;
  if (setup.data === undefined) return null;
  if (!setup.data.needed) return <SignInPage onSignedIn={onSignedIn} />;
  return (
    <Suspense fallback={null}>
      <FirstVisit
        codeRequired={setup.data.codeRequired}
        onReady={() => {
          void setup.refetch();
          onSignedIn();
        }}
      />
    </Suspense>
  );
}

function Unreachable({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Entrance title="Goldthread cannot be reached">
      <Notice tone="warn" isAlert>
        <p>
          The page is here, but its server gives no answer. Nothing that was saved is lost. Look whether Goldthread is
          running, then try again.
        </p>
      </Notice>
      <Button tone="main" onPress={onAgain}>
        Try again
      </Button>
    </Entrance>
  );
}
