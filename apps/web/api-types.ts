import type * as api from "@goldthread/api";

/**
 * The types of every route, read off the contract. Types only: the schemas (and zod with them) stay on the server.
 * A route is named as in the OpenAPI document: "GET /api/clients/:clientId".
 */
type Exported = (typeof api)[keyof typeof api];
type AnyEndpoint = Extract<
  Exported,
  { readonly method: string; readonly path: string; readonly input: unknown; readonly output: unknown }
>;

/** Distributes over the union, so that each method meets its own path alone. */
type RouteOf<One> = One extends AnyEndpoint ? `${One["method"]} ${One["path"]}` : never;
type EndpointOf<R extends string, One = AnyEndpoint> = One extends AnyEndpoint
  ? RouteOf<One> extends R
    ? One
    : never
  : never;

export type Route = RouteOf<AnyEndpoint>;

/** What to send: keys with a default may be left out. */
export type Input<R extends Route> = EndpointOf<R>["input"]["_zod"]["input"];
/** What comes back. */
export type Output<R extends Route> = EndpointOf<R>["output"]["_zod"]["output"];

export type Me = Output<"GET /api/me">;
export type Role = Me["staff"]["roles"][number];
export type TodaySession = Output<"GET /api/today">["sessions"][number];
export type Chart = Output<"GET /api/clients/:clientId">;
export type TimelineItem = Chart["timeline"][number];
export type PlanProblem = Chart["plan"][number];
export type PlanObjective = PlanProblem["goals"][number]["objectives"][number];
export type ClientSummary = Output<"GET /api/clients">["clients"][number];
export type Flag = Chart["client"]["flags"][number];
export type ClientInHeader = NonNullable<Output<"POST /api/sessions/:sessionId/write">["client"]>;
export type Diagnosis = Chart["diagnoses"][number];
export type Episode = NonNullable<Chart["episode"]>;
export type DischargeKind = NonNullable<Episode["dischargeKind"]>;
export type ClientContact = Output<"GET /api/clients/:clientId/people">["contacts"][number];
export type Coverage = Output<"GET /api/clients/:clientId/coverages">["coverages"][number];
export type Allowance = Coverage["allowances"][number];
export type MergeProposal = Output<"GET /api/merges">["proposed"][number];
export type AlikePair = Output<"GET /api/alike">["pairs"][number];
export type Alike = Output<"POST /api/clients/alike">["alike"];
export type CareTeamMember = Chart["careTeam"][number];
export type Capacity = CareTeamMember["capacity"];
export type SignedNote = Output<"GET /api/notes/:noteId">;
export type GroupSummary = Output<"GET /api/groups">["groups"][number];
export type Group = Output<"GET /api/groups/:groupId">;
export type GroupKind = GroupSummary["kind"];
export type StaffMember = Output<"GET /api/staff">["staff"][number];
export type Found = Output<"GET /api/find">["found"][number];
export type RefusalBody = api.RefusalBody;
export type RefusalCode = api.RefusalCode;
