import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountingOf } from "./accounting.ts";
import type { Release } from "./accounting.ts";
import { checkAuthorisation } from "./authorisation.ts";
import type { Authorisation, AuthorisationUse } from "./authorisation.ts";
import { authorisation as byAuthorisation } from "./grounds/authorisation.ts";
import { grounds } from "./grounds/index.ts";
import { payment } from "./grounds/payment.ts";
import { subpoena } from "./grounds/subpoena.ts";
import { courtOrder } from "./grounds/court-order.ts";
import { part2Order } from "./grounds/part2-order.ts";
import { mandatedReport } from "./grounds/mandated-report.ts";
import { previewDisclosure } from "./preview.ts";
import { itemKinds } from "./record-item.ts";
import { redact, takenOut } from "./redact.ts";
import { recipientClasses, type RecipientClass } from "./recipient-class.ts";
import { disclosureRules } from "./rules/index.ts";
import { anAuthorisation, anItem, aRequest, today } from "./testing/builders.ts";

const fromClient = { by: "A clinician", because: "Danger", reviewOn: "2026-12-01", from: "client" } as const;
const fromRepresentative = { ...fromClient, from: "representative" } as const;
/** Care that the minor consented to alone, of all days. */
const theirOwn = {
  from: "2025-01-01",
  until: null,
  guardianSees: "with-minors-agreement",
  signs: "minor",
  source: {
    cite: "A state’s law",
    url: null,
    read: null,
    fact: { status: "unverified", on: today },
  },
} as const;

const one = (request: Parameters<typeof aRequest>[0], item: Parameters<typeof anItem>[0]) => {
  const [decision] = previewDisclosure(aRequest(request), [anItem(item)]).decisions;
  return decision === undefined ? undefined : [decision.verdict, decision.rule];
};

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(".ts", ""))
    .toSorted();

describe("grounds and rules", () => {
  it("are each one file of their folder, named after what they are", () => {
    expect(grounds.map(({ id }) => id).toSorted()).toEqual(filesOf("grounds/"));
    expect(disclosureRules.map(({ id }) => id).toSorted()).toEqual(filesOf("rules/"));
  });

  it("say where they come from, and what is missing in a sentence", () => {
    for (const { source, needs } of grounds) {
      expect(source.cite.length).toBeGreaterThan(10);
      for (const need of needs)
        expect([need.source.cite.length > 10, need.missing.endsWith(".")]).toEqual([true, true]);
    }
  });
});

describe.each(grounds.map((ground) => [ground.id, ground] as const))("on the ground %s", (_id, ground) => {
  const request = aRequest({ ground, authorisation: anAuthorisation({ form: "part2", kinds: itemKinds }) });

  it("a signed note that was asked for goes, where everything is on file", () => {
    const preview = previewDisclosure(request, [anItem()]);
    expect([preview.decisions[0]?.verdict, preview.missing, preview.mayBeReleased]).toEqual(["goes", [], true]);
  });

  it("nothing goes while something that it needs is missing, and each missing thing is named", () => {
    const empty = { ...request, from: null, answers: {}, authorisation: null, isMinor: true, representative: null };
    const preview = previewDisclosure(empty, [anItem({ isPart2: true })]);
    expect(preview.missing).toEqual(ground.needs);
    expect(preview.mayBeReleased).toBe(false);
  });

  it("drafts, retracted notes, papers of requests, incident forms and logs of reports stay", () => {
    const items = [
      anItem({ kind: "draft", isSigned: false }),
      anItem({ isSigned: false }),
      anItem({ awaitsCoSignature: true }),
      anItem({ isRetracted: true }),
      anItem({ kind: "document", isRequestPaper: true }),
      anItem({ kind: "incident-form" }),
      anItem({ kind: "report-log" }),
    ];
    expect(previewDisclosure(request, items).decisions.map(({ verdict }) => verdict)).toEqual(items.map(() => "stays"));
  });
});

