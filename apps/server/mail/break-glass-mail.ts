export interface BreakGlassMail {
  readonly to: { readonly name: string; readonly email: string };
  /** Who opened a record. */
  readonly by: string;
  readonly practice: string;
  readonly zone: string;
  readonly at: string;
}

/** That it happened, and by whom. Whose record it was, and why, stands behind the sign-in. */
export function breakGlassMail({ to, by, practice, zone, at }: BreakGlassMail) {
  const when = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short", timeZone: zone }).format(
    new Date(at),
  );
  return {
    to: { name: to.name, address: to.email },
    subject: `A record was opened in an emergency at ${practice}`,
    text: [
      `Hello ${to.name},`,
      `on ${when} (${zone}) ${by} opened a record that you answer for, as an emergency.`,
      "Sign in to Goldthread to see which one and why.",
    ].join("\n\n"),
  };
}
