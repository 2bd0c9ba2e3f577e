import { type RiskLevel, riskLevels, riskLevelWords, riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addInquiry } from "./api.ts";
import {
  answersIn,
  notAsked,
  openQuestions,
  restNotAsked,
  type TypedAnswer,
  type TypedAnswers,
  typedOf,
} from "./inquiry-values.ts";
import "./risk.css";

interface InquiryDialogProps {
  readonly clientId: string;
  readonly concernId: string | null;
  readonly onClose: () => void;
}

interface Values {
  readonly answers: TypedAnswers;
  readonly restWhyNot: string;
  /** Empty until it is judged: nobody's risk is low because nobody chose. */
  readonly level: RiskLevel | "";
  readonly reasoning: string;
  readonly actions: string;
  readonly informed: string;
  readonly reviewOn: string;
}

const levelOptions: readonly { readonly value: RiskLevel | ""; readonly label: string }[] = [
  { value: "", label: "Choose" },
  ...riskLevels.map((value) => ({ value, label: riskLevelWords[value] })),
];

/** Each question asked and answered, or not asked and why; then the level with its reasoning, and what was done. */
export function InquiryDialog({ clientId, concernId, onClose }: InquiryDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: Values = {
    answers: {},
    restWhyNot: "",
    level: "",
    reasoning: "",
    actions: "",
    informed: "",
    reviewOn: "",
  };
  const whole = ({ answers, restWhyNot }: Values) =>
    restWhyNot.trim() === "" ? answers : restNotAsked(answers, restWhyNot);
  const form = useForm({
    initial,
    check: (values) => ({
      ...(openQuestions(whole(values)).length > 0
        ? {
            answers: `${openQuestions(whole(values)).length} without an answer: choose one, or say why they were not asked.`,
          }
        : {}),
      ...(values.level === "" ? { level: "Choose how you judge the risk." } : {}),
      ...(values.reasoning.trim() === "" ? { reasoning: "Enter what the level rests on." } : {}),
      ...(values.reviewOn.trim() === "" ? {} : checkDay({ reviewOn: values.reviewOn }, today)),
    }),
    send: async (values) => {
      const { level, reasoning, actions, informed } = values;
      if (level === "") return;
      const reviewOn = values.reviewOn.trim() === "" ? null : readDateField(values.reviewOn, today);
      const answers = answersIn(whole(values));
      await addInquiry({
        clientId,
        concernId,
        heldAt: serverNow(),
        answers,
        level,
        reasoning,
        actions,
        informed,
        reviewOn,
      });
    },
    onDone: () => {
      refresh();
      onClose();
      toast("The risk inquiry is recorded.");
    },
  });
  const change = (key: string, to: Partial<TypedAnswer>) =>
    form.set({ answers: { ...form.values.answers, [key]: { ...typedOf(form.values.answers, key), ...to } } });
  return (
    <Dialog title="Risk inquiry" isOpen onClose={onClose} size="l" canLeave={!form.isChanged}>
      <FormShell form={form} action="Record the inquiry" onCancel={onClose}>
        {riskQuestions.map((question) => (
          <Question
            key={question.key}
            question={question}
            typed={typedOf(form.values.answers, question.key)}
            onChange={(to) => change(question.key, to)}
          />
        ))}
        <TextField
          label="The rest was not asked because"
          optional
          autoComplete="off"
          help="One reason for every question that is still open."
          {...form.field("restWhyNot")}
        />
        {form.errors["answers"] === undefined ? null : (
          <p className="field-error" role="alert">
            {form.errors["answers"]}
          </p>
        )}
        <Select label="Your judgement of the risk" options={levelOptions} {...form.field("level")} />
        <TextArea label="What it rests on" {...form.field("reasoning")} />
        <TextArea label="What was done" optional {...form.field("actions")} />
        <TextField label="Who was informed" optional autoComplete="off" {...form.field("informed")} />
        <DateField label="Look at it again on" optional today={today} {...form.field("reviewOn")} />
      </FormShell>
    </Dialog>
  );
}

interface QuestionProps {
  readonly question: (typeof riskQuestions)[number];
  readonly typed: TypedAnswer;
  readonly onChange: (to: Partial<TypedAnswer>) => void;
}

function Question({ question, typed, onChange }: QuestionProps) {
  const options = [
    { value: "", label: "Choose" },
    ...question.answers.map(({ id, words }) => ({ value: id, label: words })),
    { value: notAsked, label: "Not asked" },
  ];
  return (
    <div className="risk-question">
      <Select
        label={question.title}
        help={question.asks}
        options={options}
        value={typed.answer}
        onChange={(answer) => onChange({ answer })}
      />
      {typed.answer === notAsked ? (
        <TextField
          label={`Why ${question.title.toLowerCase()} was not asked about`}
          autoComplete="off"
          value={typed.whyNot}
          onChange={(whyNot) => onChange({ whyNot })}
        />
      ) : typed.answer === "" ? null : (
        <TextField
          label={`${question.title}, in words`}
          optional
          autoComplete="off"
          value={typed.words}
          onChange={(words) => onChange({ words })}
        />
      )}
    </div>
  );
}