describe("what a ground needs", () => {
  it("is not met by one paper for two: a subpoena is not its own assurance, nor an order its own mandate", () => {
    for (const [ground, first, second] of [
      [subpoena, "instrument", "assurance"],
      [part2Order, "order", "mandate"],
    ] as const) {
      const { answers } = aRequest({ ground });
      const same = { ...answers, [second]: answers[first] };
      const missing = (given: typeof answers) =>
        previewDisclosure(aRequest({ ground, answers: given }), [anItem()]).missing.map(({ id }) => id);
      expect([missing(answers), missing(same)]).toEqual([[], [second]]);
    }
  });

  it("of a payer are the days it asked for: without the first of them nothing goes", () => {
    const preview = previewDisclosure(aRequest({ ground: payment, from: null, to: today }), [anItem()]);
    expect([preview.mayBeReleased, preview.missing.map(({ id }) => id)]).toEqual([false, ["dates"]]);
  });

  it("of a report from a substance-use record is that it is a first one of child abuse; of another record nobody asks", () => {
    const { answers } = aRequest({ ground: mandatedReport });
    const given = aRequest({ ground: mandatedReport, answers: { ...answers, "child-abuse": "" } });
    const missing = (isPart2: boolean) =>
      previewDisclosure(given, [anItem({ kind: "risk", isPart2 })]).missing.map(({ id }) => id);
    expect([missing(true), missing(false)]).toEqual([["child-abuse"], []]);
  });
});

describe("an authorisation", () => {
  const use: AuthorisationUse = { day: today, isMinor: false };
  const defects = (given: Partial<Authorisation>, at = use) =>
    checkAuthorisation(anAuthorisation(given), at).map(({ id }) => id);

  it("holds where every element is there", () => {
    expect(defects({})).toEqual([]);
    expect(defects({ expiresOn: null, expiresWhen: "When the claim is settled" })).toEqual([]);
  });

  it.each<[string, Partial<Authorisation>]>([
    ["describes", { describes: " " }],
    ["kinds", { kinds: [] }],
    ["discloser", { discloser: "" }],
    ["recipient", { recipient: "" }],
    ["purpose", { purpose: "" }],
    ["expiry", { expiresOn: null }],
    ["signature", { signedOn: null }],
    ["signature", { signedBy: "" }],
    ["revocation", { says: { mayBeRevoked: false, isNoCondition: true, mayBeRedisclosed: true } }],
    ["condition", { says: { mayBeRevoked: true, isNoCondition: false, mayBeRedisclosed: true } }],
    ["redisclosure", { says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: false } }],
    ["dates", { from: "2026-12-31", to: "2026-01-01" }],
    ["revoked", { revokedOn: today }],
    ["expired", { expiresOn: "2026-11-21" }],
    ["expired", { expiresOn: null, expiresWhen: "The claim", eventHappenedOn: "2026-11-20" }],
    ["signature", { signedOn: "2026-11-23" }],
  ])("is none for want of: %s", (id, given) => {
    expect(defects(given)).toEqual([id]);
  });

  it("holds on its last day, and is none the day after", () => {
    expect(defects({ expiresOn: today })).toEqual([]);
    expect(defects({ expiresOn: today }, { ...use, day: "2026-11-23" })).toEqual(["expired"]);
  });

  it("is none from the day on which the event came that it ends with, and holds until then", () => {
    const given = { expiresOn: null, expiresWhen: "The claim is settled", eventHappenedOn: today };
    expect(defects(given)).toEqual(["expired"]);
    expect(defects(given, { ...use, day: "2026-11-21" })).toEqual([]);
  });

  it("that contradicts itself says so, beside that it expired", () => {
    expect(defects({ signedOn: "2026-11-10", expiresOn: "2026-11-01" })).toEqual(["expired-before", "expired"]);
  });

  it("for a minor is signed by somebody with authority, or by the minor for substance-use records", () => {
    const minor = { ...use, isMinor: true };
    expect(defects({}, minor)).toEqual(["authority"]);
    expect(defects({ authority: "parent" }, minor)).toEqual([]);
    expect(defects({ form: "part2" }, { ...minor, ownConsents: [theirOwn] })).toEqual([]);
  });

  it("for a minor's substance-use record has the minor's signature, and a parent's beside it unless they consented alone", () => {
    const minor = { ...use, isMinor: true };
    expect(defects({ form: "part2" }, minor)).toEqual(["authority"]);
    expect(defects({ form: "part2", authority: "parent" }, minor)).toEqual(["client-signature"]);
    expect(defects({ form: "part2", authority: "parent", clientSignedToo: true }, minor)).toEqual([]);
    expect(defects({ form: "part2", authority: "parent" }, { ...minor, ownConsents: [theirOwn] })).toEqual([
      "client-signature",
    ]);
  });

  it("may be signed by a minor who consented to care alone", () => {
    expect(defects({}, { ...use, isMinor: true, ownConsents: [theirOwn] })).toEqual([]);
  });
});

