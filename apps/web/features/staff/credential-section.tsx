import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { StaffMember } from "../../api-types.ts";
import { problemWords } from "../../forms/form-state.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { addCredential, type Credential, credentialsQuery, removeCredential } from "./api.ts";
import { CredentialDialog } from "./credential-dialog.tsx";
import { standingWords } from "./credential-words.ts";

/** Licences and certificates of everybody, the next to end first. */
export function CredentialSection({ staff }: { readonly staff: readonly StaffMember[] }) {
  const query = useQuery(credentialsQuery);
  const [open, setOpen] = useState<"add" | Credential | null>(null);
  const remove = useRemove();
  const credentials = query.data?.credentials ?? [];
  return (
    <section aria-labelledby="credentials">
      <SectionHead id="credentials" title="Credentials">
        <Button icon="plus" onPress={() => setOpen("add")}>
          Add credential
        </Button>
      </SectionHead>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : credentials.length === 0 ? (
        <p className="quiet">
          Licences and certificates with their number, issuer and end stand here. A warning comes before one ends. What
          stands beside a signature is set with the person.
        </p>
      ) : (
        <Table
          label="Credentials"
          columns={columnsOf({ onChange: setOpen, remove })}
          rows={credentials}
          rowKey={({ id }) => id}
        />
      )}
      {open === null ? null : (
        <CredentialDialog
          staff={staff.filter(({ active }) => active)}
          credential={open === "add" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

type Remove = (credential: Credential) => Promise<void>;

function useRemove(): Remove {
  const refresh = useRefresh();
  return async function remove({ id, version, ...fields }) {
    try {
      await removeCredential({ credentialId: id, version });
      const { staffId, title, number, issuer, issuedOn, expiresOn } = fields;
      const again = () => addCredential({ staffId, title, number, issuer, issuedOn, expiresOn }).finally(refresh);
      toast(`${title} is taken away.`, { undo: () => void again() });
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    } finally {
      refresh();
    }
  };
}

interface ColumnOptions {
  readonly onChange: (credential: Credential) => void;
  readonly remove: Remove;
}

function columnsOf({ onChange, remove }: ColumnOptions): readonly Column<Credential>[] {
  return [
    { key: "staff", title: "Name", isName: true, cell: ({ staffName }) => <bdi>{staffName}</bdi> },
    { key: "title", title: "Credential", cell: ({ title }) => title },
    { key: "number", title: "Number", isFigures: true, cell: ({ number }) => number },
    { key: "issuer", title: "Issuer", cell: ({ issuer }) => issuer },
    { key: "ends", title: "Ends", isFigures: true, cell: (credential) => <Ends {...credential} /> },
    {
      key: "more",
      title: "More",
      hidesTitle: true,
      cell: (credential) => (
        <Menu
          label={`More for ${credential.title} of ${credential.staffName}`}
          actions={[
            { id: "change", label: "Change", run: () => onChange(credential) },
            { id: "remove", label: "Take away", run: () => void remove(credential) },
          ]}
        />
      ),
    },
  ];
}

function Ends(credential: Credential) {
  const standing = standingWords(credential);
  return (
    <>
      {credential.expiresOn === null ? "Has no end" : dayWords(credential.expiresOn)}{" "}
      {standing === null ? null : <Tag tone={standing.tone}>{standing.words}</Tag>}
    </>
  );
}
