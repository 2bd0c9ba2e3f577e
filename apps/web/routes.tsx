import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { AwayFrame } from "./features/away/away-frame.tsx";
import { type ScheduleView, scheduleViews } from "./features/schedule/schedule-view.ts";
import { TodayPage } from "./features/today/today-page.tsx";
import { isAtTheDesk, isDeskOnly, useMe } from "./shell/me.ts";
import { NothingHere, PageFault } from "./shell/nothing-here.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

/** A search parameter as text, left out where it is none. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A page behind its route's own component is fetched when the pointer or the focus comes near a link to it. */
function preloading<Component extends RouteComponent>(page: Preloadable, component: Component): Component {
  return Object.assign(component, { preload: async () => page.preload?.() });
}

interface Preloadable {
  readonly preload?: () => Promise<void> | undefined;
}

const root = createRootRoute({ component: AwayFrame, notFoundComponent: NothingHere, errorComponent: PageFault });

const DeskPage = lazyRouteComponent(() => import("./features/desk/desk-page.tsx"), "DeskPage");

const today = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (search): { day?: string | undefined; of?: string | undefined } => ({
    day: text(search["day"]),
    of: text(search["of"]),
  }),
  component: function Today() {
    const { day, of } = today.useSearch();
    const go = today.useNavigate();
    if (!isDeskOnly(useMe())) return <TodayPage day={day} />;
    return <DeskPage view="day" day={day} of={of} onGo={(search) => void go({ search })} />;
  },
});

const SchedulePage = lazyRouteComponent(() => import("./features/schedule/schedule-page.tsx"), "SchedulePage");
const schedule = createRoute({
  getParentRoute: () => root,
  path: "/schedule",
  validateSearch: (search): { view?: ScheduleView; day?: string | undefined; of?: string | undefined } => ({
    view: scheduleViews.find((view) => view === search["view"]) ?? "week",
    day: text(search["day"]),
    of: text(search["of"]),
  }),
  component: preloading(SchedulePage, function Schedule() {
    const { view = "week", day, of } = schedule.useSearch();
    const go = schedule.useNavigate();
    if (!isDeskOnly(useMe())) return <SchedulePage view={view} day={day} of={of} />;
    return <DeskPage view="week" day={day} of={of} onGo={(search) => void go({ search })} />;
  }),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: "/desk",
  validateSearch: (search): { day?: string | undefined; of?: string | undefined } => ({
    day: text(search["day"]),
    of: text(search["of"]),
  }),
  component: preloading(DeskPage, function Desk() {
    const { day, of } = desk.useSearch();
    const go = desk.useNavigate();
    if (!isAtTheDesk(useMe())) return <NothingHere />;
    return <DeskPage view="day" day={day} of={of} onGo={(search) => void go({ search })} />;
  }),
});

const DeskClientPage = lazyRouteComponent(() => import("./features/desk/desk-client-page.tsx"), "DeskClientPage");
const deskClient = createRoute({
  getParentRoute: () => root,
  path: "/desk/$clientId",
  component: preloading(DeskClientPage, function DeskClient() {
    const { clientId } = deskClient.useParams();
    return isAtTheDesk(useMe()) ? <DeskClientPage key={clientId} clientId={clientId} /> : <NothingHere />;
  }),
});

const ClientsPage = lazyRouteComponent(() => import("./features/clients/clients-page.tsx"), "ClientsPage");
const clients = createRoute({
  getParentRoute: () => root,
  path: "/clients",
  validateSearch: (search): { add?: true | undefined } => ({ add: search["add"] === true ? true : undefined }),
  component: preloading(ClientsPage, function Clients() {
    return <ClientsPage isAdding={clients.useSearch().add === true} />;
  }),
});

const ChartPage = lazyRouteComponent(() => import("./features/chart/chart-page.tsx"), "ChartPage");
const chart = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId",
  component: preloading(ChartPage, function Chart() {
    const { clientId } = chart.useParams();
    return <ChartPage key={clientId} clientId={clientId} />;
  }),
});