describe("what an authorisation covers", () => {
  const ground = byAuthorisation;
  it.each([
    ["goes", "asked-for", {}, {}],
    ["stays", "not-authorised", {}, { kind: "measure" }],
    ["stays", "not-authorised", {}, { day: "2025-12-31" }],
    ["stays", "not-authorised", { authorisation: anAuthorisation({ recipient: "Somebody else" }) }, {}],
    ["stays", "not-authorised", { authorisation: anAuthorisation({ revokedOn: "2026-11-20" }) }, {}],
    ["stays", "not-authorised", { authorisation: anAuthorisation({ form: "private-notes" }) }, {}],
    ["stays", "part2", {}, { isPart2: true }],
    ["goes", "asked-for", { authorisation: anAuthorisation({ form: "part2" }) }, { isPart2: true }],
    [
      "stays",
      "part2",
      { authorisation: anAuthorisation({ form: "part2", expiresOn: "2026-11-02" }) },
      { isPart2: true },
    ],
  ] as const)("%s by the rule %s", (verdict, rule, request, item) => {
    expect(one({ ground, ...request }, item)).toEqual([verdict, rule]);
  });

  it("takes the recipient's name as a person would", () => {
    const authorisation = anAuthorisation({ recipient: "harbour  insurance (Fictional) " });
    expect(one({ ground, authorisation }, {})).toEqual(["goes", "asked-for"]);
  });
});

describe("the dates asked for", () => {
  it("have in them what stood on one of their days: a diagnosis from before, and not one that had ended", () => {
    const dates = { from: "2026-09-01", to: "2026-09-30" };
    const verdict = (day: string, until?: string | null) =>
      one(dates, { kind: "diagnosis", day, ...(until === undefined ? {} : { until }) })?.[0];
    expect([verdict("2025-01-01", null), verdict("2025-01-01", "2026-09-01"), verdict("2026-09-30", null)]).toEqual([
      "goes",
      "goes",
      "goes",
    ]);
    expect([verdict("2025-01-01"), verdict("2025-01-01", "2026-08-31"), verdict("2026-10-01", null)]).toEqual([
      "stays",
      "stays",
      "stays",
    ]);
  });
});

describe("what is held back", () => {
  it.each([
    ["withheld-for-harm", {}, { withheld: fromClient }],
    ["for-litigation", {}, { isForLitigation: true }],
    ["others-session", {}, { sharedWith: ["partner"] }],
    ["others-session", { agreed: ["partner"] }, { sharedWith: ["partner", "child"] }],
    ["not-asked-for", { kinds: ["measure"] }, {}],
    ["not-asked-for", { from: "2026-10-02" }, {}],
    ["not-asked-for", { to: "2026-09-30" }, {}],
    ["left-out", { leftOut: ["item"] }, {}],
    ["part2", { ground: subpoena }, { isPart2: true }],
    ["part2", { ground: courtOrder }, { isPart2: true }],
    ["part2", { ground: payment }, { isPart2: true }],
    ["part2", { ground: mandatedReport }, { isPart2: true }],
    [
      "part2",
      { ground: payment, authorisation: anAuthorisation({ form: "part2" }) },
      { isPart2: true, day: "2025-12-31" },
    ],
    [
      "part2",
      { ground: payment, authorisation: anAuthorisation({ form: "part2" }) },
      { isPart2: true, kind: "measure" },
    ],
    ["part2", { isMinor: true }, { isPart2: true }],
    [
      "part2",
      { isMinor: true, authorisation: anAuthorisation({ form: "part2", authority: "guardian" }) },
      { isPart2: true },
    ],
  ] as const)("stays by the rule %s", (rule, request, item) => {
    expect(one(request, item)).toEqual(["stays", rule]);
  });

  it.each([
    [{ ground: payment }, { withheld: fromClient }],
    [{ agreed: ["partner"] }, { sharedWith: ["partner"] }],
    [{ ground: courtOrder }, { sharedWith: ["partner"] }],
    [{ ground: part2Order }, { isPart2: true }],
    [{}, { isPart2: true }],
    [{ isMinor: true, ownConsents: [theirOwn], authorisation: anAuthorisation({ form: "part2" }) }, { isPart2: true }],
    [
      { isMinor: true, authorisation: anAuthorisation({ form: "part2", authority: "parent", clientSignedToo: true }) },
      { isPart2: true },
    ],
    [{ ground: mandatedReport }, { isPart2: true, kind: "risk" }],
    [{ from: "2026-10-01", to: "2026-10-01" }, {}],
  ] as const)("and goes where the rule does not reach (%#)", (request, item) => {
    expect(one(request, item)).toEqual(["goes", "asked-for"]);
  });

  it("says that a withholding's review is overdue", () => {
    const withheld = { ...fromClient, reviewOn: "2026-11-01" };
    expect(previewDisclosure(aRequest(), [anItem({ withheld })]).decisions[0]?.says).toContain("overdue");
  });
});

