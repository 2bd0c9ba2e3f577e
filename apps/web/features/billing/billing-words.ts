import type { BillingContact, Charge } from "./api.ts";

type Reason = BillingContact["reasons"][number];

/** Why a contact cannot be billed yet, and so what is to be done. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  "not-over": "Not over yet",
  "note-missing": "Note not signed",
  "co-signature-missing": "Co-signature missing",
  "code-missing": "Code to confirm",
  "diagnosis-missing": "No diagnosis on that day",
  "payer-missing": "No payer on that day",
  "no-code-fits": "No code fits",
};

export const billingParts = [
  { state: "ready", title: "Ready" },
  { state: "not-ready", title: "Not ready" },
  { state: "changed-since", title: "Corrected after the hand-over" },
  { state: "handed-over", title: "Handed over" },
  { state: "not-billable", title: "Not to be billed" },
] as const satisfies readonly { readonly state: BillingContact["state"]; readonly title: string }[];

/** A code and its add-ons: `90834 + 90785`. */
export function codeWords({ code, addOns }: Pick<Charge, "code" | "addOns">): string {
  return [code, ...addOns.map((addOn) => (addOn.units === 1 ? addOn.code : `${addOn.code} x ${addOn.units}`))].join(
    " + ",
  );
}

/** A code with what goes with it: `90839 + 90840 x 1, 95, place 10`. */
export function chargeWords({ code, addOns, units, modifiers, placeOfService }: Charge): string {
  const times = units === 1 ? "" : ` x ${units}`;
  const more = addOns.map((addOn) => ` + ${addOn.code} x ${addOn.units}`).join("");
  const marks = modifiers.length === 0 ? "" : `, ${modifiers.join(" ")}`;
  return `${code}${times}${more}${marks}, place ${placeOfService}`;
}

/** Why a contact needs no bill. */
export function notBillableWords({ status, attendance }: Pick<BillingContact, "status" | "attendance">): string {
  if (status === "no-show") return "Missed";
  if (status === "cancelled") return "Cancelled";
  return attendance === "absent" ? "Absent" : "No session";
}

/** A code as it is typed: five letters or digits; null where it is none. */
export function readCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{5}$/.test(code) ? code : null;
}

/** Modifiers as they are typed, apart by spaces or commas; null where one is none. */
export function readModifiers(text: string): string[] | null {
  const all = text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return all.length <= 4 && all.every((one) => /^[A-Z0-9]{2}$/.test(one)) ? all : null;
}
