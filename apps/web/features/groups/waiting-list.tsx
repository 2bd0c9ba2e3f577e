import { useState } from "react";
import type { Group } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort, dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Menu } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ClientField } from "../planning/who-field.tsx";
import { addWaiting, changeWaiting, enrolFromWaiting } from "./api.ts";
import { fullWords, isFull } from "./over-limit.tsx";
import { useAct } from "./use-act.ts";

type Waiting = Group["waiting"][number];

/** Who waits for a place, in order. One press enrols whoever is next. */
export function WaitingList({ group }: { readonly group: Group }) {
  const [isAdding, setIsAdding] = useState(false);
  const { waiting } = group;
  return (
    <section aria-labelledby="waiting-list">
      <SectionHead id="waiting-list" title="Waiting list" count={waiting.length === 0 ? undefined : waiting.length}>
        <Button size="s" tone="quiet" icon="plus" onPress={() => setIsAdding(true)}>
          Put somebody on the list
        </Button>
      </SectionHead>
      {waiting.length === 0 ? (
        <p className="quiet">
          Nobody waits. A care team puts its client here; whoever leads the group then knows the name and can enrol
          them.
        </p>
      ) : (
        <ol className="waiting">
          {waiting.map((one, at) => (
            <WaitingLine key={one.id} one={one} mine={group.mine} place={{ at, count: waiting.length }} />
          ))}
        </ol>
      )}
      {isAdding ? <AddWaitingDialog groupId={group.id} onClose={() => setIsAdding(false)} /> : null}
    </section>
  );
}

interface WaitingLineProps {
  readonly one: Waiting;
  readonly mine: boolean;
  readonly place: { readonly at: number; readonly count: number };
}

function WaitingLine({ one, mine, place }: WaitingLineProps) {
  const today = useToday();
  const act = useAct();
  const [asked, setAsked] = useState<string | null>(null);
  const given = { waitingId: one.id, version: one.version };
  const enrol = (overLimit: boolean) =>
    act(() => enrolFromWaiting({ ...given, from: today, overLimit }), {
      done: `${one.name} is a member from today.`,
      onRefused: (problem) => {
        if (isFull(problem)) setAsked(fullWords(problem));
        return isFull(problem);
      },
    });
  const actions = [
    ...(mine && place.at > 0
      ? [{ id: "up", label: "Move up", run: () => act(() => changeWaiting({ ...given, move: "up" })) }]
      : []),
    ...(mine && place.at < place.count - 1
      ? [{ id: "down", label: "Move down", run: () => act(() => changeWaiting({ ...given, move: "down" })) }]
      : []),
    {
      id: "off",
      label: "Take off the list",
      run: () => act(() => changeWaiting({ ...given, takeOff: true }), { done: `${one.name} is off the list.` }),
    },
  ];
  return (
    <li className="waiting-line">
      <span className="figures quiet">{place.at + 1}</span>
      <span className="waiting-words">
        <bdi>{one.name}</bdi> <span className="quiet figures">{one.recordNumber}</span>
        <span className="small quiet">
          {" "}
          since {dayWords(one.since)}
          {one.note === "" ? "" : ` · ${one.note}`}
        </span>
        {asked === null ? null : (
          <span className="waiting-asked" role="alert">
            {asked}
          </span>
        )}
      </span>
      <span className="waiting-steps">
        {mine ? (
          <Button size="s" onPress={() => enrol(asked !== null)} aria-label={`Enrol ${one.name}`}>
            {asked === null ? "Enrol" : "Enrol all the same"}
          </Button>
        ) : null}
        <Menu label={`More for ${one.name}`} actions={actions} />
      </span>
    </li>
  );
}

interface AddWaitingValues {
  readonly whoText: string;
  readonly who: Choice | null;
  readonly since: string;
  readonly note: string;
}

function AddWaitingDialog({ groupId, onClose }: { readonly groupId: string; readonly onClose: () => void }) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: AddWaitingValues = { whoText: "", who: null, since: dayShort(today), note: "" };
  const form = useForm({
    initial,
    check: ({ who, since }) => ({
      ...(who === null ? { who: "Choose a client from the list." } : {}),
      ...checkDay({ since }, today),
    }),
    send: ({ who, since, note }) => {
      if (who === null) throw new Error("Cannot put on the list: nobody was chosen");
      return addWaiting({ groupId, clientId: who.id, since: readDateField(since, today) ?? today, note });
    },
    fields: { clientId: "who" },
    onDone: (_id, { who }) => {
      refresh();
      toast(`${who?.label ?? "The client"} waits for this group.`);
      onClose();
    },
  });
  return (
    <Dialog title="Put somebody on the waiting list" isOpen onClose={onClose}>
      <FormShell form={form} action="Put on the list" onCancel={onClose}>
        <ClientField
          text={form.values.whoText}
          onText={(whoText) => form.set({ whoText })}
          chosen={form.values.who}
          onChoose={(who) => form.set({ who })}
          error={form.errors["who"]}
          autoFocus
        />
        <DateField label="Waits since" today={today} {...form.field("since")} />
        <TextField label="Note" optional help="Times that fit, whom to call first." {...form.field("note")} />
        <p className="small quiet">Those who lead the group will see this name.</p>
      </FormShell>
    </Dialog>
  );
}