describe("what is kept from whoever acts for the client alone", () => {
  it("stays when they ask, is the client's own to have, and the packet says nothing of it", () => {
    const asks = { representative: { name: "Pat Made-up" } };
    expect(one(asks, { withheld: fromRepresentative })).toEqual(["stays", "kept-from-representative"]);
    expect(one({}, { withheld: fromRepresentative })).toEqual(["goes", "asked-for"]);
    expect(one({ ground: payment, ...asks }, { withheld: fromRepresentative })).toEqual(["goes", "asked-for"]);
    const noticesOf = (withheld: typeof fromClient | typeof fromRepresentative) =>
      previewDisclosure(aRequest(asks), [anItem({ withheld }), anItem({ id: "other" })]).notices;
    expect([noticesOf(fromRepresentative), noticesOf(fromClient)]).toEqual([[], ["withheld-for-harm"]]);
  });
});

describe("what a minor consented to alone", () => {
  const minor = { isMinor: true, ownConsents: [theirOwn] };
  const guardians = { authority: "mother" };

  it("does not go to whoever acts for them, and cites the state's law; without the minor's own consent it would", () => {
    const asked = { ...minor, authorisation: null };
    expect(one(asked, {})).toEqual(["stays", "minors-own"]);
    expect(previewDisclosure(aRequest(asked), [anItem()]).decisions[0]?.source).toEqual(theirOwn.source);
    expect(one({ ...asked, ownConsents: [] }, {})).toEqual(["goes", "asked-for"]);
    expect(one({ ...asked, ownConsents: [{ ...theirOwn, until: "2026-09-30" }] }, {})).toEqual(["goes", "asked-for"]);
  });

  it("goes to them with the minor's own signature for them, and with nobody else's", () => {
    const signed = (given: Partial<Authorisation>) => one({ ...minor, authorisation: anAuthorisation(given) }, {});
    expect(signed({})).toEqual(["goes", "asked-for"]);
    expect(signed(guardians)).toEqual(["stays", "minors-own"]);
    expect(signed({ ...guardians, clientSignedToo: true })).toEqual(["goes", "asked-for"]);
    expect(signed({ recipient: "Somebody else" })).toEqual(["stays", "minors-own"]);
    expect(signed({ revokedOn: "2026-11-02" })).toEqual(["stays", "minors-own"]);
    expect(signed({ kinds: ["measure"] })).toEqual(["stays", "minors-own"]);
  });

  it("goes to them where the law leaves it to the professional, who is asked about harm", () => {
    const ownConsents = [{ ...theirOwn, guardianSees: "as-professional-judges" as const }];
    expect(one({ ...minor, ownConsents, authorisation: null }, {})).toEqual(["goes", "asked-for"]);
    const unasked = previewDisclosure(aRequest({ ...minor, ownConsents, answers: {} }), [anItem()]).missing;
    expect(unasked.map(({ id }) => id)).toContain("no-danger");
  });

  it("is released to others by the minor's signature, not by a guardian's; everything else by a guardian's", () => {
    const ground = byAuthorisation;
    const signed = (given: Partial<Authorisation>, ownConsents: readonly (typeof theirOwn)[] = [theirOwn]) =>
      one({ ground, isMinor: true, ownConsents, authorisation: anAuthorisation(given) }, {});
    expect(signed({})).toEqual(["goes", "asked-for"]);
    expect(signed(guardians)).toEqual(["stays", "minors-own"]);
    expect(signed(guardians, [])).toEqual(["goes", "asked-for"]);
    const later = { ...theirOwn, from: "2026-11-01" as typeof theirOwn.from };
    expect(signed({}, [later])).toEqual(["stays", "minors-own"]);
    expect(signed(guardians, [later])).toEqual(["goes", "asked-for"]);
  });

  it("takes both signatures where the state's law asks for both", () => {
    const ownConsents = [{ ...theirOwn, signs: "both" as const }];
    const signed = (given: Partial<Authorisation>) =>
      one({ ground: byAuthorisation, isMinor: true, ownConsents, authorisation: anAuthorisation(given) }, {});
    expect(signed({})).toEqual(["stays", "minors-own"]);
    expect(signed(guardians)).toEqual(["stays", "minors-own"]);
    expect(signed({ ...guardians, clientSignedToo: true })).toEqual(["goes", "asked-for"]);
  });

  it("is the minor's own to ask for, with what nobody else has to answer for; the rest is not", () => {
    const answers = { identity: "Known here", "asked-for": "The notes", "acts-for": "self" };
    const asks = aRequest({ ...minor, representative: null, authorisation: null, answers });
    expect(previewDisclosure(asks, [anItem()])).toMatchObject({ missing: [], mayBeReleased: true });
    expect(previewDisclosure(asks, [anItem({ isPart2: true })]).mayBeReleased).toBe(true);
    expect(previewDisclosure(asks, [anItem({ day: "2024-12-31" })]).decisions).toMatchObject([
      { verdict: "stays", rule: "minors-own" },
    ]);
    // No consent of their own: saying that they ask for themselves does not make it so.
    expect(previewDisclosure({ ...asks, ownConsents: [] }, [anItem()]).missing.map(({ id }) => id)).toContain(
      "acts-for",
    );
  });
});

