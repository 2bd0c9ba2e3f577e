import type { HandedOverLine } from "./handed-over-line.ts";

/**
 * The lines in the shape of a professional claim (ASC X12 837P, version 005010X222A1): loops and segments by their own
 * names, as JSON, for a billing program to fill up and send. Nothing is sent from here; numbers of the practice, prices
 * and envelopes are the billing program's.
 */
export function export837p(lines: readonly HandedOverLine[], { practice }: { readonly practice: string }): object {
  return {
    transaction: "837P",
    version: "005010X222A1",
    billingProvider: { NM1: { entityIdentifierCode: "85", organizationName: practice } },
    claims: lines.map(claim),
  };
}

function claim({ id, day, client, coverage, clinician, diagnoses, charge }: HandedOverLine): object {
  const { code, addOns, units, modifiers, placeOfService } = charge;
  const dates = { DTP: { qualifier: "472", format: "D8", date: day.replaceAll("-", "") } };
  const pointers = diagnoses.slice(0, 4).map((_code, at) => at + 1);
  const service = (one: string, times: number, more: readonly string[]) => ({
    SV1: {
      procedure: { qualifier: "HC", code: one, modifiers: more },
      unitOfMeasure: "UN",
      units: times,
      diagnosisPointers: pointers,
    },
    ...dates,
  });
  return {
    subscriber: {
      SBR: { payerResponsibility: "P", claimFiling: coverage.kind === "self-pay" ? "09" : "ZZ" },
      NM1: {
        entityIdentifierCode: "IL",
        name: client.name,
        memberNumber: coverage.memberNumber === "" ? null : coverage.memberNumber,
      },
      DMG: client.birthDate === null ? null : { format: "D8", birthDate: client.birthDate.replaceAll("-", "") },
    },
    payer:
      coverage.kind === "self-pay" ? null : { NM1: { entityIdentifierCode: "PR", organizationName: coverage.payer } },
    CLM: { patientControlNumber: id, placeOfService, frequency: "1" },
    HI: diagnoses.slice(0, 12).map((one, at) => ({ qualifier: at === 0 ? "ABK" : "ABF", code: one.replace(".", "") })),
    renderingProvider: { NM1: { entityIdentifierCode: "82", name: clinician.name, credential: clinician.credential } },
    serviceLines: [
      service(code, units, modifiers),
      ...addOns.map((addOn) => service(addOn.code, addOn.units, modifiers)),
    ].map((line, at) => ({ LX: at + 1, ...line })),
  };
}
