import { z } from "zod";
import { authorisationLaws } from "@goldthread/clinical/disclosure/authorisation-laws/states/index.ts";
import { grounds } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { notices } from "@goldthread/clinical/disclosure/preview.ts";
import { recipientClasses } from "@goldthread/clinical/disclosure/recipient-class.ts";
import { itemKinds } from "@goldthread/clinical/disclosure/record-item.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph, passphrase } from "../field.ts";

/*
 * What leaves a record: what a client agreed to, what would go and why, the release, and the accounting of it. There is
 * nothing here that could hold a private note.
 */

export const groundId = z.enum(grounds.map((ground) => ground.id));
export const itemKind = z.enum(itemKinds);

const source = z.object({ cite: z.string(), url: z.string().nullable(), read: z.string().nullable() });

const lawElementIds = authorisationLaws.flatMap(({ elements }) => elements.map((element) => element.id));

/** What stands on the paper before anybody signs it. */
const formFields = {
  form: z.enum(["general", "part2", "private-notes"]),
  describes: line(500),
  kinds: z.array(itemKind).min(1, "expected at least one kind of record").max(itemKinds.length),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  discloser: line(200),
  recipient: line(200),
  /** Classes that the form names beside: of a consent under Part 2 for care at large, all of them. */
  recipientClasses: z.array(z.enum(recipientClasses)).max(recipientClasses.length).default([]),
  purpose: line(500),
  expiresOn: day.nullable().default(null),
  /** The event that ends it, where no day does. */
  expiresWhen: optionalLine(200).default(""),
  /** Of a consent under Part 2 whose recipient passes records on to members; null for every other. */
  intermediary: z
    .object({
      members: optionalLine(500).default(""),
      areNamed: z.boolean(),
      isTreatingOnly: z.boolean().default(false),
      tellsOfList: z.boolean().default(false),
    })
    .nullable()
    .default(null),
};

const authorisationFields = {
  ...formFields,
  signedOn: day,
  /** Of a form that the client signed; of another's the chart says what they are called. */
  signedBy: optionalLine(200).default(""),
  /** Who signed in the client's place: one of the chart's contacts who acted for the client on that day. */
  signerContactId: id.nullable().default(null),
  /** The client signed beside them. */
  clientSignedToo: z.boolean().default(false),
  says: z.object({ mayBeRevoked: z.boolean(), isNoCondition: z.boolean(), mayBeRedisclosed: z.boolean() }),
  /** What a state asks beside, by its element's id, as whoever records it found it on the form. */
  found: z.array(z.enum(lawElementIds)).max(lawElementIds.length).default([]),
  /** The signed form among the client's documents; null where it lies on paper. */
  documentId: id.nullable().default(null),
  /** Signed here and now, on the practice's own screen: the digest of the words that were read; null for a paper. */
  onScreen: z
    .object({ textDigest: z.string().regex(/^[0-9a-f]{64}$/, "expected the digest of the words that were read") })
    .nullable()
    .default(null),
};

export const authorisation = z.object({
  id: z.uuid(),
  form: z.string(),
  describes: z.string(),
  kinds: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  recipient: z.string(),
  recipientClasses: z.array(z.enum(recipientClasses)),
  purpose: z.string(),
  expiresOn: z.string().nullable(),
  expiresWhen: z.string(),
  signedOn: z.string(),
  signedBy: z.string(),
  /** By what right somebody signed in the client's place; empty where the client did. */
  authority: z.string(),
  clientSignedToo: z.boolean(),
  intermediary: z
    .object({ members: z.string(), areNamed: z.boolean(), isTreatingOnly: z.boolean(), tellsOfList: z.boolean() })
    .nullable(),
  documentId: z.string().nullable(),
  /** Signed on the practice's own screen, in words that are kept. */
  isOnScreen: z.boolean(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  ended: z.object({ how: z.enum(["revoked", "event"]), on: z.string(), because: z.string() }).nullable(),
  /** What stands against using it today; empty where it holds. */
  defects: z.array(z.object({ says: z.string(), source })),
});

export const listAuthorisations = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/authorisations",
  summary: "What a client agreed to in writing, newest first, each with what stands against using it today",
  input: z.object({ clientId: id }),
  output: z.object({
    authorisations: z.array(authorisation),
    /** The states whose additions an authorisation of this record has to meet, by their laws' ids. */
    laws: z.array(z.string()),
  }),
});

