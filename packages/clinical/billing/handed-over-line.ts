import type { Charge } from "./readiness.ts";

/** One contact as it is handed to whoever bills: facts and codes of that day, no narrative. */
export interface HandedOverLine {
  /** Of the contact: session and client. */
  readonly id: string;
  /** `YYYY-MM-DD` and `HH:mm` in the practice's zone. */
  readonly day: string;
  readonly start: string;
  readonly stop: string;
  readonly minutes: number;
  readonly client: { readonly name: string; readonly recordNumber: string; readonly birthDate: string | null };
  readonly coverage: { readonly kind: "payer" | "self-pay"; readonly payer: string; readonly memberNumber: string };
  readonly clinician: { readonly name: string; readonly credential: string };
  /** The primary first. */
  readonly diagnoses: readonly string[];
  readonly charge: Charge;
}
