import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
// Not lazy: whoever presses Ctrl+K types on at once, and no key may fall into the gap.
import { DeskPalette } from "../features/desk/desk-palette.tsx";
import { FindPalette } from "../features/find/find-palette.tsx";
import { useUnfinishedCount } from "../features/today/api.ts";
import { useAskedContact } from "../features/contacts/contact-store.ts";
import { usePlanning } from "../features/planning/planning-store.ts";
import { useKeptForOffline } from "../offline/use-kept-for-offline.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { Navigation } from "../ui/navigation.tsx";
import { IdleWarning } from "./idle-warning.tsx";
import { isDeskOnly, seesClients, useMe } from "./me.ts";
import { NothingHere } from "./nothing-here.tsx";
import { placesOf } from "./places-of.ts";
import { SignInAgain } from "./sign-in-again.tsx";
import { signOut } from "./sign-out.ts";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useKeepFocus } from "./use-keep-focus.ts";
import { usePalette } from "./use-palette.ts";
import { useResumeSending } from "./use-resume-sending.ts";
import { Wordmark } from "./wordmark.tsx";
import "./shell.css";

const loadPlanning = () => import("../features/planning/planning-dialogs.tsx");
const PlanningDialogs = lazy(async () => ({ default: (await loadPlanning()).PlanningDialogs }));

const ContactDialog = lazy(async () => ({
  default: (await import("../features/contacts/contact-dialog.tsx")).ContactDialog,
}));

const EmergencyStrip = lazy(async () => ({
  default: (await import("../features/break-glass/emergency-strip.tsx")).EmergencyStrip,
}));

/** What stands around every page. */
export function Shell() {
  const me = useMe();
  const navigate = useNavigate();
  const palette = usePalette();
  const planning = usePlanning();
  const contact = useAskedContact();
  const unfinished = useUnfinishedCount(seesClients(me));
  useFocusOnArrival();
  useKeepFocus();
  useResumeSending(me.staff.id);
  useKeptForOffline();
  // Once the page stands, so that the dialog opens at the press.
  useEffect(() => void loadPlanning(), []);

  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      {me.practice.sample ? (
        <aside className="ribbon" aria-label="About this practice">
          Sample practice: fictional data
        </aside>
      ) : null}
      <div className="shell-body">
        <header className="rail">
          <div className="rail-head">
            <Wordmark />
            <div className="rail-tools">
              <IconButton label="Find" icon="search" onPress={palette.open} />
              <Menu
                label={`Signed in as ${me.staff.name}`}
                actions={[
                  { id: "you", label: "Your credentials and leave", run: () => void navigate({ to: "/you" }) },
                  ...(seesClients(me)
                    ? [{ id: "reflection", label: "Reflection", run: () => void navigate({ to: "/reflection" }) }]
                    : []),
                  { id: "leave", label: "Sign out", run: () => void signOut() },
                ]}
              />
            </div>
          </div>
          <button type="button" className="rail-find" onClick={palette.open}>
            <Icon name="search" />
            <span>Find</span>
            <kbd>{shortcut}</kbd>
          </button>
          <Navigation label="Places" places={placesOf(me, unfinished)} />
          <div className="rail-foot">
            <p className="rail-practice">{me.practice.name}</p>
            <p className="rail-name">
              <Link to="/you">{me.staff.name}</Link>
              {me.staff.credential === "" ? null : <span className="rail-credential">{me.staff.credential}</span>}
            </p>
            {seesClients(me) ? (
              <Link to="/reflection" className="rail-own">
                Reflection
              </Link>
            ) : null}
            <Button size="s" tone="quiet" icon="leave" onPress={() => void signOut()}>
              Sign out
            </Button>
          </div>
        </header>
        <main className="shell-main" id="main" tabIndex={-1}>
          <Suspense fallback={null}>
            <EmergencyStrip />
          </Suspense>
          <OpenPage />
        </main>
      </div>
      {palette.isOpen ? <Palette onClose={palette.close} /> : null}
      <Suspense fallback={null}>{planning === null ? null : <PlanningDialogs planning={planning} />}</Suspense>
      <Suspense fallback={null}>{contact === null ? null : <ContactDialog kind={contact.kind} />}</Suspense>
      <IdleWarning idleMinutes={me.practice.idleMinutes} />
      <SignInAgain me={me} />
    </div>
  );
}

/** What the front desk may open; of every other page it hears what anybody hears of one that is not there. */
const deskPages = /^\/(schedule|you|desk(\/.*)?)?$/;

function OpenPage() {
  const me = useMe();
  const { pathname } = useLocation();
  return isDeskOnly(me) && !deskPages.test(pathname) ? <NothingHere /> : <Outlet />;
}

const shortcut = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl K";

function Palette({ onClose }: { readonly onClose: () => void }) {
  return isDeskOnly(useMe()) ? <DeskPalette onClose={onClose} /> : <FindPalette onClose={onClose} />;
}
