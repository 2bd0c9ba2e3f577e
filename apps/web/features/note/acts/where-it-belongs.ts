/** Where the words of a note in the wrong chart go, as a choice of one list. */
export type Where =
  | { readonly kind: "note"; readonly id: string }
  | { readonly kind: "session"; readonly id: string }
  | { readonly kind: "new-session" }
  | { readonly kind: "unsaid" };

export function writeWhere(where: Where): string {
  return "id" in where ? `${where.kind} ${where.id}` : where.kind;
}

export function readWhere(choice: string): Where {
  const [kind = "", id = ""] = choice.split(" ");
  if (kind === "note" || kind === "session") return { kind, id };
  return kind === "new-session" ? { kind } : { kind: "unsaid" };
}
