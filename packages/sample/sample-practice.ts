import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import type { TreatmentPlan } from "@goldthread/clinical/plan/treatment-plan.ts";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import type {
  AttendanceStatus,
  ConsentBasis,
  ContactDirection,
  ContactKind,
  MemberTag,
  Modality,
  Segment,
  Unplanned,
} from "@goldthread/clinical/note/note-body.ts";

/** A whole fictional practice as data. Dates are ISO dates, times ISO 8601 UTC, ids UUIDs. */
export interface SamplePractice {
  readonly practice: { readonly name: string; readonly zone: string };
  readonly staff: readonly SampleStaff[];
  readonly licences: readonly SampleLicence[];
  readonly sites: readonly SampleSite[];
  readonly leave: readonly SampleLeave[];
  /** Snippets and templates, shared ones and one clinician's own. */
  readonly shortcuts: readonly SampleShortcut[];
  readonly clients: readonly SampleClient[];
  readonly groups: readonly SampleGroup[];
  /** One for each client. */
  readonly around: readonly SampleAround[];
  /** One for each client with a plan. */
  readonly plans: readonly SamplePlan[];
  readonly risks: readonly SampleRisk[];
  /** By start. */
  readonly sessions: readonly SampleSession[];
  /** Standing appointments from tomorrow on: what comes of them is made by the practice's own rules. */
  readonly series: readonly SampleSeries[];
  /** One for each group. */
  readonly groupPractice: readonly SampleGroupPractice[];
  /** Contacts that are no session. */
  readonly contacts: readonly SampleContact[];
  /** One for each client in therapy: what stands on their chart beside the notes. */
  readonly charted: readonly SampleCharted[];
  /** Seen and discharged long before the two years; none of them is among the clients. */
  readonly oldRecords: readonly SampleOldRecord[];
  /** Newest first. */
  readonly supervision: readonly SampleSupervision[];
}

/** A supervisor and somebody they supervise met; no client is named. */
export interface SampleSupervision {
  readonly supervisorId: string;
  readonly superviseeId: string;
  /** ISO date. */
  readonly on: string;
  readonly minutes: number;
  readonly kind: "individual" | "group";
  readonly place: "in-person" | "remote";
  readonly present: string;
  readonly topics: string;
  readonly risk: string;
  readonly recommendations: string;
  readonly followUp: string;
  readonly isSignedByBoth: boolean;
}

/** Words that somebody here brings into a note by a short name; places left open stand in braces. */
export interface SampleShortcut {
  readonly id: string;
  readonly ownerId: string;
  readonly kind: "snippet" | "template";
  readonly name: string;
  readonly isShared: boolean;
  readonly format: string | null;
  readonly parts: readonly { readonly element: ElementId | null; readonly text: string }[];
}

/** A record that the keepers of the records have to decide about. Days are ISO dates. */
export interface SampleOldRecord {
  readonly clientId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly clinicianId: string;
  readonly from: string;
  readonly until: string;
  readonly episode: { readonly id: string; readonly why: string };
  readonly session: SampleIndividualSession;
  /** What was done about it already. */
  readonly end: "proposed" | "held" | null;
}

/** Measures, homework and medication of one client, each as a note told it. */
export interface SampleCharted {
  readonly clientId: string;
  readonly administrations: readonly SampleAdministration[];
  readonly homework: readonly SampleHomework[];
  readonly medication: readonly SampleMedication[];
}

export interface SampleAdministration {
  readonly id: string;
  readonly sessionId: string;
  readonly staffId: string;
  /** Id of the instrument; `other` with a name where the product does not know it. */
  readonly measure: string;
  readonly label: string;
  readonly answers: readonly number[] | null;
  readonly total: number;
  /** ISO instant. */
  readonly at: string;
}

export interface SampleHomework {
  readonly id: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly words: string;
  readonly at: string;
  readonly asked: {
    readonly sessionId: string;
    readonly staffId: string;
    readonly at: string;
    readonly outcome: "done" | "partly";
  } | null;
}

export interface SampleMedication {
  readonly id: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly what: "started" | "changed";
  readonly name: string;
  readonly dose: string;
  /** ISO date. */
  readonly on: string;
  readonly reason: string;
  readonly at: string;
}

export type StaffRole =
  | "clinician"
  | "trainee"
  | "supervisor"
  | "nurse"
  | "aide"
  | "biller"
  | "records-officer"
  | "front-desk"
  | "administrator";

export interface SampleStaff {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly roles: readonly StaffRole[];
  readonly supervisorId: string | null;
}

/** A licence or certificate; days are ISO dates, null where it has none. */
export interface SampleLicence {
  readonly id: string;
  readonly staffId: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
}

export interface SampleSite {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly placeOfService: string;
}

/** Who is away from when to when, and who covers. */
export interface SampleLeave {
  readonly id: string;
  readonly staffId: string;
  readonly coverId: string;
  readonly from: string;
  readonly to: string;
}

export type CareCapacity = "clinician" | "supervisor" | "nurse" | "aide" | "trainee";