export const addAuthorisation = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/authorisations",
  summary:
    "Record an authorisation that was signed, on paper or on this screen; one that lacks an element is refused with the element's name",
  input: z.object({ clientId: id, ...authorisationFields }),
  output: z.object({ id: z.uuid() }),
});

export const printAuthorisation = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/authorisation-form",
  summary:
    "An authorisation to sign on paper, as PDF: every element that the law and the state ask for, in type of 14 point; keeps nothing",
  input: z.object({ clientId: id, ...formFields }),
  output: z.unknown(),
});

export const copyAuthorisation = defineEndpoint({
  method: "GET",
  path: "/api/authorisations/:authorisationId/copy.pdf",
  summary: "A copy for whoever signed: the words that were signed on the screen, or what was recorded of the paper",
  input: z.object({ authorisationId: id }),
  output: z.unknown(),
});

export const endAuthorisation = defineEndpoint({
  method: "POST",
  path: "/api/authorisations/:authorisationId/end",
  summary: "Note that an authorisation was revoked, or that the event came that ends it; the next release is stopped",
  input: z.object({
    authorisationId: id,
    how: z.enum(["revoked", "event"]),
    on: day,
    because: optionalLine(500).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});

const askedFields = {
  clientId: id,
  ground: groundId,
  purpose: line(500),
  recipient: z.object({
    name: line(200),
    address: optionalLine(500).default(""),
    standing: z.enum(["client", "covered", "part2-programme", "court", "other"]).default("other"),
    /** What they are to the client's care, for a consent that names a class; null for none of these. */
    class: z.enum(recipientClasses).nullable().default(null),
    /** They pass substance-use records on to members of their own. */
    isIntermediary: z.boolean().default(false),
  }),
  kinds: z.array(itemKind).max(itemKinds.length),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** By the need's id. */
  answers: z.record(z.string().max(50), paragraph(2000)).default({}),
  authorisationId: id.nullable().default(null),
  /** People whose session it was too, and who have agreed in writing. */
  agreed: z.array(id).max(50).default([]),
  leftOut: z.array(z.string().max(80)).max(5000).default([]),
  /** Names and words that whoever releases takes out beside what was found, wherever they stand. */
  alsoOut: z.array(line(100)).max(50).default([]),
  /** Words about other people that were found and stay in all the same: each by its place, with why. */
  leftIn: z
    .array(
      z.object({
        itemId: z.string().max(80),
        section: z.string().max(120),
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        reason: line(300),
      }),
    )
    .max(500)
    .default([]),
  /** An order names what goes as it stands, other people in it too: nothing is taken out. Only on the ground of an order. */
  goesWhole: z.boolean().default(false),
  /** The registered request that it answers: a records officer reads of the record what that one asks for, and no more. */
  recordRequestId: id.nullable().default(null),
};

/** How a packet leaves: encrypted for its recipient, or readable, which is chosen on purpose. */
const sealed = z.discriminatedUnion("how", [
  z.object({ how: z.literal("key"), key: line(2000) }),
  z.object({
    how: z.literal("passphrase"),
    passphrase: z.string().min(16, "expected at least 16 characters").max(500),
  }),
  z.object({ how: z.literal("plain") }),
]);

export const previewDisclosure = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/disclosures/preview",
  summary:
    "Item by item what would go, what stays and what is taken out, each with the rule behind it; releases nothing",
  input: z.object(askedFields),
  output: z.object({
    decisions: z.array(
      z.object({
        itemId: z.string(),
        kind: z.string(),
        day: z.string(),
        title: z.string(),
        verdict: z.enum(["goes", "stays", "redacted"]),
        rule: z.string(),
        says: z.string(),
        source,
        /** Whose session it was too: who has to agree. */
        beside: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            relation: z.string(),
            /** The document that they signed, which a release then names as the paper; null where there is none. */
            paper: z.object({ documentId: z.uuid(), title: z.string(), on: z.string() }).nullable(),
          }),
        ),
        /** How many stretches are taken out. */
        takenOut: z.number(),
        /** Of what would go: each place that is about other people, in the words around it. */
        passages: z.array(
          z.object({
            section: z.string(),
            title: z.string(),
            start: z.number(),
            end: z.number(),
            before: z.string(),
            words: z.string(),
            after: z.string(),
            /** Found by the reviewer, or named by whoever releases; only what was found can be left in. */
            how: z.enum(["found", "by-hand"]),
            /** Why it stays in; null where it is taken out. */
            leftInBecause: z.string().nullable(),
          }),
        ),
      }),
    ),
    missing: z.array(z.object({ id: z.string(), asks: z.string(), answer: z.string(), missing: z.string(), source })),
    notices: z.array(z.enum(notices)),
    mayBeReleased: z.boolean(),
    /** Stands for exactly these decisions: the release names it, so that nothing else goes than what was shown. */
    shown: z.string(),
  }),
});