const SummaryPage = lazyRouteComponent(() => import("./features/summary/summary-page.tsx"), "SummaryPage");
const summary = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId/summary",
  component: preloading(SummaryPage, function Summary() {
    const { clientId } = summary.useParams();
    return <SummaryPage key={clientId} clientId={clientId} />;
  }),
});

const SignedSummaryPage = lazyRouteComponent(
  () => import("./features/summary/signed-summary-page.tsx"),
  "SignedSummaryPage",
);
const signedSummary = createRoute({
  getParentRoute: () => root,
  path: "/summaries/$summaryId",
  component: preloading(SignedSummaryPage, function SignedSummary() {
    const { summaryId } = signedSummary.useParams();
    return <SignedSummaryPage key={summaryId} summaryId={summaryId} />;
  }),
});

const GroupSummaryPage = lazyRouteComponent(
  () => import("./features/summary/group-summary-page.tsx"),
  "GroupSummaryPage",
);
const groupSummary = createRoute({
  getParentRoute: () => root,
  path: "/groups/$groupId/summary",
  component: preloading(GroupSummaryPage, function GroupSummary() {
    const { groupId } = groupSummary.useParams();
    return <GroupSummaryPage key={groupId} groupId={groupId} />;
  }),
});

const ThreadPage = lazyRouteComponent(() => import("./features/thread/thread-page.tsx"), "ThreadPage");
const thread = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId/thread",
  component: preloading(ThreadPage, function Thread() {
    const { clientId } = thread.useParams();
    return <ThreadPage key={clientId} clientId={clientId} />;
  }),
});

const PatternsPage = lazyRouteComponent(() => import("./features/patterns/patterns-page.tsx"), "PatternsPage");
const patterns = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId/patterns",
  component: preloading(PatternsPage, function Patterns() {
    const { clientId } = patterns.useParams();
    return <PatternsPage key={clientId} clientId={clientId} />;
  }),
});

const ReflectionPage = lazyRouteComponent(() => import("./features/reflection/reflection-page.tsx"), "ReflectionPage");
const reflection = createRoute({
  getParentRoute: () => root,
  path: "/reflection",
  component: ReflectionPage,
});

const ShownPage = lazyRouteComponent(() => import("./features/reflection/shown-page.tsx"), "ShownPage");
const shownReflection = createRoute({
  getParentRoute: () => root,
  path: "/reflection/$showingId",
  component: preloading(ShownPage, function Shown() {
    const { showingId } = shownReflection.useParams();
    return <ShownPage key={showingId} showingId={showingId} />;
  }),
});

const TreatmentPlanPage = lazyRouteComponent(() => import("./features/plan/plan-page.tsx"), "PlanPage");
const treatmentPlan = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId/plan",
  component: preloading(TreatmentPlanPage, function TreatmentPlan() {
    const { clientId } = treatmentPlan.useParams();
    return <TreatmentPlanPage key={clientId} clientId={clientId} />;
  }),
});

const NotePage = lazyRouteComponent(() => import("./features/note/note-page.tsx"), "NotePage");
const note = createRoute({
  getParentRoute: () => root,
  path: "/notes/$noteId",
  validateSearch: (search): { format?: string | undefined } => ({ format: text(search["format"]) }),
  component: preloading(NotePage, function Note() {
    return <NotePage noteId={note.useParams().noteId} format={note.useSearch().format} />;
  }),
});

const LibraryPage = lazyRouteComponent(() => import("./features/library/library-page.tsx"), "LibraryPage");
const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  validateSearch: (search): { part?: "shortcuts" | "documents" | undefined } => ({
    part: search["part"] === "shortcuts" || search["part"] === "documents" ? search["part"] : undefined,
  }),
  component: preloading(LibraryPage, function Library() {
    return <LibraryPage part={library.useSearch().part} />;
  }),
});

