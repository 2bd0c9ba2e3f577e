import { consentWords } from "@goldthread/clinical/contact/contact-words.ts";
import { consentBases } from "@goldthread/clinical/note/note-body.ts";
import { useNavigate } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { clockWords } from "../../time/words.ts";
import { instantAt, zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Writer } from "../writer/api.ts";
import { discardContact } from "./api.ts";
import { contactOptions, isWithOthers, saysHow } from "./made-contacts.ts";
import { SettledField } from "./settled-field.tsx";
import { type ChangeContact, useChangeContact } from "./use-change-contact.ts";
import "./contacts.css";

const directions = [
  { value: "", label: "Not stated" },
  { value: "incoming", label: "They reached us" },
  { value: "outgoing", label: "We reached them" },
] as const;
const consents = [
  { value: "", label: "Not stated" },
  ...consentBases.map((basis) => ({ value: basis, label: consentWords[basis] })),
] as const;
const modalities = [
  { value: "phone", label: "By phone" },
  { value: "in-person", label: "In person" },
  { value: "video", label: "By video" },
] as const;

interface ContactFactsProps {
  readonly writer: Writer;
  readonly canChange: boolean;
}

/** The facts of a contact, to be put right in place; each is kept when it is left. */
export function ContactFacts({ writer, canChange }: ContactFactsProps) {
  const { contact, session } = writer;
  const zone = useZone();
  const { change, version } = useChangeContact(session);
  if (contact === null) return null;
  return (
    <fieldset className="contact-facts" disabled={!canChange}>
      <legend className="visually-hidden">Facts of the contact</legend>
      <KindAndWay contact={contact} modality={session.modality} change={change} />
      <WithWhom contact={contact} change={change} />
      <Times session={session} zone={zone} change={change} />
      {canChange ? <TakeBack sessionId={session.id} clientId={session.clientId} version={version} /> : null}
    </fieldset>
  );
}

type Contact = NonNullable<Writer["contact"]>;

function KindAndWay({
  contact,
  modality,
  change,
}: {
  readonly contact: Contact;
  readonly modality: Writer["session"]["modality"];
  readonly change: ChangeContact;
}) {
  const kind = contactOptions.find(({ value }) => value === contact.kind)?.value ?? "phone";
  return (
    <>
      <Select label="Contact" options={contactOptions} value={kind} onChange={(to) => change({ kind: to })} />
      {contact.kind === "consultation" ? null : (
        <Select
          label="Who began it"
          options={directions}
          value={contact.direction ?? ""}
          onChange={(to) => change({ direction: to === "" ? null : to })}
        />
      )}
      {saysHow(contact.kind) ? (
        <Select label="How" options={modalities} value={modality} onChange={(to) => change({ modality: to })} />
      ) : null}
    </>
  );
}

function WithWhom({ contact, change }: { readonly contact: Contact; readonly change: ChangeContact }) {
  if (!isWithOthers(contact.kind) && contact.who === "") return null;
  return (
    <>
      <SettledField label="With" value={contact.who} limit={200} onSettled={(who) => change({ who })} />
      <SettledField
        label="Relation"
        value={contact.relation}
        limit={100}
        onSettled={(relation) => change({ relation })}
      />
      <Select
        label="On what ground"
        options={consents}
        value={contact.consentBasis ?? ""}
        onChange={(to) => change({ consentBasis: to === "" ? null : to })}
      />
    </>
  );
}

function Times({
  session,
  zone,
  change,
}: {
  readonly session: Writer["session"];
  readonly zone: string;
  readonly change: ChangeContact;
}) {
  const { day } = zonedTime(session.start, zone);
  return (
    <>
      <SettledField
        isShort
        label="At"
        value={clockWords(session.start, zone)}
        limit={8}
        check={(typed) => (parseClock(typed) === null ? "Enter a time, such as 14:30." : null)}
        onSettled={(typed) => {
          const clock = parseClock(typed);
          if (clock !== null) change({ start: instantAt({ day, clock }, zone) });
        }}
      />
      <SettledField
        isShort
        label="Minutes"
        value={session.minutes === 0 ? "" : String(session.minutes)}
        limit={4}
        check={(typed) => (/^\d{0,4}$/.test(typed) && Number(typed) < 1440 ? null : "Enter whole minutes.")}
        onSettled={(typed) => change({ minutes: Number(typed) })}
      />
    </>
  );
}

function TakeBack({
  sessionId,
  clientId,
  version,
}: {
  readonly sessionId: string;
  readonly clientId: string | null;
  readonly version: () => number;
}) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const takeBack = async () => {
    try {
      await discardContact({ sessionId, version: version() });
      refresh();
      toast("The contact was taken back.");
      if (clientId !== null) await navigate({ to: "/clients/$clientId", params: { clientId } });
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "Nothing was changed. Try again.", { tone: "problem" });
    }
  };
  return (
    <Button size="s" tone="quiet" onPress={() => void takeBack()}>
      Begun by mistake
    </Button>
  );
}
