import type { Form } from "../../forms/use-form.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { HowToOpen } from "./how-to-open.tsx";
import { leavingOptions, opensBy, type SealValues } from "./sealing.ts";

/** For whom the packet is encrypted, and how they open it. */
export function SealFields<Values extends SealValues>({ form }: { readonly form: Form<Values> }) {
  const { leaving } = form.values;
  return (
    <>
      <Select
        label="How it leaves"
        help={opensBy[leaving]}
        options={leavingOptions}
        {...form.field("leaving")}
        value={leaving}
      />
      {leaving === "key" ? (
        <TextField
          label="The recipient’s key"
          help="They made it with age (age-keygen) and sent you the half that begins with age1."
          autoComplete="off"
          {...form.field("key")}
        />
      ) : null}
      {leaving === "passphrase" ? (
        <TextField
          label="The passphrase for them"
          help="Four or five words that have nothing to do with each other. Write it down until you have told them."
          autoComplete="off"
          {...form.field("told")}
        />
      ) : null}
      {leaving === "key" || leaving === "passphrase" ? (
        <details className="small">
          <summary>How they open it</summary>
          <HowToOpen leaving={leaving} name={null} />
        </details>
      ) : null}
    </>
  );
}