describe("whom a consent for a substance-use record names", () => {
  const consent = (given: Partial<Authorisation>) => anAuthorisation({ form: "part2", ...given });
  const to = (name: string, recipientClass: RecipientClass | null) => ({
    recipient: { name, address: "", standing: "covered" as const, class: recipientClass },
  });
  const payers = consent({ recipientClasses: ["health-plan"] });
  const went = ["goes", "asked-for"];
  const stayed = ["stays", "part2"];

  it.each([
    ["the one named", to("Harbour Insurance (fictional)", null), consent({}), went],
    ["another than the one named", to("Seaside Insurance (fictional)", "health-plan"), consent({}), stayed],
    ["one of the class named", to("Seaside Insurance (fictional)", "health-plan"), payers, went],
    ["one of another class", to("Dr Vale (fictional)", "treating-provider"), payers, stayed],
    ["one of no class", to("An employer (fictional)", null), payers, stayed],
  ] as const)("goes or stays, to %s", (_who, request, authorisation, came) => {
    expect(one({ ground: payment, authorisation, ...request }, { isPart2: true })).toEqual(came);
  });

  it("cites the rule that a recipient or a class is named", () => {
    const request = aRequest({ ground: payment, authorisation: payers, ...to("An employer (fictional)", null) });
    const [decision] = previewDisclosure(request, [anItem({ isPart2: true })]).decisions;
    expect([decision?.says, decision?.source.cite]).toEqual([
      expect.stringContaining("another recipient"),
      expect.stringContaining("42 CFR 2.31(a)(4)"),
    ]);
  });

  it("says to a provider or a payer, under one consent for care at large, what they may pass on, and to nobody else", () => {
    const atLarge = consent({ recipientClasses });
    const notices = (authorisation: Authorisation, recipientClass: RecipientClass | null) =>
      previewDisclosure(
        aRequest({ ground: payment, authorisation, ...to("Harbour Insurance (fictional)", recipientClass) }),
        [anItem({ isPart2: true })],
      ).notices;
    const plain = ["part2-notice", "part2-consent-copy"];
    expect(notices(atLarge, "health-plan")).toEqual(["part2-notice", "part2-passing-on", "part2-consent-copy"]);
    expect(notices(atLarge, "treating-provider")).toContain("part2-passing-on");
    expect([notices(atLarge, "programme-helper"), notices(atLarge, null), notices(payers, "health-plan")]).toEqual([
      plain,
      plain,
      plain,
    ]);
  });
});

