/** Who did it where it was nobody of the staff: in a client's own view the act itself says so. */
export function whoWords(act: string): string {
  if (act.endsWith(" by the client")) return "The client";
  return act.endsWith(" by the representative") ? "Who acts for the client" : "Nobody signed in";
}