export const releaseDisclosure = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/disclosures",
  summary: "Release what the preview showed, and account for it in the same act",
  input: z.object({
    ...askedFields,
    shown: z.string().regex(/^[0-9a-f]{64}$/, "expected what the preview answered"),
    passphrase: passphrase.optional(),
    sealed: sealed.default({ how: "plain" }),
    /**
     * Chosen by the caller, who may ask by it how far it is, and cancel it. It becomes the release's id: the same call made
     * again after a lost answer is answered with the release that was made.
     */
    preparation: id.optional(),
  }),
  output: z.object({ id: z.uuid(), digest: z.string() }),
});

export const readPreparation = defineEndpoint({
  method: "GET",
  path: "/api/disclosure-preparation",
  summary: "How far the caller's release is, step by step; nothing has been released before its end",
  input: z.object({ preparation: id }),
  /** Null where none is under way, or it is somebody else's. */
  output: z.object({
    at: z
      .object({ what: z.enum(["weighing", "scans", "pages", "releasing"]), done: z.number(), total: z.number() })
      .nullable(),
  }),
});

export const cancelPreparation = defineEndpoint({
  method: "POST",
  path: "/api/disclosure-preparation/cancel",
  summary: "Cancel the caller's release while it is prepared; false once the act is being written",
  input: z.object({ preparation: id }),
  output: z.object({ cancelled: z.boolean() }),
});

export const makePacket = defineEndpoint({
  method: "POST",
  path: "/api/disclosures/:disclosureId/packet",
  summary:
    "The whole packet of a release as one file: pages, machine-readable copy, scans, proofs and the page that checks them",
  input: z.object({ disclosureId: id, sealed }),
  output: z.unknown(),
});

export const readPacket = defineEndpoint({
  method: "GET",
  path: "/api/disclosures/:disclosureId/packet.pdf",
  summary: "The packet of a release as PDF: index, notices, and what went, with other people's words taken out",
  input: z.object({ disclosureId: id }),
  output: z.unknown(),
});

export const listDisclosures = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/disclosures",
  summary: "The register of everything that left a record, and the accounting that the law asks for",
  input: z.object({ clientId: id }),
  output: z.object({
    client: z.object({ name: z.string(), recordNumber: z.string() }),
    /** To whom what left this record is closed, though they may know the client: whom to ask. Otherwise null. */
    closed: z.object({ ask: z.array(z.string()) }).nullable(),
    disclosures: z.array(
      z.object({
        id: z.uuid(),
        ground: z.string(),
        purpose: z.string(),
        recipient: z.object({ name: z.string(), address: z.string() }),
        items: z.number(),
        stayed: z.number(),
        /** What was found about other people and went all the same: the reason of each. */
        leftIn: z.array(z.object({ itemId: z.string(), reason: z.string() })),
        /** Nothing about others was taken out, because the order was said to name it as it stands. */
        wentWhole: z.boolean(),
        /** Others in the sessions who were said to have agreed, and of whom no signed document stood in the chart. */
        agreedWithoutPaper: z.number(),
        digest: z.string(),
        releasedAt: z.string(),
        releasedBy: z.string(),
      }),
    ),
    /** Of the last three years: what went to an intermediary, whose list of whom it passed it on to a client may ask for. */
    toIntermediaries: z.array(
      z.object({
        id: z.uuid(),
        day: z.string(),
        recipient: z.object({ name: z.string(), address: z.string() }),
        what: z.string(),
      }),
    ),
    /** Whom intermediaries named as having got the records from them, the last day first. */
    passedOn: z.array(z.object({ to: z.string(), on: z.string(), what: z.string() })),
    accounting: z.array(
      z.object({
        ground: z.string(),
        day: z.string(),
        lastDay: z.string(),
        times: z.number(),
        recipient: z.object({ name: z.string(), address: z.string() }),
        what: z.string(),
        purpose: z.string(),
      }),
    ),
  }),
});
