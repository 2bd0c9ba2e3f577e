import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { TextField } from "../../ui/text-field.tsx";
import { startSample } from "./api.ts";
import { guessedZone } from "./zones.ts";

export function SampleStart({
  codeRequired,
  onStarted,
}: {
  readonly codeRequired: boolean;
  readonly onStarted: () => void;
}) {
  const form = useForm({
    initial: { code: "" },
    send: ({ code }) => startSample({ zone: guessedZone(), byDay: true, ...(code === "" ? {} : { code }) }),
    onDone: onStarted,
  });
  return (
    <section className="first-card" aria-labelledby="choose-sample">
      <h2 className="first-card-title" id="choose-sample">
        Sample practice
      </h2>
      <p>
        Look around in a practice that is already at work. Every person and every word in it is fictional, and it stays
        marked so.
      </p>
      <ul className="first-card-list">
        <li>Nine staff, 40 clients, three groups, two years of notes</li>
        <li>A day under way: where it is night with you, the practice keeps the clock of the nearest place by day</li>
        <li>Ready in about 15 seconds</li>
      </ul>
      <FormShell form={form} action="Open the sample practice">
        {codeRequired ? (
          <TextField
            label="Set-up code"
            help="Printed in the terminal where Goldthread was started."
            autoComplete="off"
            {...form.field("code")}
          />
        ) : null}
      </FormShell>
    </section>
  );
}
