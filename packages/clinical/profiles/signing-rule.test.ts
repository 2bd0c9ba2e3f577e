import { describe, expect, it } from "vitest";
import { usGeneral } from "./us-general.ts";
import { usPart2 } from "./us-part2.ts";
import { signedKindOf, signedKinds, type SignedKind } from "./signed-kind.ts";
import { judgeCoSigner, judgeSigner, type SigningVerdict } from "./signing-rule.ts";
import { signerStanding } from "./signer-class.ts";
import type { StaffCredentials } from "./staff-credentials.ts";

const somebody = (letters: string, roles: readonly string[] = ["clinician"]): StaffCredentials => ({
  letters,
  licences: [],
  roles,
});
const people = {
  prescriber: somebody("MD"),
  psychologist: somebody("PhD, Licensed Psychologist"),
  "social worker": somebody("LCSW, Clinical Supervisor", ["supervisor", "clinician"]),
  "substance use counsellor": somebody("CADC"),
  nurse: somebody("RN, BSN", ["nurse"]),
  aide: somebody("Behavioral Health Aide", ["aide"]),
  trainee: somebody("MA, Counselling Intern", ["trainee"]),
  unlisted: somebody("PhD"),
} as const;
type Person = keyof typeof people;

// A: alone. C: with a co-signature. -: not.
const table: Readonly<Record<SignedKind, string>> = {
  evaluation: "A A A - - - C -",
  crisis: "A A A A A - C -",
  therapy: "A A A A - - C A",
  family: "A A A A - - C A",
  group: "A A A A A - C A",
  medication: "A - - - A - - -",
  care: "A A A A A A C A",
  contact: "A A A A A A C A",
};
const letters: Readonly<Record<SigningVerdict["may"], string>> = {
  alone: "A",
  "co-signed": "C",
  no: "-",
  expired: "x",
};

const names: readonly Person[] = [
  "prescriber",
  "psychologist",
  "social worker",
  "substance use counsellor",
  "nurse",
  "aide",
  "trainee",
  "unlisted",
];

describe.each(signedKinds)("a note of the kind %s", (kind) => {
  const marks = table[kind].split(" ");
  it.each(names.map((name, at) => [name, marks[at]] as const))("signed by a %s: %s", (name, mark) => {
    const { may, needs, cite } = judgeSigner(usGeneral, kind, people[name]);
    expect(letters[may]).toBe(mark);
    expect(needs === "").toBe(may === "alone");
    expect(cite.length).toBeGreaterThan(10);
  });

  it("is signed by nobody whose every licence has ended, whatever letters stand beside the name", () => {
    for (const name of names) {
      const person = { ...people[name], licences: [{ title: "Licensed clinical social worker", isValid: false }] };
      expect(judgeSigner(usGeneral, kind, person).may).toBe("expired");
    }
  });

  it("is co-signed by a licensed clinician, and never by an aide", () => {
    const takesCoSignatures = usGeneral.signing[kind].value.coSigned.length > 0;
    expect(judgeCoSigner(usGeneral, kind, people["social worker"]).may).toBe(takesCoSignatures ? "alone" : "no");
    expect(judgeCoSigner(usGeneral, kind, people.aide).may).toBe("no");
  });
});

describe("what somebody is by their credentials", () => {
  it("follows a valid licence that was entered, not letters that say more", () => {
    const entered = { ...people.psychologist, licences: [{ title: "Registered nurse", isValid: true }] };
    expect(signerStanding(entered).classes).toEqual(["nurse"]);
    const lapsed = { title: "Psychologist", isValid: false };
    expect(signerStanding({ ...entered, licences: [...entered.licences, lapsed] }).classes).toEqual(["nurse"]);
  });

  it("is not an ended certificate's where another licence stands", () => {
    const licences = [
      { title: "Psychologist", isValid: true },
      { title: "Certificate in prolonged exposure", isValid: false },
    ];
    expect(signerStanding({ ...people.unlisted, licences })).toEqual({ classes: ["independent"], isExpired: false });
  });

  it("is under supervision with a clinician's role as long as the credential says that they learn: nobody would co-sign, so they do not sign", () => {
    const intern = somebody("MA, Counselling Intern");
    expect(judgeSigner(usGeneral, "therapy", intern)).toMatchObject({ may: "no" });
    expect(judgeSigner(usGeneral, "therapy", { ...intern, roles: ["trainee"] })).toMatchObject({ may: "co-signed" });
  });

  it("counts for an assessment in a substance use programme, and not elsewhere", () => {
    const counsellor = people["substance use counsellor"];
    expect(judgeSigner(usPart2, "evaluation", counsellor).may).toBe("alone");
    expect(judgeSigner(usGeneral, "evaluation", counsellor)).toMatchObject({
      may: "no",
      needs:
        "For an evaluation with diagnosis: a prescriber or a licensed clinician; or a trainee whose supervisor co-signs.",
    });
  });
});

it.each([
  [{ service: "intake" }, "evaluation"],
  [{ serviceCode: "90791" }, "evaluation"],
  [{ unplanned: "crisis" }, "crisis"],
  [{ service: "crisis" }, "crisis"],
  [{ serviceCode: "90837" }, "therapy"],
  [{ service: "couple" }, "family"],
  [{ service: "multi-family" }, "group"],
  [{ serviceCode: "99213" }, "medication"],
  [{}, "care"],
  [{ service: "intake", contact: "no-show" }, "contact"],
] as const)("a session of %j has the note: %s", (facts, kind) => {
  const plain = { service: "individual", serviceCode: null, unplanned: null, contact: null };
  expect(signedKindOf({ ...plain, ...facts })).toBe(kind);
});