describe("what travels with a packet", () => {
  const noticed = (request: Parameters<typeof aRequest>[0], item: Parameters<typeof anItem>[0] = {}) =>
    previewDisclosure(aRequest(request), [anItem(item)]).notices;

  it("is the client's dispute, open or put in writing, of what goes and not of what stays", () => {
    expect(noticed({}, { dispute: "I was there" })).toEqual(["statement-of-disagreement"]);
    expect(noticed({}, { isAmendmentOpen: true })).toEqual(["amendment-open"]);
    expect(noticed({ leftOut: ["item"] }, { isAmendmentOpen: true, dispute: "I was there" })).toEqual([]);
  });

  it("is a legal hold, to courts and to whoever goes on keeping the record, and to nobody else", () => {
    const told = grounds.filter((ground) =>
      noticed({ ground, isHeld: true, authorisation: anAuthorisation() }).includes("legal-hold"),
    );
    expect(told.map(({ id }) => id)).toEqual(["treatment", "subpoena", "court-order", "part2-order"]);
    expect(noticed({ ground: courtOrder })).toEqual([]);
  });
});

describe("other people in the text", () => {
  const others = [
    { section: "body", start: 4, end: 8 },
    { section: "body", start: 20, end: 24 },
  ];

  it.each(grounds.map((ground) => [ground.id, ground] as const))(
    "are taken out on the ground %s, and it says why; whole goes only what an order names",
    (_id, ground) => {
      const request = aRequest({ ground });
      const [decision] = previewDisclosure(request, [anItem({ others })]).decisions;
      expect([decision?.verdict, decision?.takenOut]).toEqual(["redacted", others]);
      expect(decision?.says.endsWith(`taken out of the file. ${ground.othersInText.because}`)).toBe(true);
      const [whole] = previewDisclosure({ ...request, goesWhole: true }, [anItem({ others })]).decisions;
      const isOrder = ["court-order", "part2-order"].includes(ground.id);
      expect([whole?.verdict, whole?.rule]).toEqual(isOrder ? ["goes", "named-whole"] : ["redacted", "other-people"]);
    },
  );

  it("do not make an item go whole that stays, nor say so of one that nobody else is in", () => {
    expect(one({ leftOut: ["item"] }, { others })).toEqual(["stays", "left-out"]);
    expect(one({ ground: courtOrder, goesWhole: true, leftOut: ["item"] }, { others })).toEqual(["stays", "left-out"]);
    expect(one({ ground: courtOrder, goesWhole: true }, {})).toEqual(["goes", "asked-for"]);
  });

  it("leave no letter behind, wherever they stand", () => {
    const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (drawn) => {
        // Each character of the text is its own, so that one left behind would be seen.
        const text = Array.from({ length: 90 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
        const places = drawn.map(([start, length]) => ({ start, end: start + length }));
        const gone = new Set(places.flatMap(({ start, end }) => text.slice(start, end).split("")));
        const left = redact(text, places);
        expect([...left].filter((character) => gone.has(character))).toEqual([]);
        expect([...text].filter((character) => !gone.has(character)).join("")).toBe(left.replaceAll(takenOut, ""));
      }),
    );
  });

  it.each([
    [-1, 2],
    [3, 3],
    [2, 99],
    [Number.NaN, 2],
  ])("are never let through by a wrong place: %d to %d", (start, end) => {
    expect(() => redact("some words", [{ start, end }])).toThrow("outside the text");
  });
});

it("says which notices travel with a substance-use record", () => {
  const authorisation = anAuthorisation({ form: "part2" });
  const notices = (request: Parameters<typeof aRequest>[0], item: Parameters<typeof anItem>[0]) =>
    previewDisclosure(aRequest(request), [anItem(item)]).notices;
  expect(notices({ ground: byAuthorisation, authorisation }, { isPart2: true })).toEqual([
    "part2-notice",
    "part2-consent-copy",
  ]);
  expect(notices({ ground: part2Order, authorisation: null }, { isPart2: true })).toEqual(["part2-notice"]);
  expect(notices({}, { isPart2: true, dispute: "I never said so." })).toEqual(["statement-of-disagreement"]);
  expect(notices({}, { isPart2: true })).toEqual([]);
  expect(notices({ isMinor: true, ownConsents: [theirOwn], authorisation }, { isPart2: true })).toEqual([
    "part2-notice",
    "part2-consent-copy",
  ]);
  expect(notices({ ground: payment, authorisation: null }, { isPart2: true })).toEqual([]);
});

