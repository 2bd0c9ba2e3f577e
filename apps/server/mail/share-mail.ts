export interface ShareMail {
  readonly to: { readonly name: string; readonly email: string };
  /** Who shared something. */
  readonly by: string;
  readonly practice: string;
}

/** That it happened, and by whom. What it is, and about whom, stands behind the sign-in. */
export function shareMail({ to, by, practice }: ShareMail) {
  return {
    to: { name: to.name, address: to.email },
    subject: `Something was shared with you at ${practice}`,
    text: [
      `Hello ${to.name},`,
      `${by} shared something with you.`,
      "Sign in to Goldthread to see what it is. It stands on your page for today.",
    ].join("\n\n"),
  };
}
