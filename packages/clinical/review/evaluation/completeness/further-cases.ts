import type { Case } from "./case.ts";

/** More of the first half, in other hands: telegraphic, British, from a plan, from a school. Fictional. */
export const furtherCases: readonly Case[] = [
  {
    reported: "Pt endorses anhedonia, hypersomnia, guilt x 3 wks.",
    interventions: "BA: scheduled two mastery and two pleasure activities.",
    clientResponse: "Pt picked swimming and calling cousin; initially dismissive, more animated by end of session.",
    goalLink: "Tx plan goal 2.",
    progress: "PHQ-9 17 -> 12 over 4 wks.",
    riskStatus: "Denies SI/HI/AVH.",
    plan: "RTC 1 wk. Pt to log activities daily.",
  },
  {
    reported: "Mr Osei told me that he had rowed with his son again and had not slept properly since.",
    interventions:
      "We used a communication exercise in which he put his request into one sentence and I played the son.",
    clientResponse: "He managed the sentence at the third attempt and was visibly relieved.",
    goalLink: "This work serves his care plan goal of speaking with his son without shouting.",
    progress: "Compared with the first sessions he is now able to stop himself in two rows out of three.",
    riskStatus: "There are no concerns about risk to himself or to others at present.",
    plan: "He will ring his son on Sunday. I shall see him again on 12 May at 11.",
  },
  {
    reported: "Student reported skipping third period due to fear of being called on.",
    interventions:
      "Writer reviewed the fear ladder and practiced step four, answering a question aloud with two peers present.",
    clientResponse:
      "Student answered twice, voice shaking at first and steady the second time; rated fear 8 before and 4 after.",
    goalLink: "IEP counseling goal: speak in class once daily.",
    progress: "Speaks in class on two of five days; zero in September.",
    riskStatus: "No indication of self-harm or suicidal thinking; student denied both.",
    plan: "Step five next Thursday. Writer will e-mail the teacher today about seating.",
  },
  {
    reported: "Cravings after payday; used kratom once.",
    interventions: "MI: explored the two sides of using, amplified change talk, summarized.",
    clientResponse:
      "Moved from 'it's natural anyway' to 'I don't want my kid to find it'; importance 8/10, confidence 4/10.",
    goalLink: "Problem #1 substance use, objective 1a.",
    progress: "One use in 30 days versus eleven the month before.",
    riskStatus: "SI: none. HI: none. Overdose risk discussed, naloxone at home.",
    plan: "1) IOP group M/W/F 2) UDS Friday 3) next individual 6/3.",
  },
  {
    reported: "She spoke of standing in front of the wardrobe for an hour, unable to choose, and then staying home.",
    interventions:
      "Therapist offered an ACT defusion exercise (leaves on a stream) with the thought 'everything I pick is wrong'.",
    clientResponse:
      "At first she said that the leaves all sank; after a second round she noticed a gap of a few seconds between the thoughts.",
    goalLink: "Goal: leave the house on five days a week.",
    progress: "Left the house on three days, the same as in the two weeks before.",
    riskStatus:
      "She reported fleeting thoughts of not wanting to be here, with no plan and no intent; safety plan reviewed.",
    plan: "Choose clothes the night before, three times this week. Call from therapist on Wednesday; next session Friday.",
  },
  {
    reported: "Client came in tense after a letter from the housing office about arrears.",
    interventions: "Case manager helped client complete the hardship form and modeled the phone call to the office.",
    clientResponse: "Client made the second call alone, with notes in hand, and thanked the clerk.",
    goalLink: "Service plan objective: keep the apartment through December.",
    progress: "Rent is paid for two of the three months owed.",
    riskStatus: "No safety concerns voiced or observed.",
    plan: "Submit form by 5/30. CM to follow up with housing office on 6/2.",
  },
  {
    reported: "Both partners described the week as silent since the argument about money.",
    interventions: "Guided the couple through a structured dialogue: each mirrored and validated before answering.",
    clientResponse: "Each needed several restarts; he teared up on hearing that she was frightened and not angry.",
    goalLink: "Couple's goal: talk about money without withdrawing.",
    progress: "Withdrawals after conflict have shortened from a week to three days.",
    riskStatus: "No violence or threats at home; both asked separately.",
    plan: "Fifteen-minute money talk on Sunday using the card; next conjoint session 2 June.",
  },
  {
    reported: "Reports hearing a voice on four evenings telling him he is worthless.",
    interventions: "Introduced coping cards and practised answering the voice in a firm tone.",
    clientResponse: "Read the card aloud haltingly and then with more force; said it felt odd but stronger.",
    goalLink: "Relates to recovery goal of sleeping without headphones.",
    progress: "Voices are less frequent: daily at admission, four evenings this week.",
    riskStatus: "No command hallucinations. No thoughts of self-harm or of harming others.",
    plan: "Card by the bed, use nightly. Nurse to check sleep chart on Monday.",
  },
];
