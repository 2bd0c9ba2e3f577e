/**
 * Fictional: written after the changes for the second and run once before anything was changed for it. For how a line reads
 * see `first-half.ts`.
 */
// oxfmt-ignore
export const freshThree = String.raw`
plain | NK | Eight of ten attended. After a grounding exercise members each named one thing they had avoided. The group was lively and mostly kind. Nobody voiced thoughts of harm. Next week: assertive requests.
plain | NK:Mercy Wanjiku | She said the week was long. Mercy slept four hours a night. She is hopeful about the new tablets and will see the doctor in May. Group encouraged her.
plain | NK:Will Farrow | Will reports he will look for a flat. He is willing to try the diary. Affect constricted, opened toward the end.
plain | NL | Late start d/t snow. CBT: evidence for/against. Used whiteboard. Good energy. 3 tearful in the grief part. Closed w/ breathing.
plain | NL:Tyrone Hill | Client spoke of his father at length. He linked his temper to what he saw as a boy. Peers thanked him. He will write a letter he need not send.
plain | NL:Omar Farouk | I no can sleep, he says. Interpreter was there. He listen good and do the exercise. He want job. Group clap for him.
plain | NM | Members practised saying no in pairs and swapped roles. Some found it funny, others hard. A member cried and was comforted. Homework: one no.
plain | NM:Georgia Lane | Georgia attended the full session. She was asked about her drinking and answered plainly: nine days dry. Mood low. No plan to harm herself. Meds unchanged.
plain | NM | S: members report stress over holidays. O: attentive. A: group in working phase. P: continue, add relapse plan.
plain | NM:Jack Frost | He woke to frost on the car and laughed about it. Sober 40 days. Wife is supportive. Continue twice weekly.
word | NK | Members were asked what gives them hope.
word | NK | Hope was described by one as a small light that will not go out.
word | NK:Grace Pemberton | She may mark the day with her sisters on the hill.
word | NK | A bill from the hospital was the stressor that most of them shared.
word | NK | Art materials were put out and members chose freely.
word | NK:Art Kowalczyk | His voice rose when he spoke of the young men who chase him for money.
word | NK | Mark the triggers on the sheet, then add what you did.
word | NK | Will explore shame next time.
word | NK | May be of use for new members as well.
word | NK:Chase Whitfield | Graceful in the way he took the feedback; hopeful of the future.
word | NK | Rose to the challenge was the phrase of the day.
word | NK | Young adults in recovery were the subject of the film.
word | NK:Hope Sandoval | She prayed for mercy and for grace.
word | NK | Grace means to be forgiven before you ask, someone read.
word | NK | Chase the high, miss the life: this slogan was talked about.
word | NK | Mercy is not weakness, the reading said.
word | NM | Harmony in the home was the value most picked.
word | NM:Iris Valdez | She planted daisies by the lane and a crane flew over.
word | NM | Brandy and wine were named as the drinks of the holidays.
word | NM | Jack of all trades was how one saw himself.
word | NM:Austin Rhodes | He got a fox tattoo and wants to head west.
word | NM | The iris of the eye was used as focus in the imagery.
word | NL | Penny by penny, savings grow: budgeting was taught.
word | NL:Siddharth Iyer | Walked up the hill twice a day and booked a room with a booker's site.
month | NK | The garden group starts in May.
month | NK:May Sullivan | Her hearing is on May 9, and May is hard as her mother died that month.
place | NM | Some talked of moving to Austin or Georgia for work.
place | NM:Kendra Stokes | She was born in Florence, Alabama, and grew up in Georgia.
place | NL | The new office is on Hill Street beside the library.
place | NM:Brandy Fox | She will go to rehab in West Austin. Fox Hollow had no bed.
therapy | NK | Young's lifetraps were introduced with a handout.
therapy | NK:Young-jae Cho | Completed the Young Schema Questionnaire; abandonment was highest.
therapy | NM | A Rhodes stress ladder and the West test of memory were not used.
therapy | NL | The Hill interaction matrix was explained to the trainee who observed.
medicine | NM | Questions on Brintellix, Florinef and Austedo were left for the doctor.
medicine | NL:Viktor Sokol | Vicodin stopped. Victoza for sugar. Sokolin is a tea he drinks.
brand | NM | Carter's had a sale on baby clothes, and a member was glad.
brand | NM:Edwin Crane | He has a job at Crane Plumbing and an old Fox bicycle.
brand | NK | Chase froze one account; the bank was rude on the phone.
client | NL:Penelope Cruz-Ortega | Penny was on time. Ms. Cruz-Ortega's cast is off. P.C. signed. Penelope laughed.
client | NM:Jack Frost | JF attended. Jack's urine screen was clean. Mr Frost thanked the group.
client | NL:Kim Tae-yang | Tae-yang bowed. Mr. Kim said the food at home is not his own. Kim family session booked.
staff | NL | Josh took the notes, Marguerite led. Mr. Bellamy will cover on Friday.
staff | NM:Daisy Nakashima | Lionel Pryce called her mother. Mr. Pryce will follow up.
outside | NM:Carter Novak | His mentor, President Carter as he calls him for a joke, is a retired plumber named Harlan.
outside | NM | A Florence Nightingale story opened the hour.
outside | NL:Leroy Booker | Cory Booker was on the news and he liked it.
outside | NK:Rose Tanner | Her cousin Philippa and Dr. Osgood were at the meeting.
outside | NL | The film with Penélope Cruz was mentioned.
near-name | NM | Lanes, cranes and foxes: the animals and things game.
near-name | NL | Horvath syndrome? It was horror films they meant. An omen, a socket.
near-name | NK | Merchant, farrier, sandal: the memory list.
ask | NL:Tyrone Hill | He argued with his cousin {Omar}, who owes him money.
ask | NM:Iris Valdez | Her mother {Georgia} has dementia.
ask | NK:Mercy Wanjiku | Her fiancé {Mark} proposed, and {Mark} wants to wait.
full | NK | Collateral call with the mother of [Young-jae Cho].
full | NL:Beatriz Fonseca | She said that [Aoife Ní Bhriain] should be given more time.
full | NM | [Kendra Stokes] and [Jack Frost] arrived together.
first | NL | [Magdalena] is pregnant and told the group today.
first | NL:Leroy Booker | He offered to drive [Omar] to court.
first | NM | Much of the hour went to [Kendra], whose child was removed.
first | NL | [Siddharth] → panic in session, grounded w/ ice
surname | NL | Group confronted [Farouk] on minimising.
surname | NM:Iris Valdez | Sees herself in [Nakashima], she says.
surname | NK | [Kowalczyk] late again, third time
surname | NL:Omar Farouk | Thinks that [Booker] is cheating at the urine test.
preferred | NL | [Bia] translated for the new member.
preferred | NL:Viktor Sokol | He apologised to [Sid] in front of all.
nickname | NM | [Flo] said the rosary under her breath.
nickname | NL | [Vic] was put on notice about attendance.
nickname | NM:Austin Rhodes | Had a smoke with [Eddie] in the break.
nickname | NL:Tyrone Hill | Gets on with [Maggie].
possessive | NM | [Edwin's] wife rang the front desk.
possessive | NL:Magdalena Horvat | Could relate to [Aoife's] fear of phones.
possessive | NK | [Mercys] visa ran out
plural | NM:Carter Novak | He stays with the [Stokeses] for now.
slip | NL | [Magdelena] spoke about the birth.
slip | NM:Kendra Stokes | She was glad [Nakishima] stayed.
slip | NL | talked w [beatrz] about leaving early
slip | NK | [Pembreton] asked for a new time.
case | NL | [omar] and [leroy] got loud, [OMAR] apologised after
case | NM | pt told [edwin] off
diacritics | NL | [Aoife Ni Bhriain] has moved.
script | NL:Penelope Cruz-Ortega | [عمر] gave her dates.
script | NL | [Виктор] молчал весь час.
script | NL:Leroy Booker | He calls [태양] his brother in recovery.
split | NM | The group listened to [Naka-
shima] for ten minutes.
split | NL | Time was given to [Magda lena] as well.
initials | NL | [V.S.] would not sit down.
initials | NM | Supported by [K.S.] and [E.C.], he read it.
initials | NL:Omar Farouk | Asked to be moved away from [LB].
initials | NK | [MW] c/o nausea
word-name | NK | [Hope] got her chip today.
word-name | NK | [Mark], [Bill] and [Art] ate together after.
word-name | NK:Mercy Wanjiku | She stood up for [Grace].
word-name | NK | [May] refused the test. [Rose] too.
word-name | NK | Discharge of [Chase] planned for Friday.
word-name | NK:Rose Tanner | What [Will] said hurt, she let on.
word-name | NM | [Harmony] slept through it.
word-name | NM | [Jack] and [Daisy] broke up.
word-name | NM:Jack Frost | He finds [Brandy] easy to talk to.
word-name | NM | [Crane] quiet, [Fox] loud, [West] helpful
`;
