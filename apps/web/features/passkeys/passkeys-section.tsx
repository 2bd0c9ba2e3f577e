import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { AddPasskeyDialog } from "./add-passkey-dialog.tsx";
import { knowsPasskeys } from "./ask-authenticator.ts";
import { type Passkey, passkeysQuery, removePasskey } from "./api.ts";
import { NamePasskeyDialog } from "./name-passkey-dialog.tsx";
import { RemovePasskeyDialog } from "./remove-passkey-dialog.tsx";

type Asked = { readonly what: "add" } | { readonly what: "name" | "remove"; readonly passkey: Passkey };

/** What somebody signs in and signs notes with instead of the passphrase. */
export function PasskeysSection() {
  const query = useQuery(passkeysQuery);
  const zone = useZone();
  const [asked, setAsked] = useState<Asked | null>(null);
  const remove = useRemove(() => setAsked(null));
  const close = () => setAsked(null);
  const canAdd = query.data?.isAvailable === true && knowsPasskeys();
  return (
    <section aria-labelledby="passkeys">
      <SectionHead id="passkeys" title="Your passkeys">
        {canAdd ? (
          <Button icon="plus" onPress={() => setAsked({ what: "add" })}>
            Add a passkey
          </Button>
        ) : null}
      </SectionHead>
      {query.data === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <List passkeys={query.data.passkeys} canAdd={canAdd} columns={columnsOf(zone, setAsked)} />
      )}
      {asked?.what === "add" ? <AddPasskeyDialog onClose={close} /> : null}
      {asked?.what === "name" ? <NamePasskeyDialog passkey={asked.passkey} onClose={close} /> : null}
      {asked?.what === "remove" ? (
        <RemovePasskeyDialog passkey={asked.passkey} onClose={close} onRemove={() => void remove(asked.passkey)} />
      ) : null}
    </section>
  );
}

interface ListProps {
  readonly passkeys: readonly Passkey[];
  readonly canAdd: boolean;
  readonly columns: readonly Column<Passkey>[];
}

function List({ passkeys, canAdd, columns }: ListProps) {
  if (passkeys.length > 0)
    return <Table label="Your passkeys" columns={columns} rows={passkeys} rowKey={({ id }) => id} />;
  return (
    <p className="quiet">
      {canAdd
        ? "With a passkey you sign in and sign notes by fingerprint, face or PIN. Each signature is then made by your own device over exactly that note, and can be checked for good."
        : "Browsers know passkeys on https and on localhost. At this address you sign with your passphrase."}
    </p>
  );
}

function columnsOf(zone: string, ask: (asked: Asked) => void): readonly Column<Passkey>[] {
  return [
    {
      key: "name",
      title: "Name",
      isName: true,
      cell: ({ name, isOfHere }) => (
        <>
          {name} {isOfHere ? null : <Tag tone="warn">Made for another address</Tag>}
        </>
      ),
    },
    { key: "added", title: "Added", isFigures: true, cell: ({ addedAt }) => momentWords(addedAt, zone) },
    {
      key: "used",
      title: "Last used",
      isFigures: true,
      cell: ({ usedAt }) => (usedAt === null ? "Not yet" : momentWords(usedAt, zone)),
    },
    {
      key: "actions",
      title: "Actions",
      hidesTitle: true,
      cell: (passkey) => (
        <Menu
          label={`${passkey.name}: actions`}
          actions={[
            { id: "name", label: "Rename", run: () => ask({ what: "name", passkey }) },
            { id: "remove", label: "Remove", run: () => ask({ what: "remove", passkey }) },
          ]}
        />
      ),
    },
  ];
}

function useRemove(onDone: () => void): (passkey: Passkey) => Promise<void> {
  const refresh = useRefresh();
  return async function remove({ id, name }) {
    try {
      await removePasskey({ passkeyId: id });
      toast(`${name} is removed. What it signed stays valid.`);
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    } finally {
      refresh();
      onDone();
    }
  };
}
