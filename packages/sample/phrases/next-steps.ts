/** When and with whom the next contact is. */
export const nextDates = [
  "Next session on {next} at {nextTime}.",
  "We meet again on {next}, {nextTime}.",
  "Next appointment with the writer: {next}, {nextTime}, {modalityWords}.",
  "Appointment made for {next} at {nextTime}.",
  "To be seen again on {next} at {nextTime}, {modalityWords}.",
  "Session with {name} on {next}, {nextTime}.",
  "{Name} will come on {next} at {nextTime}.",
  "Continue {pace}; next on {next} at {nextTime}.",
] as const;

/** Who does what besides the homework. */
export const actions = [
  "Writer will send {prescriber} a short summary by {soon}, with consent on file.",
  "{Home} is invited to the first half hour of a session in the coming month; {name} will ask.",
  "{Measure} to be repeated on {next}.",
  "{Name} will call before then if sleep falls below five hours on three nights.",
  "Writer to bring the treatment plan for review on {next}.",
  "Copy of the worksheet given to {them} and one kept here.",
  "{Name} will tell {ally} what was agreed today, by {soon}.",
  "Objective dates to be looked at together next time.",
  "Writer to ask the records officer for the earlier hospital letter by {soon}.",
  "{Name} will bring the written record to the next session; writer will plot it.",
  "The same homework continues if this one is done early.",
  "Writer will print the week's plan in large type for the kitchen door.",
] as const;

export const medicineSteady = [
  "Takes {medicine} {dose} daily from {prescriber}; took it on every day this [week|fortnight] by {their} own count, no side effects named.",
  "{Medicine} {dose} daily, prescribed by {prescriber}, unchanged; {they} missed [one dose|no dose|one dose, on a Sunday].",
  "Medication by {prescriber}: {medicine} {dose} once a day, taken regularly.",
  "Asked about {medicine}: {dose}, taken in the morning, mild dryness of the mouth in the first hour and nothing else.",
  "No change to {medicine} {dose}; the next appointment with {prescriber} is within the month.",
] as const;

export const medicineStarted = [
  "{Prescriber} started {medicine} {dose} daily; {they} had taken it for [five|six] days, with some nausea in the mornings.",
  "Began {medicine} {dose} a day on the advice of {prescriber}; questions about side effects passed on to the nurse.",
] as const;

export const medicineChanged = {
  raised: [
    "{Prescriber} raised {medicine} to {dose} daily; {they} had noticed [vivid dreams|a lighter sleep|a slight headache] for two days.",
    "{Medicine} now {dose} a day, raised by {prescriber} after the last visit; tolerated apart from a dry mouth.",
  ],
  lowered: [
    "{Prescriber} has begun to lower {medicine}, now {dose} a day; no return of symptoms so far and [no dizziness|one dizzy morning].",
    "{Medicine} reduced to {dose} by {prescriber}; {they} will report sleep and mood for the next four weeks.",
  ],
} as const;
