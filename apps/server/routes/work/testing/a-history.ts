import fc from "fast-check";

/*
 * What happened in a practice over some weeks, drawn at random: few people, and of everything that a list may meet one.
 * Hours are counted back from now; whatever would lie within an hour of now or of a list's edge is left out, so that no
 * list changes while it is being looked at.
 */

export interface SomeClient {
  readonly isDiagnosed: boolean;
  readonly coverage: "payer" | "self-pay" | null;
  readonly membership: "now" | "ended" | null;
  /** The version of the agreement that they accepted, from 1; 0 for none. */
  readonly accepted: number;
  readonly isWithdrawn: boolean;
}

export type Fate = "signed" | "begun" | "untouched" | "no-show" | "cancelled";

export interface Single {
  readonly client: number;
  readonly hoursAgo: number;
  readonly minutes: number;
  readonly fate: Fate;
  readonly isConfirmed: boolean;
  readonly isHandedOver: boolean;
}

export interface Mark {
  readonly status: "present" | "late" | "left-early" | "absent" | null;
  readonly isSigned: boolean;
  readonly isConfirmed: boolean;
}

export interface Meeting {
  readonly hoursAgo: number;
  readonly isCancelled: boolean;
  /** By client; null was not marked. */
  readonly marks: readonly Mark[];
}

export interface SomeObjective {
  readonly client: number;
  readonly dueIn: number | null;
  readonly isActive: boolean;
}

export interface History {
  readonly clients: readonly SomeClient[];
  readonly singles: readonly Single[];
  readonly meetings: readonly Meeting[];
  readonly objectives: readonly SomeObjective[];
  /** How many wordings the group's agreement has had. */
  readonly agreements: number;
}

const people = 3;
const client = fc.nat(people - 1);
/** From two days ahead to forty days back, never about now, and never about the fourteenth day. */
const hoursAgo = fc
  .integer({ min: -48, max: 40 * 24 })
  .filter((hours) => Math.abs(hours) > 2 && Math.abs(hours - 14 * 24) > 2);

export const history: fc.Arbitrary<History> = fc.record({
  clients: fc.array(
    fc.record({
      isDiagnosed: fc.boolean(),
      coverage: fc.constantFrom("payer" as const, "self-pay" as const, null),
      membership: fc.constantFrom("now" as const, "now" as const, "ended" as const, null),
      accepted: fc.nat(2),
      isWithdrawn: fc.boolean(),
    }),
    { minLength: people, maxLength: people },
  ),
  singles: fc.uniqueArray(
    fc.record({
      client,
      hoursAgo,
      // Fewer than sixteen have no code.
      minutes: fc.constantFrom(10, 20, 50),
      fate: fc.constantFrom<Fate>("signed", "signed", "signed", "begun", "untouched", "no-show", "cancelled"),
      isConfirmed: fc.boolean(),
      isHandedOver: fc.boolean(),
    }),
    { minLength: 4, maxLength: 12, selector: (single) => single.hoursAgo },
  ),
  meetings: fc.uniqueArray(
    fc.record({
      hoursAgo: hoursAgo.filter((hours) => hours > 0),
      isCancelled: fc.constantFrom(false, false, false, true),
      marks: fc.array(
        fc.record({
          status: fc.constantFrom("present", "present", "late", "left-early", "absent", null),
          isSigned: fc.boolean(),
          isConfirmed: fc.boolean(),
        }),
        { minLength: people, maxLength: people },
      ),
    }),
    { minLength: 1, maxLength: 5, selector: (meeting) => meeting.hoursAgo },
  ),
  objectives: fc.array(
    fc.record({ client, dueIn: fc.option(fc.integer({ min: -30, max: 40 })), isActive: fc.boolean() }),
    { maxLength: 5 },
  ),
  agreements: fc.nat(2),
});
