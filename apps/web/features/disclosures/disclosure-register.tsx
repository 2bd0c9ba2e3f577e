import { useState } from "react";
import { flushSync } from "react-dom";
import { problemWords } from "../../forms/form-state.ts";
import { useMe, useToday, useZone } from "../../shell/me.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { downloadPacket, type Register } from "./api.ts";
import { groundWords, lowerFirst } from "./disclosure-words.ts";
import { PacketDialog } from "./packet-dialog.tsx";
import type { Sent } from "./sent-packet.tsx";

interface DisclosureRegisterProps {
  readonly register: Register;
  readonly onMade: (sent: Sent) => void;
  /** Before the accounting is printed. */
  readonly onPrint: () => void;
}

/** Everything that left the record, and the part of it that the law has the client told when they ask. */
export function DisclosureRegister({ register, onMade, onPrint }: DisclosureRegisterProps) {
  const { disclosures, accounting, passedOn, toIntermediaries } = register;
  return (
    <section className="disclosures" aria-labelledby="register">
      <h2 className="section-title" id="register">
        Released
      </h2>
      {disclosures.length === 0 ? (
        <p className="quiet">
          Nothing has left this record. Each release stands here with its ground, its recipient and what went.
        </p>
      ) : (
        <ul className="disclosure-list">
          {disclosures.map((one) => (
            <ReleasedLine key={one.id} one={one} onMade={onMade} />
          ))}
        </ul>
      )}
      <Accounting client={register.client} lines={accounting} passedOn={passedOn} onPrint={onPrint} />
      {toIntermediaries.length === 0 ? null : (
        <details className="small">
          <summary>Released to intermediaries in the last three years ({toIntermediaries.length})</summary>
          <p className="quiet">
            Each owes the client, on written request and within 30 days, the list of those to whom it passed the records
            on (42 CFR 2.24). When the client asks you, add the request to the register; the list that comes back is
            added to it as its paper, and whom it names row by row with the answer, or later.
          </p>
          <ul className="disclosure-list">
            {toIntermediaries.map(({ id, day, recipient, what }) => (
              <li key={id}>
                <span>
                  {dayWords(day)}: <bdi>{recipient.name}</bdi>
                  {recipient.address === "" ? "" : `, ${recipient.address}`}. {what}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface AccountingProps extends Pick<Register, "client" | "passedOn">, Pick<DisclosureRegisterProps, "onPrint"> {
  readonly lines: Register["accounting"];
}

/** What the client is given when they ask: printed while it stands open, it is all of the page that is printed. */
function Accounting({ client, lines, passedOn, onPrint }: AccountingProps) {
  const [today, { practice }] = [useToday(), useMe()];
  // What was just sent is printed alone too, while it stands there.
  const print = () => {
    flushSync(onPrint);
    window.print();
  };
  return (
    <details className="small accounting">
      <summary>Accounting that a client may ask for ({lines.length})</summary>
      <h3 className="section-title">
        Accounting of disclosures: <bdi>{client.name}</bdi>, {client.recordNumber}
      </h3>
      <p>
        {practice.name}, {dayWords(today)}
      </p>
      <p className="quiet">
        The last six years, without what needs no accounting: the client’s own copies, treatment, payment, and what went
        by authorisation, but for substance-use records.
      </p>
      {lines.length === 0 ? <p>Nothing else was disclosed.</p> : null}
      <ul className="disclosure-list">
        {lines.map((line) => (
          <li key={`${line.ground} ${line.day} ${line.recipient.name} ${line.purpose}`}>
            <span>
              {dayWords(line.day)}
              {line.times === 1 ? "" : ` to ${dayWords(line.lastDay)}, ${line.times} times`}:{" "}
              <bdi>{line.recipient.name}</bdi>
              {line.recipient.address === "" ? "" : `, ${line.recipient.address}`}. {line.what}. {line.purpose}
            </span>
          </li>
        ))}
      </ul>
      {passedOn.length === 0 ? null : (
        <>
          <h4 id="passed-on">Passed on by an intermediary, as it named them</h4>
          <ul className="disclosure-list" aria-labelledby="passed-on">
            {passedOn.map(({ to, on, what }) => (
              <li key={JSON.stringify([to, on, what])}>
                <span>
                  {dayWords(on)}: <bdi>{to}</bdi>. {what}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button size="s" icon="print" onPress={print}>
          Print it
        </Button>
      </div>
    </details>
  );
}

interface ReleasedLineProps extends Pick<DisclosureRegisterProps, "onMade"> {
  readonly one: Register["disclosures"][number];
}

function ReleasedLine({ one, onMade }: ReleasedLineProps) {
  const zone = useZone();
  const [isMaking, setMaking] = useState(false);
  const items = one.items === 1 ? "1 item" : `${one.items} items`;
  return (
    <li>
      <span>
        <strong>
          <bdi>{one.recipient.name}</bdi>
        </strong>
        , {lowerFirst(groundWords(one.ground))}: {one.purpose}
        <span className="disclosure-facts">
          {items} went, {one.stayed} stayed. {withoutPaper(one.agreedWithoutPaper)}
          {leftInWords(one.leftIn)}
          {one.wentWhole ? "Answered whole, with other people in it, as the order names it. " : ""}
          {momentWords(one.releasedAt, zone)}, <bdi>{one.releasedBy}</bdi>.{" "}
          <abbr title={`SHA-256 of the packet: ${one.digest}`}>{one.digest.slice(0, 8)}</abbr>
        </span>
      </span>
      <span className="release-again">
        <Button size="s" tone="quiet" onPress={() => void download(one.id)}>
          Packet
        </Button>
        <Button size="s" tone="quiet" onPress={() => setMaking(true)}>
          Encrypt it
        </Button>
      </span>
      {isMaking ? <PacketDialog disclosureId={one.id} onMade={onMade} onClose={() => setMaking(false)} /> : null}
    </li>
  );
}

/** What was found about other people and went all the same. */
function leftInWords(leftIn: Register["disclosures"][number]["leftIn"]): string {
  if (leftIn.length === 0) return "";
  const reasons = [...new Set(leftIn.map(({ reason }) => reason))].join("; ");
  return `Words about others stayed in at ${leftIn.length === 1 ? "one place" : `${leftIn.length} places`}: ${reasons}. `;
}

/** Somebody's agreement that only whoever released knows of. */
function withoutPaper(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "One agreement without paper. " : `${count} agreements without paper. `;
}

async function download(id: string): Promise<void> {
  try {
    await downloadPacket(id);
  } catch (problem) {
    toast(problemWords(problem, []).message ?? "The packet did not come. Try again.", { tone: "problem" });
  }
}
