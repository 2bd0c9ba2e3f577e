import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { claimFocus } from "./claim-focus.ts";
import { HowToOpen } from "./how-to-open.tsx";
import { opensBy, type Leaving } from "./sealing.ts";

/** A packet on its way to whoever released it. */
export interface Sent {
  readonly leaving: Leaving;
  /** Null while it is made. */
  readonly name: string | null;
  readonly isFailed: boolean;
}

interface SentPacketProps {
  readonly sent: Sent;
  readonly onClose: () => void;
}

const titleOf = ({ name, isFailed }: Sent) =>
  isFailed
    ? "Written into the register, and the file did not come"
    : name === null
      ? "Written into the register. The file is being made"
      : "The file is saved";

/** After a release: the file, and what is left to do so that its recipient can open it. */
export function SentPacket({ sent, onClose }: SentPacketProps) {
  const { leaving, name, isFailed } = sent;
  return (
    <section className="release sent-packet" aria-labelledby="sent-packet">
      <h2 className="section-title no-print" key={titleOf(sent)} id="sent-packet" tabIndex={-1} ref={claimFocus}>
        {titleOf(sent)}
      </h2>
      {isFailed ? (
        <p>It stands in the register below. Make the file there: choose Encrypt it, or Packet for the pages.</p>
      ) : name === null ? (
        <Progress label="The file" done={0} total={0} words="Making the pages and encrypting them" />
      ) : (
        <>
          <p className="no-print">
            Send <strong className="sent-name">{name}</strong>. {opensBy[leaving]}
          </p>
          <HowToOpen leaving={leaving} name={name} mayPrint />
        </>
      )}
      {name === null && !isFailed ? null : (
        <div className="no-print">
          <Button onPress={onClose}>Done</Button>
        </div>
      )}
    </section>
  );
}