const GiveNotePage = lazyRouteComponent(() => import("./features/library/give-note-page.tsx"), "GiveNotePage");
const giveNote = createRoute({
  getParentRoute: () => root,
  path: "/notes/$noteId/sample",
  component: preloading(GiveNotePage, function GiveNote() {
    const { noteId } = giveNote.useParams();
    return <GiveNotePage key={noteId} noteId={noteId} />;
  }),
});

const GroupsPage = lazyRouteComponent(() => import("./features/groups/groups-page.tsx"), "GroupsPage");
const groups = createRoute({
  getParentRoute: () => root,
  path: "/groups",
  validateSearch: (search): { add?: true | undefined } => ({ add: search["add"] === true ? true : undefined }),
  component: preloading(GroupsPage, function Groups() {
    return <GroupsPage isAdding={groups.useSearch().add === true} />;
  }),
});

const GroupPage = lazyRouteComponent(() => import("./features/groups/group-page.tsx"), "GroupPage");
const group = createRoute({
  getParentRoute: () => root,
  path: "/groups/$groupId",
  component: preloading(GroupPage, function OneGroup() {
    const { groupId } = group.useParams();
    return <GroupPage key={groupId} groupId={groupId} />;
  }),
});

const AttendancePage = lazyRouteComponent(() => import("./features/groups/attendance-page.tsx"), "AttendancePage");
const groupAttendance = createRoute({
  getParentRoute: () => root,
  path: "/groups/$groupId/attendance",
  component: preloading(AttendancePage, function Attendance() {
    const { groupId } = groupAttendance.useParams();
    return <AttendancePage key={groupId} groupId={groupId} />;
  }),
});

const SharedDraftPage = lazyRouteComponent(() => import("./features/sharing/shared-draft-page.tsx"), "SharedDraftPage");
const sharedDraft = createRoute({
  getParentRoute: () => root,
  path: "/shared/$shareId",
  component: preloading(SharedDraftPage, function SharedDraft() {
    const { shareId } = sharedDraft.useParams();
    return <SharedDraftPage key={shareId} shareId={shareId} />;
  }),
});

const EmergencyPage = lazyRouteComponent(() => import("./features/break-glass/emergency-page.tsx"), "EmergencyPage");
const emergency = createRoute({
  getParentRoute: () => root,
  path: "/emergency",
  component: preloading(EmergencyPage, function Emergency() {
    return <EmergencyPage />;
  }),
});

const DisclosuresPage = lazyRouteComponent(
  () => import("./features/disclosures/disclosures-page.tsx"),
  "DisclosuresPage",
);
const disclosures = createRoute({
  getParentRoute: () => root,
  path: "/clients/$clientId/disclosures",
  component: preloading(DisclosuresPage, function Disclosures() {
    const { clientId } = disclosures.useParams();
    return <DisclosuresPage key={clientId} clientId={clientId} />;
  }),
});

const PlanPage = lazyRouteComponent(() => import("./features/groups/plan-page.tsx"), "PlanPage");
const groupPlan = createRoute({
  getParentRoute: () => root,
  path: "/sessions/$sessionId/plan",
  component: preloading(PlanPage, function Plan() {
    const { sessionId } = groupPlan.useParams();
    return <PlanPage key={sessionId} sessionId={sessionId} />;
  }),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: "/reviews",
  component: lazyRouteComponent(() => import("./features/reviews/reviews-page.tsx"), "ReviewsPage"),
});

const AuditPage = lazyRouteComponent(() => import("./features/audit/audit-page.tsx"), "AuditPage");
const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  validateSearch: (search): { client?: string | undefined } => ({ client: text(search["client"]) }),
  component: preloading(AuditPage, function Audit() {
    return <AuditPage clientId={audit.useSearch().client} />;
  }),
});

const settingsParts = ["practice", "reviewer", "changes", "proof"] as const;
const SettingsPage = lazyRouteComponent(() => import("./features/settings/settings-page.tsx"), "SettingsPage");
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: (search): { part?: (typeof settingsParts)[number] | undefined } => ({
    part: settingsParts.find((part) => part === search["part"]),
  }),
  component: preloading(SettingsPage, function Settings() {
    return <SettingsPage part={settings.useSearch().part} />;
  }),
});

