/**
 * Fictional sentences of group notes, written when the matcher was done. Run once as they stood: 93.4 % of the leaks
 * stopped, 11.1 % false alarms among texts written to mislead. Three faults of kind that they showed were then mended,
 * and what is single was left. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const secondHalf = String.raw`
full | J | The check-in began with [Raymond Fitzgerald], who had slept well for once.
full | J:Heather Moss | Client asked to work with someone other than [Bradley King].
full | J | Today's scribe was [Marguerite Fontaine].
full | K | [Miguel Ángel Serrano] and two others stayed for the optional part.
full | K:Sunny Bhatia | He felt that [Rashida Coleman] was talking about him.
full | K | After the relaxation [Walter Grey] reported pins and needles.
first | J | [Chinedu] works nights and found it hard to stay awake.
first | J:Clay Barrows | Client made room on the sofa for [Marguerite].
first | J | Praise went to [Alejandro] for calling his probation officer himself.
first | J:Ivy Nakagawa | She corrected [Raymond] on a date, gently.
first | J | One exercise per pair; [Ingrid] had to share a sheet.
first | J | The mood changed when [Oksana] read her letter.
first | K | [Dominic] has asked for individual sessions.
first | K:Josh Little | Client and [Vincent] know each other from school, which was discussed.
first | K | "What would your best friend say?" [Harriet] was asked.
first | K:Harriet Cole | Listened while [Rashida] and [Walter] disagreed about medication.
first | K | A question by [Miguel] on side effects was answered in general terms.
first | K:Vincent Marsh | Client helped [Beatrice] up from her chair.
surname | J | [Fitzgerald] is to start work on Monday.
surname | J:Bradley King | Client called Mr. [Montoya] "a good listener".
surname | J | Ms. [Hrytsenko] brought a dictionary.
surname | K | [Serrano] spoke of his mother's death.
surname | K:Sunny Bhatia | Sat behind Mrs. [Woodward].
surname | K | Mr. [Farrell] had not eaten and was given a sandwich.
surname | K | [Bowers] challenged the idea that feelings are facts.
preferred | J | [Pip] counted the votes.
preferred | K | [Bea] has been baking again.
preferred | K:Dominic Farrell | He said he would miss [Bea].
alias | J | Only [T-Bone] had brought the book.
nickname | J | [Ray] asked whether he could record the session.
nickname | J:Heather Moss | Client hugged [Maggie] at the end.
nickname | J | [Alex] wept openly.
nickname | K | [Vince] missed the bus.
nickname | K:Walter Grey | Client thinks [Dom] should apologise.
possessive | J | [Ingrid's] husband had called the office.
possessive | J:Clay Barrows | Client did not like [Chinedu's] advice.
possessive | K | [Harriet's], another member's and a facilitator's examples were compared.
possessive | K | [Marsh's] phone rang twice.
slip | J | [Raymnod] spoke of his daughters.
slip | J | The story by [Alejadnro] made everyone laugh.
slip | J:Ivy Nakagawa | Client nodded at [Margueritte].
slip | K | [Dominci] was quiet.
slip | K:Josh Little | Client paired with [Rashdia].
slip | K | Mrs. [Woodwrad] asked for a break.
case | J | [heather] - engaged, gave two examples
case | J:Bradley King | talked w/ [oksana] about work
case | K | [VINCENT] REPORTED USE.
diacritics | J | [Sorensen] read the poem.
diacritics | K | [Miguel Angel] was late.
script | J | On the board stood [Оксана].
script | K | [Li Na] said that she misses home.
script | K | [李娜] wrote a wish.
script | K:Sunny Bhatia | Client asked [Na Li] for tea.
split | J | Next to speak was [Alejan-
dro], then the others.
split | K | [Miguel
Serrano] will chair.
split | J | [TBone] brought doughnuts.
initials | J | [R.F.] disclosed that he was arrested.
initials | J:Clay Barrows | Client gave [M.F.] a card.
initials | K | [H.C.] and [R.C.] were tearful.
initials | K | [Vincent M.] passed.
word-name | J | [Clay] spoke about anger at his father.
word-name | J:Ivy Nakagawa | Client sat next to [Clay].
word-name | J | [Ivy] could not think of an example.
word-name | J | [Heather] shared that she is 30 days sober.
word-name | J:Clay Barrows | He thanked [Ivy] for the feedback.
word-name | J | Mr. [King] was asked to lower his voice.
word-name | K | [Sunny] joked about the rain.
word-name | K:Josh Little | Client was moved by what [Sunny] said.
word-name | K | [Josh] described a panic attack on the train.
word-name | K | [Trinity] has not been back since.
word-name | K | The others encouraged [Josh] to call.
word-name | K | [Grey] said nothing all session.
ask | J:Heather Moss | Client's brother {Clay} has relapsed.
ask | J:Ivy Nakagawa | She rents a room from her aunt {Marguerite}.
ask | K:Harriet Cole | Her ex, {Vincent}, wants custody.
ask | K:Walter Grey | He buried his best friend {Josh} in March.
client | J:Raymond Fitzgerald | Raymond rated his urge 2/10. Ray plans to attend AA.
client | J:Terrence Whitaker | Terry arrived on time. Mr. Whitaker's wife drove him.
client | K:Miguel Ángel Serrano | Miguel Angel read aloud. M.S. was thanked.
client | K:李娜 | Li Na practised the sentence. Na smiled.
client | K:Josh Little | Josh gave little away and left in a hurry.
staff | J | Rowena opened the session. Mr. Birch handed out the sheets.
staff | K | E. Vaughn, LCSW, and a student nurse were present.
outside | J:Heather Moss | Her GP, Dr. King, wants an ECG.
outside | J:Clay Barrows | His ex-wife Monique filed for divorce.
outside | J | A volunteer, Mr. Prescott, played the guitar.
outside | K:Harriet Cole | Client's supervisor Diane has approved the leave.
outside | K:Vincent Marsh | He saw Dr. Little, the dentist, on Friday.
outside | K | The film was about Vincent van Gogh.
outside | K:Rashida Coleman | Her twins, Zuri and Zane, start school.
word | J | The clay was shaped into bowls. Clay under the nails bothered one member.
word | J | Ivy covered the wall in the picture that was used for the meditation.
word | J | The king in the tale had three sons. Moss and stones were collected.
word | J | Heather and lavender scents were tried.
word | K | Sunny days were remembered. A sunny outlook was called naive.
word | K | Grey areas between right and wrong were discussed.
word | K | Little by little was the motto. Little was said about relapse.
word | K | Josh is a verb in some parts, one member explained: to tease.
month | J | The next cycle starts on the first Monday of May.
place | J | King Street is closed; members came through Moss Park.
place | K | One member grew up near Marsh Harbour. Coleman Hall was too cold.
place | K | The outing to Trinity College was fun.
therapy | J | The King's Health Questionnaire was mentioned. The Barthel index was explained.
therapy | K | Bowen's family systems theory and Satir's roles were introduced.
medicine | J | Questions on Ritalin, Heparin and Clexane went to the nurse.
brand | K | Burger King vouchers and a Little Caesars coupon were prizes.
near-name | J | Raymond Carver's story was read. Hefty prices and ivory keys were mentioned.
near-name | K | Domino pieces and a small trinket were used as tokens.
plain | J | Members shared coping skills and practised a body scan. Two asked for referrals, which were made after group.
plain | J:Ivy Nakagawa | Client was quiet but attentive; she completed the thought record and named one distortion. No safety concerns.
plain | K | Psychoeducation on sleep. Members drew up a sleep plan each; questions on caffeine took up some time.
plain | K:Trinity Bowers | She gave support to a peer in tears, stayed with her own feeling and said so. Goal 2: some progress.
`;
