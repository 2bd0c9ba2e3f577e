import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { clockSpan, clockWords, dayAndWeekday, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { OverlapQuestion, useOverlapQuestion } from "../planning/overlap-question.tsx";
import { changedTimes, readTimes } from "../planning/session-times.ts";
import { peopleWords } from "../session/people-words.ts";
import { changeSession, type WriterSession } from "./api.ts";
import "./session-facts.css";

const modalityWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;
const modalityOptions = [
  { value: "in-person", label: modalityWords["in-person"] },
  { value: "video", label: modalityWords.video },
  { value: "phone", label: modalityWords.phone },
] as const;

/** The facts of the contact in one line, filled in already; opened, they can be put right. */
export function SessionFacts({ session, canChange }: { readonly session: WriterSession; readonly canChange: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const facts = <FactsLine session={session} />;
  if (!canChange) return <div className="session-facts-line">{facts}</div>;
  return (
    <details className="session-facts-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="session-facts-line">
        {facts}
        <span className="session-facts-change">Change</span>
      </summary>
      {isOpen ? <FactsForm session={session} onDone={() => setOpen(false)} /> : null}
    </details>
  );
}

function FactsLine({ session }: { readonly session: WriterSession }) {
  const zone = useZone();
  const { day } = zonedTime(session.start, zone);
  const more = [
    `${session.minutes} min`,
    modalityWords[session.modality],
    session.place,
    session.serviceCode ?? "",
  ].filter((part) => part !== "");
  return (
    <span>
      {dayAndWeekday(day)}, {clockSpan(session, zone)} <abbr title={zone}>{zoneWords(zone, session.start)}</abbr> ·{" "}
      {more.join(" · ")}
      <OthersLine session={session} />
    </span>
  );
}

/** A note of what several sat in is one person's record: said where it is written, before anything of it leaves. */
function OthersLine({ session }: { readonly session: WriterSession }) {
  const words = peopleWords(session);
  if (words === "") return null;
  const isShared = session.participants.some(({ present }) => present);
  return (
    <span className="session-facts-people">
      {words}
      {isShared ? ". This note leaves the record only once every adult in it has agreed." : ""}
    </span>
  );
}

function FactsForm({ session, onDone }: { readonly session: WriterSession; readonly onDone: () => void }) {
  const zone = useZone();
  const refresh = useRefresh();
  const question = useOverlapQuestion();
  const { day } = zonedTime(session.start, zone);
  const shown = { start: clockWords(session.start, zone), stop: clockWords(session.stop, zone) };
  // In the hour that comes twice a stop may read as before its start: times that nobody touched are not read at all.
  const read = (typed: typeof shown) =>
    typed.start === shown.start && typed.stop === shown.stop
      ? { ok: true as const, start: session.start, stop: session.stop }
      : readTimes({ ...typed, day }, zone);
  const form = useForm({
    initial: {
      ...shown,
      modality: session.modality,
      place: session.place,
      serviceCode: session.serviceCode ?? "",
    },
    check: (values) => {
      const times = read(values);
      return times.ok ? {} : times.errors;
    },
    send: ({ modality, place, serviceCode, ...typed }) => {
      const times = read(typed);
      if (!times.ok) throw new Error("Cannot change the session: a time was not checked");
      const code = serviceCode.trim().toUpperCase();
      return changeSession({
        sessionId: session.id,
        version: session.version,
        ...changedTimes(session, times, zone),
        modality,
        place,
        serviceCode: code === "" ? null : code,
        overlap: question.overlap,
      });
    },
    onRefused: question.take,
    onDone: () => {
      refresh();
      onDone();
    },
  });
  return (
    <FormShell form={form} action="Save the facts" label="Facts of the session" onCancel={onDone}>
      <div className="form-row">
        <TimeField label="Start" {...form.field("start")} />
        <TimeField label="Stop" {...form.field("stop")} />
        <Select label="How" options={modalityOptions} {...form.field("modality")} />
        <TextField label="Place" optional {...form.field("place")} />
        <TextField label="Service code" optional {...form.field("serviceCode")} />
      </div>
      <OverlapQuestion question={question} />
    </FormShell>
  );
}