describe("laws over every request", () => {
  const anyItem = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...itemKinds),
    day: fc.constantFrom("2025-12-31", "2026-06-01", today),
    isSigned: fc.boolean(),
    awaitsCoSignature: fc.boolean(),
    isPart2: fc.boolean(),
    isForLitigation: fc.boolean(),
    isRetracted: fc.boolean(),
    sharedWith: fc.subarray(["partner", "child"]),
    others: fc.constantFrom([], [{ section: "body", start: 0, end: 3 }]),
  });
  const anyRequest = fc.record({
    ground: fc.constantFrom(...grounds),
    kinds: fc.subarray([...itemKinds]),
    agreed: fc.subarray(["partner", "child"]),
    authorisation: fc.constantFrom(
      null,
      anAuthorisation(),
      anAuthorisation({ form: "part2", kinds: itemKinds }),
      anAuthorisation({ form: "part2", kinds: itemKinds, revokedOn: "2026-11-02" }),
    ),
  });
  const drawn = fc.tuple(anyRequest, fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 8 }));

  it("each item has one decision, in order, and leaving one out never lets another go", () => {
    fc.assert(
      fc.property(drawn, ([given, items]) => {
        const [request, all] = [aRequest(given), items.map(anItem)];
        const { decisions } = previewDisclosure(request, all);
        expect(decisions.map(({ itemId }) => itemId)).toEqual(all.map(({ id }) => id));
        const without = previewDisclosure({ ...request, leftOut: all.slice(0, 1).map(({ id }) => id) }, all).decisions;
        expect(without.slice(1)).toEqual(decisions.slice(1));
        if (all.length > 0) expect(without[0]?.verdict).toBe("stays");
      }),
    );
  });

  it("a substance-use record leaves with a consent that holds, to the client, by its own order, or as a first report", () => {
    fc.assert(
      fc.property(drawn, ([given, items]) => {
        const request = aRequest(given);
        const all = items.map((item) => anItem({ ...item, isPart2: true }));
        const left = previewDisclosure(request, all).decisions.filter(({ verdict }) => verdict !== "stays");
        const consent = given.authorisation?.form === "part2" && given.authorisation.revokedOn === null;
        const { id } = given.ground;
        if (id === "client-request" || id === "part2-order") return;
        if (id === "mandated-report") {
          const kinds = all.filter((item) => left.some(({ itemId }) => itemId === item.id)).map(({ kind }) => kind);
          expect(kinds.every((kind) => kind === "risk")).toBe(true);
        } else if (!consent || ["subpoena", "court-order", "serious-threat"].includes(id)) expect(left).toEqual([]);
      }),
    );
  });
});

describe("the accounting of disclosures", () => {
  const aRelease = (given: Partial<Release>): Release => ({
    id: "release",
    groundId: "subpoena",
    day: "2026-05-01",
    recipient: { name: "County court (fictional)", address: "" },
    what: "Progress notes of April",
    purpose: "Subpoena",
    isPart2: false,
    ...given,
  });
  const asked = { day: today, all: false };

  it("lists what the law asks for, six years back, and everything when asked for everything", () => {
    const releases = [
      aRelease({}),
      aRelease({ groundId: "authorisation", day: "2026-06-01" }),
      aRelease({ groundId: "court-order", day: "2020-11-21" }),
      aRelease({ groundId: "court-order", day: "2020-11-22", what: "The plan" }),
    ];
    expect(accountingOf(releases, asked).map(({ day }) => day)).toEqual(["2020-11-22", "2026-05-01"]);
    expect(accountingOf(releases, { ...asked, all: true })).toHaveLength(4);
  });

  it("has substance-use records that went with consent in it for three years", () => {
    const consented = { groundId: "authorisation", isPart2: true };
    const releases = [aRelease({ ...consented, day: "2023-11-21" }), aRelease({ ...consented, day: "2023-11-22" })];
    expect(accountingOf(releases, asked).map(({ day }) => day)).toEqual(["2023-11-22"]);
  });

  it("sums up what went again and again to one recipient for one purpose", () => {
    const releases = ["2026-03-01", "2026-01-01", "2026-02-01"].map((day) => aRelease({ day }));
    expect(accountingOf([...releases, aRelease({ purpose: "Another" })], asked)).toMatchObject([
      { day: "2026-01-01", lastDay: "2026-03-01", times: 3 },
      { purpose: "Another", times: 1 },
    ]);
  });

  it("looks back over a leap day", () => {
    const asks = { day: "2028-02-29", all: false };
    expect(accountingOf([aRelease({ day: "2022-02-28" })], asks)).toHaveLength(1);
    expect(accountingOf([aRelease({ day: "2022-02-27" })], asks)).toHaveLength(0);
  });
});