const YouPage = lazyRouteComponent(() => import("./features/staff/you-page.tsx"), "YouPage");
const you = createRoute({ getParentRoute: () => root, path: "/you", component: YouPage });

const billing = createRoute({
  getParentRoute: () => root,
  path: "/billing",
  component: lazyRouteComponent(() => import("./features/billing/billing-page.tsx"), "BillingPage"),
});

const NotebookPage = lazyRouteComponent(() => import("./features/notebook/notebook-page.tsx"), "NotebookPage");
const notebook = createRoute({
  getParentRoute: () => root,
  // Nothing of a note ever stands in an address.
  path: "/notebook",
  component: preloading(NotebookPage, function Notebook() {
    return <NotebookPage />;
  }),
});

const KeepingPage = lazyRouteComponent(() => import("./features/notebook-keeping/keeping-page.tsx"), "KeepingPage");
const notebookKeeping = createRoute({
  getParentRoute: () => root,
  path: "/colleagues-notebooks",
  component: preloading(KeepingPage, function Keeping() {
    return <KeepingPage />;
  }),
});

const RetentionPage = lazyRouteComponent(() => import("./features/retention/retention-page.tsx"), "RetentionPage");
const retention = createRoute({
  getParentRoute: () => root,
  path: "/keeping",
  component: preloading(RetentionPage, function Retention() {
    return <RetentionPage />;
  }),
});

const SupervisionPage = lazyRouteComponent(
  () => import("./features/supervision/supervision-page.tsx"),
  "SupervisionPage",
);
const supervision = createRoute({
  getParentRoute: () => root,
  path: "/supervision",
  component: preloading(SupervisionPage, function Supervision() {
    return <SupervisionPage />;
  }),
});

const SessionPage = lazyRouteComponent(() => import("./features/session/session-page.tsx"), "SessionPage");
const session = createRoute({
  getParentRoute: () => root,
  path: "/sessions/$sessionId",
  validateSearch: (search): { day?: string | undefined } => ({ day: text(search["day"]) }),
  component: preloading(SessionPage, function OneSession() {
    const { sessionId } = session.useParams();
    const { day } = session.useSearch();
    return <SessionPage key={`${sessionId} ${day ?? ""}`} sessionId={sessionId} day={day} />;
  }),
});

const IncidentsPage = lazyRouteComponent(() => import("./features/incidents/incidents-page.tsx"), "IncidentsPage");
const incidents = createRoute({
  getParentRoute: () => root,
  path: "/incidents",
  validateSearch: (search): { group?: string | undefined } => ({ group: text(search["group"]) }),
  component: preloading(IncidentsPage, function Incidents() {
    return <IncidentsPage groupId={incidents.useSearch().group ?? null} />;
  }),
});

const WriterPage = lazyRouteComponent(() => import("./features/writer/writer-page.tsx"), "WriterPage");
const write = createRoute({
  getParentRoute: () => root,
  path: "/sessions/$sessionId/write",
  component: preloading(WriterPage, function Write() {
    const { sessionId } = write.useParams();
    return <WriterPage key={sessionId} sessionId={sessionId} />;
  }),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    schedule,
    desk,
    deskClient,
    clients,
    chart,
    treatmentPlan,
    disclosures,
    emergency,
    sharedDraft,
    thread,
    summary,
    patterns,
    reflection,
    shownReflection,
    signedSummary,
    groupSummary,
    note,
    giveNote,
    library,
    groups,
    group,
    reviews,
    billing,
    audit,
    settings,
    you,
    session,
    write,
    groupAttendance,
    groupPlan,
    notebook,
    incidents,
    notebookKeeping,
    retention,
    supervision,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: () => (
    <div className="page">
      <Skeleton />
    </div>
  ),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
