/** A risk concern from opening to close. The record of concerns and the notes of those weeks use the same facts. */
export interface RiskConcern {
  readonly summary: string;
  readonly outcome: string;
  /** The note in which it was opened. */
  readonly opened: readonly string[];
  readonly actions: readonly string[];
  /** Notes while it is open. */
  readonly during: readonly string[];
  readonly duringPlan: readonly string[];
  readonly closed: readonly string[];
}

export type RiskKind = "suicidal-thoughts" | "self-harm" | "drinking" | "hypomania";

export const riskConcerns: Readonly<Record<RiskKind, RiskConcern>> = {
  "suicidal-thoughts": {
    summary:
      "Thoughts of being better off dead on several days a week, without plan or intent. Safety plan written; medicines at home kept by {home}.",
    outcome:
      "No suicidal thoughts for six weeks on asking at every contact and on the questionnaire. Safety plan kept and known to {home}.",
    opened: [
      "{Name} reported thoughts of being better off dead on four days of the last seven, for a few minutes each, mostly at night; asked directly, {they} had no plan, no intent and had made no preparation. No earlier attempt. Protective: {protect}, contact with {ally}. Level judged as low to moderate because thoughts are passive, brief and new.",
      "Asked about suicide after a hopeless remark: {they} described thoughts of not waking up, on most evenings for two weeks, without plan, intent or preparation. Means: {their} own medicines only. No earlier attempt, no alcohol. {They} named {protect} as the reason to stay. Judged as moderate; to be asked about by telephone tomorrow and at every contact.",
    ],
    actions: [
      "Wrote a safety plan with {them}: {their} warning signs, three things to do alone, places with people, {ally} and {home} as people to call, this practice and the crisis line 988, and {home} keeping the medicines.",
      "With consent, {home} was called from the session, told about the safety plan and agreed to keep the medicines.",
    ],
    during: [
      "Thoughts of being better off dead on [two|three] days since the last session, lasting minutes, without plan or intent; {they} used the second step of the safety plan each time.",
      "Asked again about suicide: the thought had come [once|twice], at night, and went after {they} had written to {ally}. No plan, no intent, no preparation; {home} still keeps the medicines.",
      "Suicidal thoughts passive and shorter than before, [one|two] evenings; no intent. Safety plan read aloud and one contact updated.",
      "{They} rated the wish to be dead at [2|3] of 10 at its worst and the wish to live at [7|8]; no plan and no preparation on asking.",
      "Thoughts of not waking up on one night after a quarrel with {strain}; {they} went to sit with {home} as planned. No intent.",
      "Passive thoughts mentioned before the question was asked; frequency [one|two] in the week, easy to turn away from, no plan.",
      "No new warning signs; fleeting thoughts of death on a single day, told to {ally} the same evening. Level unchanged, low.",
      "Risk gone through step by step: thoughts present and rarer, plan none, intent none, means with {home}, protective {protect}.",
    ],
    duringPlan: [
      "Risk to be asked about at every contact; {home} keeps the medicines until this is closed.",
      "Short call on [Friday|Monday] between sessions by the writer to ask about the nights.",
      "Safety plan stays in {their} wallet; next full review of it in two weeks.",
      "Supervisor informed of the level of risk today.",
    ],
    closed: [
      "No thoughts of death for six weeks, on asking and by the questionnaire; warning signs absent. The concern opened earlier is closed today with {them}; the safety plan stays in force and {home} has a copy.",
    ],
  },
  "self-harm": {
    summary:
      "Urges to cut the forearm on most days and two superficial episodes in a month, no suicidal intent. Agreed steps before acting; nurse looks at wounds.",
    outcome: "No self-harm for ten weeks; urges rare and below 3 of 10. Steps before acting known by heart.",
    opened: [
      "{Name} told of cutting the left forearm twice this month, shallow, healed, not with the wish to die; urges on most days up to 7 of 10 after contact with {strain}. Asked directly: no thoughts of suicide. Protective: {protect}; {they} showed the scars unasked.",
    ],
    actions: [
      "Wrote down with {them} what to do when the urge passes 5: cold water on the face, the stairs twice, a message to {ally}, then a call here; blades go to {home}.",
    ],
    during: [
      "Urges to self-harm on [two|three] days, at most [4|5|6] of 10; not acted on. No suicidal thoughts.",
      "No cutting since the last session; one strong urge after a call from {strain}, which fell from 7 to 3 with cold water and the stairs.",
      "Forearm shown: no new marks. Thoughts of suicide asked about and not present.",
      "One shallow scratch on a single evening, told openly, no wound care needed; no wish to die. Steps before acting reviewed and the message to {ally} moved to first place.",
      "Urges asked about day by day: present on one, [2|3] of 10, gone within twenty minutes.",
    ],
    duringPlan: [
      "Urge diary on one line a day; the writer looks at it at each session.",
      "{Home} keeps the blades; {name} will message {ally} at an urge of 5 or above.",
    ],
    closed: [
      "Ten weeks without self-harm, urges below 3 of 10; no suicidal thoughts. The concern is closed in agreement with {name}; the written steps stay where they are.",
    ],
  },
  drinking: {
    summary:
      "Return to daily drinking of up to ten drinks with morning shakes; risk from withdrawal and from driving. Medical review the same day, car keys with {home}.",
    outcome: "Withdrawal completed under medical care; no alcohol for eight weeks by report and by blood test.",
    opened: [
      "Drinking had gone up to eight to ten drinks a day for twelve days, with shaking hands in the mornings; no seizure or confusion now or earlier. {They} had driven once the morning after. Suicidal thoughts asked about: none. Risk lies in withdrawal and on the road.",
    ],
    actions: [
      "Arranged a medical review for the same afternoon with {prescriber} because of possible withdrawal; {home} took {them} there and keeps the car keys.",
    ],
    during: [
      "No alcohol since the medical review by {their} own report; no shaking, no sweats. {Home} keeps the car keys.",
      "Drank on one day, three drinks, and stopped; no signs of withdrawal this morning. No thoughts of suicide.",
      "Cravings strongest at six in the evening, up to [6|7] of 10; has not driven. Signs of withdrawal asked about one by one: none.",
      "Blood test taken at {prescriber} was improving; no drinking reported this week and no thoughts of harming {themself}.",
    ],
    duringPlan: [
      "{Home} keeps the car keys until the concern is closed.",
      "Writer and {prescriber} speak by phone each [week|fortnight] with consent on file.",
    ],
    closed: [
      "Eight weeks without alcohol, blood values normal, no driving after drinking. The concern is closed today; early signs and the telephone number of {prescriber} stay on the first page of the plan.",
    ],
  },
  hypomania: {
    summary:
      "Several nights of under five hours' sleep with raised energy, fast speech and unplanned spending. Early-warning plan in force; prescriber informed.",
    outcome: "Sleep back to seven hours for four weeks, spending and speech as usual. Plan reviewed and kept.",
    opened: [
      "Short nights without tiredness, unplanned purchases and speech faster than {they} knew, for about a week. Asked directly: no thoughts of suicide, no unusual beliefs, no risk to others. {Home} was worried and was heard by telephone, with consent.",
    ],
    actions: [
      "Put the early-warning plan into force with {them}: bed at ten, no screens after eight, bank card with {home}, and a call to {prescriber} made from the room.",
    ],
    during: [
      "Slept [six|five and a half] hours on average; speech slower than last time. No thoughts of suicide, no new purchases.",
      "Energy still up in the evenings, at 7 of 10; bank card with {home}. No danger to self or others on asking.",
      "Sleep diary shows three nights of seven hours; {they} could sit through the session. No ideas of suicide.",
    ],
    duringPlan: [
      "Daily message with hours slept to {home}; the writer calls on [Tuesday|Friday].",
      "Bank card stays with {home} until sleep has been over six and a half hours for two weeks.",
    ],
    closed: [
      "Four weeks of about seven hours' sleep, no further spending, speech at {their} usual pace. The concern is closed; the early-warning plan was updated with “shopping at night” as the first sign.",
    ],
  },
};
