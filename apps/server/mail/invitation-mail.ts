export interface InvitationMail {
  readonly to: { readonly name: string; readonly email: string };
  readonly practice: string;
  readonly zone: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** The words of an invitation, as plain text: the practice, the link, and until when it works. */
export function invitationMail({ to, practice, zone, link, expiresAt }: InvitationMail) {
  const until = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short", timeZone: zone }).format(
    new Date(expiresAt),
  );
  return {
    to: { name: to.name, address: to.email },
    subject: `Your way in to ${practice}`,
    text: [
      `Hello ${to.name},`,
      `you are invited to Goldthread at ${practice}. Open this link and choose a passphrase:`,
      link,
      `It works once, until ${until} (${zone}). If you did not expect it, leave it unopened and tell the practice.`,
    ].join("\n\n"),
  };
}
