import type { FastifyBaseLogger } from "fastify";
import { createTransport } from "nodemailer";
import { errorFacts } from "../http/safe-log.ts";
import { invitationMail, type InvitationMail } from "./invitation-mail.ts";

export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://`. */
  readonly url: string;
  /** The address that mail comes from. */
  readonly from: string;
}

export interface Mail {
  /** Never rejects: what could not be sent is logged without an address, and the link is on the page anyhow. */
  sendInvitation(mail: InvitationMail): Promise<void>;
}

/** Null where the environment sets up no mail. No message ever names a client: there is no function that could. */
export function openMail(settings: MailSettings | undefined, log: FastifyBaseLogger): Mail | null {
  if (settings === undefined) return null;
  const transport = createTransport(settings.url, { from: settings.from });
  return {
    async sendInvitation(mail) {
      try {
        await transport.sendMail(invitationMail(mail));
      } catch (error) {
        log.warn({ error: errorFacts(error) }, "an invitation could not be sent by mail");
      }
    },
  };
}
