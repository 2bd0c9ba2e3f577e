/** Whom a consent may name as a class of recipients, and what a recipient is. */
export const recipientClasses = ["treating-provider", "health-plan", "programme-helper"] as const;
export type RecipientClass = (typeof recipientClasses)[number];

export const recipientClassWords: Readonly<Record<RecipientClass, string>> = {
  "treating-provider": "Whoever treats the client",
  "health-plan": "Health plans and other payers",
  "programme-helper": "People who help to run this programme",
};

/** One consent for all future treatment, payment and operations names all three (42 CFR 2.31(a)(4)(i)). */
export function isForCareAtLarge(classes: readonly RecipientClass[]): boolean {
  return recipientClasses.every((one) => classes.includes(one));
}

/** As a person would take it: spaces and capitals do not make another name. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