export interface SampleClient {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string | null;
  readonly aliases: readonly string[];
  readonly pronouns: string;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly careTeam: readonly {
    readonly staffId: string;
    readonly capacity: CareCapacity;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** What stands around one client. */
export interface SampleAround {
  readonly clientId: string;
  /** The first day of care. */
  readonly from: string;
  /** The last day of care; null while it lasts. */
  readonly until: string | null;
  readonly diagnoses: readonly { readonly id: string; readonly code: string; readonly words: string }[];
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly relation: string;
    readonly phone: string;
    readonly emergency: boolean;
    readonly mayBeTold: "nothing" | "appointments" | "all";
    readonly consentBasis: string;
    readonly consentOn: string | null;
  };
  readonly coverage: {
    readonly id: string;
    /** Null: the client pays. */
    readonly payer: string | null;
    readonly memberNumber: string;
    readonly profile: string;
    readonly allowance: { readonly id: string; readonly amount: number; readonly from: string; readonly to: string };
  };
  readonly flags: readonly {
    readonly id: string;
    readonly kind: "part-2" | "do-not-contact";
    readonly words: string;
  }[];
  readonly episode: { readonly id: string; readonly program: string; readonly why: string };
}

export type GroupKind = "skills" | "process" | "relapse-prevention";

export interface SampleGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly purpose: string;
  readonly facilitators: readonly { readonly staffId: string; readonly from: string; readonly to: string | null }[];
  readonly members: readonly { readonly clientId: string; readonly from: string; readonly to: string | null }[];
}

export interface SampleObjective {
  readonly id: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: string;
  readonly status: "active" | "met" | "stopped";
}

export interface SamplePlan {
  readonly clientId: string;
  readonly problems: readonly {
    readonly id: string;
    readonly title: string;
    readonly goals: readonly {
      readonly id: string;
      /** In the client's own words. */
      readonly words: string;
      readonly objectives: readonly SampleObjective[];
    }[];
  }[];
  /** How it came to be this, oldest first. */
  readonly versions: readonly SamplePlanVersion[];
}

export interface SamplePlanVersion {
  /** ISO date. */
  readonly on: string;
  readonly why: string;
  readonly plan: TreatmentPlan;
}

export interface SampleRisk {
  readonly id: string;
  readonly clientId: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly summary: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly outcome: string | null;
}

/** What an element holds; the loader adds provenance when it signs. */
export interface SampleElement {
  readonly element: ElementId;
  /** In a shared part, the facilitator's id under `interventions` and the segment's id under `segment`; else null. */
  readonly key: string | null;
  readonly text: string;
}

export interface SampleNote {
  readonly state: "signed" | "draft";
  readonly format: string;
  readonly elements: readonly SampleElement[];
  readonly progress: readonly ProgressMark[];
  readonly signedAt: string | null;
  readonly authorId: string;
}

export interface SampleAttendance {
  readonly clientId: string;
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

export interface SampleRow {
  readonly clientId: string;
  readonly text: string;
  readonly tags: readonly { readonly start: number; readonly end: number; readonly tag: MemberTag }[];
  readonly progress: readonly ProgressMark[];
  readonly state: "signed" | "draft";
}

interface SessionBase {
  readonly id: string;
  readonly clinicianId: string;
  readonly facilitatorIds: readonly string[];
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly serviceCode: string | null;
  readonly title: string;
  readonly unplanned: Unplanned | null;
  readonly status: "held" | "scheduled" | "no-show" | "cancelled";
}

export interface SampleIndividualSession extends SessionBase {
  readonly kind: "individual";
  readonly clientId: string;
  readonly groupId: null;
  readonly attendance: readonly [];
  readonly note: SampleNote | null;
  readonly shared: null;
  readonly rows: readonly [];
  readonly signedAt: null;
}

export interface SampleGroupSession extends SessionBase {
  readonly kind: "group";
  readonly clientId: null;
  readonly groupId: string;
  /** Every member enrolled that day; empty until somebody has taken it. */
  readonly attendance: readonly SampleAttendance[];
  readonly note: null;
  readonly shared: { readonly elements: readonly SampleElement[]; readonly segments: readonly Segment[] } | null;
  /** One for each member present whose part has been written. */
  readonly rows: readonly SampleRow[];
  /** When the signed rows were signed, in one act by the clinician. */
  readonly signedAt: string | null;
}

export type SampleSession = SampleIndividualSession | SampleGroupSession;

export interface SampleContact extends SampleIndividualSession {
  readonly contact: {
    readonly kind: ContactKind;
    readonly direction: ContactDirection | null;
    readonly who: string;
    readonly relation: string;
    readonly consentBasis: ConsentBasis | null;
  };
}

export interface SampleCurriculumLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly aim: string;
  readonly materials: string;
}

export interface SampleGroupPlan {
  readonly sessionId: string;
  readonly curriculumId: string;
  readonly aim: string;
  readonly warmUp: string;
  readonly hook: string;
  readonly routine: string;
  readonly ladder: string;
  readonly materials: string;
}

/** What a group has beside its people. */
export interface SampleGroupPractice {
  readonly groupId: string;
  readonly leaderId: string;
  readonly eligibility: string;
  readonly isOpen: boolean;
  readonly sizeLimit: number | null;
  readonly curriculum: readonly SampleCurriculumLine[];
  readonly agreement: { readonly id: string; readonly text: string; readonly on: string };
  readonly acceptances: readonly { readonly id: string; readonly clientId: string; readonly on: string }[];
  /** In order. */
  readonly waiting: readonly {
    readonly id: string;
    readonly clientId: string;
    readonly since: string;
    readonly note: string;
  }[];
  readonly plans: readonly SampleGroupPlan[];
}

/** A standing appointment, every so many weeks from its first day on, at a time of the practice's clock. */
export interface SampleSeries {
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly clinicianId: string;
  readonly service: "individual" | "family" | "group";
  /** Who takes part beside the client. */
  readonly participants: readonly { readonly name: string; readonly relation: string }[];
  readonly place: string;
  readonly title: string;
  readonly every: number;
  readonly from: string;
  /** HH:MM */
  readonly clock: string;
  readonly minutes: number;
}
