import { curriculumTitle } from "@goldthread/clinical/group/next-in-curriculum.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { clockSpan, dayAndWeekday, dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { planQuery, writePlan } from "./api.ts";
import { firstPlan, planInput, type PlanValues, takeEarlier, withCurriculum } from "./plan-values.ts";
import "./groups.css";

type Planned = Output<"GET /api/sessions/:sessionId/plan">;

/** Half a page before a group session. */
export function PlanPage({ sessionId }: { readonly sessionId: string }) {
  const query = useQuery(planQuery(sessionId));
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Plan" width="read">
        <Skeleton lines={8} />
      </Page>
    );
  }
  return <Plan planned={query.data} />;
}

function Plan({ planned }: { readonly planned: Planned }) {
  const zone = useZone();
  const refresh = useRefresh();
  const { session, curriculum, earlier, plan } = planned;
  const initial: PlanValues = firstPlan(planned);
  const form = useForm({
    initial,
    send: (values) => writePlan({ sessionId: session.id, on: plan?.version ?? 0, ...planInput(values) }),
    onDone: () => {
      refresh();
      toast("The plan is kept. In the session’s note it can be taken over.");
    },
  });
  const { values, set } = form;
  const options = [
    { value: "", label: "None" },
    ...curriculum.map((line) => ({ value: line.id, label: curriculumTitle(line) })),
  ];
  return (
    <Page
      title={`Plan for ${session.title === "" ? session.groupName : session.title}`}
      over={
        <Link to="/groups/$groupId" params={{ groupId: session.groupId }}>
          {session.groupName}
        </Link>
      }
      under={`${dayAndWeekday(zonedTime(session.start, zone).day)}, ${clockSpan(session, zone)}`}
      width="read"
    >
      <div className="plan-steps">
        {earlier === null ? null : (
          <Button onPress={() => set(takeEarlier(values, earlier))}>Take the plan of {dayWords(earlier.day)}</Button>
        )}
        <Link className="button" data-tone="quiet" to="/sessions/$sessionId/write" params={{ sessionId: session.id }}>
          Open the session
        </Link>
      </div>
      <FormShell form={form} action="Keep the plan" label="Plan">
        {curriculum.length === 0 ? null : (
          <Select
            label="Session of the curriculum"
            help="It gives the session its title, unless it has one of its own."
            options={options}
            value={values.curriculumId}
            onChange={(curriculumId) => set(withCurriculum(values, curriculum, curriculumId))}
          />
        )}
        <TextArea label="Aim" rows={2} {...form.field("aim")} />
        <TextArea
          label="Warm-up"
          rows={2}
          help="Short, aimed at what the session is for, and within everybody’s reach."
          {...form.field("warmUp")}
        />
        <TextArea label="Hook" rows={2} help="What wakes the interest." {...form.field("hook")} />
        <TextArea
          label="Routine"
          rows={2}
          help="What is the same each time, so that it is expected."
          {...form.field("routine")}
        />
        <TextArea
          label="From less to more personal"
          rows={4}
          help="A subject on each line; the group goes as far as it wants."
          {...form.field("ladder")}
        />
        <TextArea label="Materials" rows={2} {...form.field("materials")} />
      </FormShell>
    </Page>
  );
}
