import type { Source } from "../review/finding.ts";
import type { DisclosureRule, Ruling } from "./disclosure-rule.ts";
import type { OtherPerson, RecordItem } from "./record-item.ts";
import type { DisclosureRequest } from "./request.ts";
import { isForCareAtLarge, isSameName } from "./recipient-class.ts";
import { isMinorForThemself, isWholeByOrder, missingNeeds } from "./request.ts";
import type { Need } from "./ground.ts";
import { disclosureRules } from "./rules/index.ts";
import { sources } from "./sources.ts";

/** What becomes of one item, and the rule behind it. */
export interface Decision {
  readonly itemId: string;
  readonly verdict: "goes" | "stays" | "redacted";
  readonly rule: string;
  readonly says: string;
  readonly source: Source;
  /** Where words are taken out; empty unless `redacted`. */
  readonly takenOut: readonly OtherPerson[];
}

export interface Preview {
  /** One for each item, in the items' order. */
  readonly decisions: readonly Decision[];
  /** What has to be on file first. Nothing is released while one is missing. */
  readonly missing: readonly Need[];
  readonly notices: readonly Notice[];
  readonly mayBeReleased: boolean;
}

/** The statements that have to travel with a packet where they apply. */
export const notices = [
  "part2-notice",
  "part2-passing-on",
  "part2-consent-copy",
  "part2-intermediary",
  "statement-of-disagreement",
  "amendment-open",
  "legal-hold",
  "withheld-for-harm",
] as const;
export type Notice = (typeof notices)[number];

/** Everything that would happen, before anything does: pure, and the same words that the release then goes by. */
export function previewDisclosure(request: DisclosureRequest, items: readonly RecordItem[]): Preview {
  const decisions = items.map((item) => decide(item, request));
  const leaving = items.filter((_, at) => decisions[at]?.verdict !== "stays");
  const missing = missingNeeds(request, leaving.length === 0 ? items : leaving);
  return {
    decisions,
    missing,
    notices: [...noticesOf(request, leaving), ...(decisions.some(isHeldBack) ? (["withheld-for-harm"] as const) : [])],
    mayBeReleased: missing.length === 0 && leaving.length > 0,
  };
}

/** The client hears that something of what they asked for stays, and of their right to a review. */
function isHeldBack({ rule, verdict }: Decision): boolean {
  return verdict === "stays" && rule === "withheld-for-harm";
}

function decide(item: RecordItem, request: DisclosureRequest): Decision {
  const ruled = disclosureRules.flatMap((rule) => {
    const ruling = rule.judge(item, request);
    return ruling === null ? [] : [{ rule, ruling }];
  });
  const first = ruled.find(({ ruling }) => ruling.verdict === "stays") ?? ruled[0];
  if (first === undefined) return goes(item, request);
  return decided(item, first);
}

function decided({ id, others }: RecordItem, { rule, ruling }: { rule: DisclosureRule; ruling: Ruling }): Decision {
  const isRedacted = ruling.verdict === "redact";
  return {
    itemId: id,
    verdict: isRedacted ? "redacted" : "stays",
    rule: rule.id,
    says: ruling.says,
    source: ruling.source ?? rule.source,
    takenOut: isRedacted ? others : [],
  };
}

function goes({ id, others }: RecordItem, request: DisclosureRequest): Decision {
  const { ground } = request;
  const source = ground.onlyLeast ? sources.least : ground.source;
  if (others.length > 0 && isWholeByOrder(request))
    return {
      itemId: id,
      verdict: "goes",
      rule: "named-whole",
      says: `Other people are in it at ${others.length === 1 ? "one place" : `${others.length} places`}, and stay: you said that the order names it as it stands.`,
      source,
      takenOut: [],
    };
  return {
    itemId: id,
    verdict: "goes",
    rule: "asked-for",
    says: "Asked for, and nothing holds it back.",
    source,
    takenOut: [],
  };
}

function noticesOf(request: DisclosureRequest, leaving: readonly RecordItem[]): readonly Notice[] {
  const { ground, authorisation } = request;
  // To whoever acts for a minor it goes with consent, and so with the notice.
  const isToTheClient = ground.part2 === "to-the-client" && (!request.isMinor || isMinorForThemself(request));
  const isPart2 = leaving.some((item) => item.isPart2) && !isToTheClient;
  const mayBePassedOn = isPart2 && mayPassOn(request);
  return [
    ...(isPart2 ? (["part2-notice"] as const) : []),
    ...(mayBePassedOn ? (["part2-passing-on"] as const) : []),
    ...(isPart2 && authorisation !== null ? (["part2-consent-copy"] as const) : []),
    ...(isPart2 && goesThroughIntermediary(request) ? (["part2-intermediary"] as const) : []),
    ...(leaving.some(({ dispute }) => dispute !== null) ? (["statement-of-disagreement"] as const) : []),
    ...(leaving.some(({ isAmendmentOpen }) => isAmendmentOpen) ? (["amendment-open"] as const) : []),
    ...(request.isHeld === true && ground.holdTravels && leaving.length > 0 ? (["legal-hold"] as const) : []),
  ];
}

/** Whoever passes records on learns with them of the list that they owe the client. */
function goesThroughIntermediary({ authorisation, recipient }: DisclosureRequest): boolean {
  if (authorisation === null || authorisation.intermediary === null) return false;
  return recipient.isIntermediary === true || isSameName(authorisation.recipient, recipient.name);
}

/** Under one consent for care at large, a provider or a payer passes on what HIPAA lets them; nobody else does. */
function mayPassOn({ authorisation, recipient }: DisclosureRequest): boolean {
  const isUnderHipaa = recipient.class === "treating-provider" || recipient.class === "health-plan";
  return isUnderHipaa && authorisation !== null && isForCareAtLarge(authorisation.recipientClasses);
}
