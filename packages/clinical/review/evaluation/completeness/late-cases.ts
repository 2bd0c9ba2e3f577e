import type { Case } from "./case.ts";

/** Later ones of the first half. Fictional. */
export const lateCases: readonly Case[] = [
  {
    reported: "Client reports feeling on edge at work and says that she snapped at a customer on Tuesday.",
    interventions: "Therapist introduced STOP skill and rehearsed it with the customer scene.",
    clientResponse: "Client laughed at herself during the second rehearsal and said the pause gave her time to choose.",
    goalLink: "Goal addressed: manage irritability at work (Objective 2).",
    progress: "Client has gone from five outbursts a month to two.",
    riskStatus: "No SI, HI, or self-harm reported.",
    plan: "Use STOP with one difficult customer per shift. Next appointment Monday at 5.",
  },
  {
    reported: "Patient described hearing his late wife's footsteps and setting the table for two.",
    interventions: "Writer explored continuing bonds and helped him plan a place in the house for her photographs.",
    clientResponse: "He wept quietly, then chose the window seat and smiled when describing it.",
    goalLink: "Treatment goal: adjust to living alone.",
    progress: "He cooked three meals for himself this week; last month he lived on toast.",
    riskStatus: "He does not wish to die, though he would not mind joining her one day; no plan, no means prepared.",
    plan: "His daughter will visit on Sunday to move the chair. Seen again in a fortnight.",
  },
  {
    reported: "She disclosed that she checks her partner's phone when he is asleep.",
    interventions: "We used a jealousy record to separate what was seen from what was concluded.",
    clientResponse:
      "She filled in two rows, grew quiet at the second and admitted that nothing had been found in a year.",
    goalLink: "Relevant objective: stop checking behaviours.",
    progress: "Checking is unchanged at about four nights per week.",
    riskStatus: "Asked about violence in the relationship and about self-harm; neither is present.",
    plan: "Leave the phone in the kitchen on three nights; record urges. 19 June, 14:00.",
  },
  {
    reported: "Ct reports missing two classes because of stomach aches before school.",
    interventions: "SW taught progressive muscle relaxation and made a morning card with the ct.",
    clientResponse: "Ct followed along, giggled at the toes, and reported his tummy felt like 'soup instead of rocks'.",
    goalLink: "Tx goal: attend school daily.",
    progress: "Attendance 3/5 days vs 1/5 the week before.",
    riskStatus: "No safety risks noted; ct denied wanting to hurt himself.",
    plan: "Ct to use card each morning. SW to meet w/ teacher 10/4.",
  },
  {
    reported: "He arrived saying that the hearing had been postponed and that he could not eat.",
    interventions: "Guided a worry-time exercise and wrote down which parts of the hearing he can influence.",
    clientResponse:
      "He struggled to stay with the list, needed redirection three times, and completed four of six lines.",
    goalLink: "Linked with goal 4, coping with the court case without drinking.",
    progress: "Abstinent for 41 days, his longest stretch.",
    riskStatus: "Suicide risk low: fleeting thoughts last week, none today, no intent.",
    plan: "Worry time at six each evening; sponsor to be called on the eve of the hearing; session after it.",
  },
  {
    reported: "Client said that washing takes three hours and that her hands bleed.",
    interventions: "ERP session: touched the door handle, the floor and a coin and waited without washing.",
    clientResponse:
      "Anxiety peaked at 80 and settled at 35 after 25 minutes; client said she would not have believed it.",
    goalLink: "Objective 1 of the plan, washing under 30 minutes a day.",
    progress: "Washing time is now 90 minutes, half of what it was in January.",
    riskStatus: "Client reports no suicidal thoughts.",
    plan: "Repeat with three coins daily and wait 20 minutes; photo log. Follow-up 2/11.",
  },
  {
    reported: "Resident reported that the new room feels cold and that nobody knocks.",
    interventions: "Social worker met with resident and charge nurse and drafted a sign for the door.",
    clientResponse: "Resident chose the wording and thanked both; shoulders dropped when the sign went up.",
    goalLink: "Care plan goal: settle into the unit and take part in meals.",
    progress: "She came to lunch on two days, none in the first week.",
    riskStatus: "No thoughts of self-harm; mood watch is not needed at this time.",
    plan: "Sign to stay; staff to knock. Social worker back on Thursday.",
  },
  {
    reported: "The student spoke of refreshing the results page all night.",
    interventions: "Counselor reframed the result as one data point and walked through the appeal steps.",
    clientResponse: "Student was hesitant at first, then typed the first paragraph of the appeal in session.",
    goalLink: "This is in keeping with her goal of asking for help early.",
    progress: "Early days: first request for help this term.",
    riskStatus: "Denied thoughts of suicide; roommate is with her tonight.",
    plan: "Send the appeal by noon tomorrow. Check-in by phone Wednesday.",
  },
  {
    reported: "He feels flat, naps in the afternoon and has stopped the evening walk.",
    interventions:
      "Scheduled the walk with a friend, using commitment and reminders from the behavioral activation module.",
    clientResponse: "He was doubtful about the friend and agreed to text him before leaving the office, which he did.",
    goalLink: "Supports plan goal 1 (restore daily routine).",
    progress: "No gains this week; walks have stayed at zero since the cold.",
    riskStatus: "Passive thoughts of death, no intent; safety plan is in place and was read through.",
    plan: "Walk on Saturday at 9 with the friend; PHQ-9 at next visit on 12/2.",
  },
  {
    reported: "Foster mother says that he hides food and wakes at four.",
    interventions: "Demonstrated a snack basket with rules and practised a calm response to found food.",
    clientResponse:
      "She repeated the response in her own words, stumbled over 'thank you for telling me' and tried again.",
    goalLink: "Family objective: respond to food hiding without punishment.",
    progress: "Two calm responses out of five this week, the first since placement.",
    riskStatus: "No indication of harm to the child or by the child.",
    plan: "Basket from tonight. Home visit on 30 April.",
  },
];
