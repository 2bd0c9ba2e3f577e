/** Risk asked about and answered, where the answer was no. */
export const riskNone = [
  "Asked directly about thoughts of suicide and of harming others; {name} answered no to both.",
  "No thoughts of ending {their} life and none of self-harm since the last session, asked in plain words.",
  "Suicidal thoughts, self-harm and harm to others asked about one by one: none. {They} named {protect} as what keeps {them} going.",
  "Asked about wishes to be dead: none [this week|in the last week|since we last met]; future plans include {protect}.",
  "{Name} reported no thoughts of suicide, with or without intent, and no urge to hurt {themself} or anyone.",
  "To the question about thoughts of not wanting to live {they} said, “No, not for a long time,” and looked up while answering.",
  "No current risk of harm to self or others from what was asked, said and seen.",
  "Safety asked about at the [start|end] of the session; no suicidal thoughts, no self-harm, no thoughts of violence.",
  "Answered no, without hesitation, to the questions about suicide and self-harm; {protect} came up unasked.",
  "The question about suicidal thoughts was put in the same words as before; the answer was no.",
  "{They} reported no ideas of suicide and knew whom to call if that changed: {ally} first, then the crisis line 988.",
  "No thoughts of death or self-harm. Alcohol and medicines at home asked about; nothing new.",
  "Asked whether low moments had brought thoughts of dying: {they} had felt [tired|fed up|discouraged] and had not thought of dying.",
  "Risk reviewed: no suicidal ideation, no plan, no preparation; protective are {protect} and contact with {ally}.",
  "Not at risk by today's answers; {they} would tell {home} and call here if thoughts of suicide came up.",
  "Thoughts of suicide in the past [two weeks|month]: none. Thoughts of harming others: none.",
  "{Name} was asked about safety at home and about thoughts of self-harm, and had nothing to report on either.",
  "No self-harm and no suicidal thoughts this time; sleep and appetite, {their} own early signs, were [steady|fair].",
  "Direct question about ending {their} life answered with a clear no and a remark about {protect}.",
  "No ideation on asking. Crisis numbers are saved in {their} phone, checked [today|together].",
  "Asked about hopelessness and about suicide: some of the first on [Sunday|one evening], none of the second.",
  "No danger to self or others reported; means at home unchanged and not of concern.",
  "{They} said that even on the worst day dying had not crossed {their} mind.",
  "On asking, no thoughts of suicide since [last month|the last session]; reasons to live named: {protect}.",
  "Risk to self and others asked about again today, with no as the answer to each question.",
] as const;

/** At the first contact the past is asked about as well. */
export const riskFirst = [
  "Asked about suicidal thoughts, plans, earlier attempts and self-harm, now and at any time: none now; passing thoughts once, years ago, never acted on. No risk to others. {Protect} named first among the reasons to live.",
  "No suicidal thoughts now or in the last year, no attempt at any time, no self-harm, no violence in the home; asked in plain words and answered without hesitation.",
  "Risk history taken: no attempt, no self-harm, no thoughts of harming others; wish “to be left in peace” now and then, which {they} distinguished clearly from a wish to die. Crisis line 988 and our number given.",
  "Asked directly: no thoughts of suicide at present, none in earlier hard times. Firearms at home: none. Supportive people: {ally} and {home}.",
  "No ideation, plan or attempt in {their} history on asking; alcohol, medicines and means at home gone through; low risk at this time, to be asked about again.",
] as const;
