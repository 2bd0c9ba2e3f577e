import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addSite, changeSite, type Site, sitesQuery } from "./api.ts";

/** Where the practice sees people. */
export function SiteSection() {
  const sites = useQuery(sitesQuery).data?.sites ?? [];
  const [open, setOpen] = useState<"add" | Site | null>(null);
  return (
    <section aria-labelledby="sites">
      <SectionHead id="sites" title="Sites">
        <Button icon="plus" onPress={() => setOpen("add")}>
          Add site
        </Button>
      </SectionHead>
      {sites.length === 0 ? (
        <p className="quiet">Each place where people are seen stands here, with its address and its code on claims.</p>
      ) : (
        <Table label="Sites" columns={columnsOf(setOpen)} rows={sites} rowKey={({ id }) => id} />
      )}
      {open === null ? null : <SiteDialog site={open === "add" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function columnsOf(onChange: (site: Site) => void): readonly Column<Site>[] {
  return [
    {
      key: "name",
      title: "Name",
      isName: true,
      cell: ({ name, active }) => (
        <>
          {name} {active ? null : <Tag>Closed</Tag>}
        </>
      ),
    },
    { key: "address", title: "Address", cell: ({ address }) => <span className="pre-line">{address}</span> },
    { key: "place", title: "Place of service", isFigures: true, cell: ({ placeOfService }) => placeOfService },
    {
      key: "more",
      title: "Change",
      hidesTitle: true,
      cell: (site) => (
        <Button size="s" tone="quiet" aria-label={`Change ${site.name}`} onPress={() => onChange(site)}>
          Change
        </Button>
      ),
    },
  ];
}

function SiteDialog({ site, onClose }: { readonly site: Site | null; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: {
      name: site?.name ?? "",
      address: site?.address ?? "",
      placeOfService: site?.placeOfService ?? "11",
      active: site?.active ?? true,
    },
    check: ({ name, placeOfService }) => ({
      ...(name.trim() === "" ? { name: "Enter the site’s name." } : {}),
      ...(/^\d{2}$/.test(placeOfService.trim()) ? {} : { placeOfService: "Enter two digits, such as 11." }),
    }),
    send: async ({ active, placeOfService, ...fields }) => {
      const values = { ...fields, placeOfService: placeOfService.trim() };
      if (site === null) await addSite(values);
      else await changeSite({ siteId: site.id, version: site.version, active, ...values });
    },
    onDone: () => {
      refresh();
      toast("Site saved.");
      onClose();
    },
  });
  return (
    <Dialog title={site === null ? "Add a site" : `Change ${site.name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save site" onCancel={onClose}>
        <TextField label="Name" autoComplete="off" {...form.field("name")} />
        <TextArea label="Address" optional {...form.field("address")} />
        <TextField
          label="Place of service"
          help="The two digits for claims: 11 is an office, 53 a community mental health centre, 12 somebody’s home."
          inputMode="numeric"
          autoComplete="off"
          {...form.field("placeOfService")}
        />
        {site === null ? null : (
          <CheckField
            label="People are seen here"
            help="A site that closed stays on the sessions held there."
            value={form.values.active}
            onChange={(active) => form.set({ active })}
          />
        )}
      </FormShell>
    </Dialog>
  );
}
