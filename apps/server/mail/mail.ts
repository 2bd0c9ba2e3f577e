import type { FastifyBaseLogger } from "fastify";
import { errorFacts } from "../http/safe-log.ts";
import { breakGlassMail, type BreakGlassMail } from "./break-glass-mail.ts";
import { invitationMail, type InvitationMail } from "./invitation-mail.ts";
import { shareMail, type ShareMail } from "./share-mail.ts";

export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://`. */
  readonly url: string;
  /** The address that mail comes from. */
  readonly from: string;
}

/** Nothing here rejects: what could not be sent is logged without an address, and stands on a page anyhow. */
export interface Mail {
  sendInvitation(mail: InvitationMail): Promise<void>;
  sendBreakGlass(mail: BreakGlassMail): Promise<void>;
  sendShared(mail: ShareMail): Promise<void>;
}

/** Null where the environment sets up no mail. No message ever names a client: there is no function that could. */
export async function openMail(settings: MailSettings | undefined, log: FastifyBaseLogger): Promise<Mail | null> {
  if (settings === undefined) return null;
  // Only where mail is set up: what sends it holds some 8 MB.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(settings.url, { from: settings.from });
  const send = async (what: string, message: Parameters<typeof transport.sendMail>[0]): Promise<void> => {
    try {
      await transport.sendMail(message);
    } catch (error) {
      log.warn({ error: errorFacts(error) }, `${what} could not be sent by mail`);
    }
  };
  return {
    sendInvitation: (mail) => send("an invitation", invitationMail(mail)),
    sendBreakGlass: (mail) => send("word of an emergency opening", breakGlassMail(mail)),
    sendShared: (mail) => send("word of something shared", shareMail(mail)),
  };
}
