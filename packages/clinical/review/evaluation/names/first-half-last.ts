/**
 * Fictional sentences of group notes, written after a first round of mending. Run once as they stood (97.6 % of the leaks
 * stopped, 11.1 % false alarms among texts written to mislead), then used to mend the matcher: so they belong to the
 * first half. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const firstHalfLast = String.raw`
full | H | Group leader thanked [Desmond Achterkamp] for his honesty. Theme of isolation continued.
full | H:Wade Johnson | Pt was triggered by [Tariq Mansour]'s account of the arrest; used grounding, returned in 5 min.
full | H | Members agreed that [Beth-Ann Kessler] may keep her camera off.
full | H:Ray Castillo | Received constructive feedback from [Rosalind Pemberton] and from staff.
full | H | [Luz Marina Ospina]: attentive, spoke twice. Others: see individual parts.
full | I | Role play: [Kwabena Asante] took the part of the employer.
full | I:Nora Kilbride | Client said she would call [Angela Ruiz-Vega] if the urge came back.
full | I | Safety concerns about [Victor Hernández] were taken up after the session.
full | I:Christian Adler | Client, [Mohammed Rahman] and a third member formed one small group.
full | I | Tears from [Florence Day] when the anniversary was named.
first | H | [Desmond] opened up about his stroke.
first | H | Tension rose when [Tariq] used a slur; the rule was restated.
first | H:Destiny Rhodes | Pt. shared popcorn with [Rosalind] during the film.
first | H | Warm-up: two truths and a lie ([Desmond] won).
first | H:Ray Castillo | "[Tariq] gets me," client said in the closing round.
first | H | Members took turns; [Desmond] passed.
first | H:Wade Johnson | Client reports he does not trust [Luz] with what he says.
first | H | Assigned as buddies: [Tariq]/[Desmond].
first | I | [Kwabena] gave an example of catastrophising, which others recognised.
first | I | By the end even [Nora] had taken her coat off.
first | I:Florence Day | Client confronted [Mohammed] about being late.
first | I:Victor Hernández | Mentioned that [Caroline] had texted him at night.
first | I | Group cohesion strong except for [Angela], who kept apart.
first | I:Sidney Love | Showed empathy for [Nora]. Did not speak of herself.
first | I | Q: what do you do instead? A ([Caroline]): walk the dog.
first | I:Eugene Sharp | Client's view, contrary to [Kwabena]'s, is that abstinence is the only way.
surname | H | [Achterkamp] declined the handout.
surname | H:Destiny Rhodes | Client and [Mansour] cleaned up together.
surname | H | Mrs. [Pemberton] wondered about the fee.
surname | H | [Kessler] joined late due to transport.
surname | I:Nora Kilbride | Had coffee with Ms. [Burns] before group.
surname | I | Mr. [Asante] and Mr. [Rahman] were excused.
surname | I | [Ruiz-Vega] rated cravings at 8, the highest of the group.
surname | I:Christian Adler | Repeated [Hernández]'s joke twice.
surname | I | The chair next to [Kilbride] stayed free.
preferred | H | [Roz] asked for the tissues.
preferred | H:Tariq Mansour | Client said [Roz] reminds him of his aunt.
preferred | I | [Sid] did the reading.
preferred | I:Caroline Burns | Played chess with [Sid] in the waiting room.
preferred | I | [Gene] said he is done with excuses.
preferred | I:Nora Kilbride | Argued with [Gene] about politics, then let it go.
alias | H | [PL] said the coping card works.
nickname | H | [Des] fell asleep in the second half.
nickname | H | Everyone sang for [Rosie].
nickname | I | [Angie] asked for the minutes of last week.
nickname | I:Florence Day | Client walked to the bus with [Vic].
nickname | I | [Flo] and [Chris] read their letters.
nickname | I | [Carrie] has an interview on Friday.
nickname | I:Kwabena Asante | Client finds [Mo] funny.
possessive | H | [Desmond's] daughter is ill, which the group took in with care.
possessive | H:Ray Castillo | Client took [Tariq's] side.
possessive | I | [Nora's] and [Caroline's] goals were reviewed.
possessive | I:Sidney Love | Was unsettled by [Kwabena’s] silence.
possessive | I | It was [Burns'] last session.
plural | H | A joke about "all the [Desmonds] in the world" was let pass.
plural | I | The [Hernándezes] will come to family night.
slip | H | [Desmnod] wants to switch to the morning group.
slip | H | Client of the week was [Rosalnid].
slip | H:Wade Johnson | Pt handed [Mansuor] his phone.
slip | H | [Acterkamp] was quiet.
slip | H:Ray Castillo | Sat across from [Tarriq].
slip | I | [Kwabenna] presented his relapse chain.
slip | I | Ms. [Kilbrde] left at 11.
slip | I:Florence Day | Client liked the drawing by [Caroliine].
slip | I | Then [Anegla] spoke.
slip | I | [Mohamed] asked for a prayer break.
case | H | [tariq] left early
case | H:Ray Castillo | pt sat w/ [desmond], laughed
case | H | STAFF ASKED [DESMOND] TO STEP OUT.
case | I | [KWABENA] - excused. Others present.
case | I | [nora] cried, the group was kind
case | I:Florence Day | client told [victor] to stop
diacritics | H | [Oystein] carved a spoon.
diacritics | H:Ray Castillo | Client asked [Øystein] about his knife.
diacritics | I | [Hernandez] has a court date.
diacritics | I | [Víctor] was elected speaker.
diacritics | H | [Luz Marína] brought bread.
script | H | [Irina] said little.
script | H:Destiny Rhodes | Helped [Irina] find the page.
script | H | Ms. [Sokolova] works nights.
script | H | [Ирина] signed in Cyrillic.
script | I | The badge read [Мохаммед].
script | H | The badge read [طارق].
script | I | [Виктор] was on the list.
split | H | The last word was by [Achter-
kamp], who thanked all.
split | H | [Beth Ann] has a cold.
split | H | [BethAnn] has a cold.
split | I | [Kwa-
bena] will bring the tea.
split | I | Note from [nora.kilbride] was found.
split | H | [T-a-r-i-q] was spelled on the board.
initials | H | [D.A.] became angry and left.
initials | H:Wade Johnson | Client made amends to [R.P.] for last week.
initials | H | [T.M.] and [B.K.] shared their goals.
initials | I | [K.A.] disclosed a lapse.
initials | I:Nora Kilbride | She said [F.D.] understands her.
initials | I | [VH] asked to leave early.
initials | I | [Nora K.] is.
word-name | H | [Ray] said he slept in his car.
word-name | H:Destiny Rhodes | Told [Ray] that she was proud of him.
word-name | H | [Chance] shared that he lost his job.
word-name | H:Wade Johnson | Client was rude to [Chance].
word-name | H | [Penny] was the first to arrive.
word-name | H | [Destiny] yelled and was asked to sit down.
word-name | H:Ray Castillo | He and [Destiny] have been dating, he disclosed.
word-name | H | [Wade] disagreed.
word-name | I | [Christian] is moving to a sober house.
word-name | I:Nora Kilbride | Felt unheard by [Christian].
word-name | I | [Florence] offered to bring cake.
word-name | I | Mr. [Sharp] spoke about his brother.
word-name | I | Ms. [Day] was moved by this.
word-name | I | [Love] apologised for the outburst.
word-name | I | Peers asked [Gene] to speak up.
word-name | I | [Burns] talked of her mother.
word-name | I | [Victor] won the bingo.
ask | H:Destiny Rhodes | Client's uncle {Ray} is her payee.
ask | H:Wade Johnson | He has not seen his son {Desmond} since 2019.
ask | I:Nora Kilbride | Her mother, {Florence}, has dementia.
ask | I:Caroline Burns | Client and her husband {Victor} are in couple therapy.
ask | I:Christian Adler | His roommate {Mohammed} is supportive.
client | H:Ray Castillo | Ray spoke of hope. Castillo family session set for the 4th.
client | H:Destiny Rhodes | Destiny, alert and oriented, took part. Destiny's mood: "ok".
client | H:Øystein Bakke | Oystein worked on his step four.
client | H:Rosalind Pemberton | Roz stated "I am Rosalind, not Rose".
client | H:Ирина Соколова | Irina practised with a peer. Ms. Sokolova denied SI.
client | I:Christian Adler | Christian denied urges. C.A. left at 3.
client | I:Sidney Love | Sid loves the group. Sidney's plan is to call the clinic.
client | I:Eugene Sharp | Gene was sharp and funny. Eugene identified two values.
staff | H | Colette and Neil co-led. Neil Farrow wrote on the board.
staff | I | Judith (group leader) reminded all of confidentiality.
staff | I:Florence Day | J. Amory, LMFT
outside | H:Ray Castillo | He meets Dr. Johnson on Monday about his liver.
outside | H:Destiny Rhodes | Client's aunt Yvette drives her to group.
outside | H:Wade Johnson | Saw his PO, Ms. Kettering, this morning.
outside | H | Guest speaker Raymond Oakes told his story of recovery.
outside | I:Nora Kilbride | Her therapist, Dr. Sharp, is on leave.
outside | I:Florence Day | Daughter Mabel has a new baby, Otis.
outside | I:Caroline Burns | Dr. Hernandez-Lopez changed her thyroid dose.
outside | I:Victor Hernández | His boss, Linda, gave him the day off.
outside | I | Members watched a talk by Gabor Maté.
outside | H:Tariq Mansour | Client's imam visits him on Fridays.
word | H | A ray of sunlight fell on the floor during the meditation.
word | H | Chance encounters with old friends were the topic.
word | H | Any chance of relapse was played down by several members.
word | H | A penny for your thoughts, one member joked.
word | H | Destiny or choice was the question of the day.
word | H | Members imagined wading into cold water. Wade in slowly was the advice.
word | H | Roads and lanes were drawn as life lines.
word | I | Love was defined in many ways by the members.
word | I | Love and belonging needs were placed on the pyramid.
word | I | Day one is the hardest, members agreed.
word | I | Day passes were discussed.
word | I | Sharp objects are kept locked. Sharp pains were reported by one member.
word | I | Gene and environment were discussed as causes of addiction.
word | I | Burns and cuts were treated in the first-aid lesson.
word | I | The victor in the game chose the song.
word | I | Christian and Muslim holidays were added to the calendar.
word | I | Some draw on their Christian faith for support.
word | H | Will power, chance and luck were debated.
month | I | Groups resume on May 3. No group on Labor Day.
month | H | December is hard for many. June and July were better.
place | I | One member is from Florence, South Carolina.
place | H | The group met at Rhodes Hall.
place | H | Two members live near Johnson City.
place | I | A trip to Sidney's harbour was imagined in the exercise; Day Street was closed.
therapy | I | Adler's idea of belonging opened the talk.
therapy | I | An Adlerian exercise on early memories was used.
therapy | H | The Johnson Institute model of intervention was explained.
therapy | I | Burns Depression Checklist was handed out.
therapy | H | The Conners scale and the Vanderbilt forms were mentioned by a parent.
medicine | H | Members asked about Tarka, Lyrica and Vivitrol.
medicine | I | Sidenafil jokes aside, side effects of Norvasc were named.
brand | H | JCPenney gift cards were raffled; Johnson & Johnson came up as an employer.
brand | I | A Victor Hugo quote closed the session.
brand | H | Ray-Ban sunglasses were left behind.
near-name | H | Desmoid tumours were mentioned by nobody; tarmac and marina were drawn.
near-name | I | The normal bell shape was drawn.

plain | H | 12 enrolled, 10 present. Topic: boundaries. Members gave examples from work and home.
plain | H:Wade Johnson | Pt was on time, engaged, and gave one example of a boundary he held. No SI/HI. Plan: continue.
plain | I | Members ranked values, compared lists in pairs and shared one surprise. Energy was low; a stretch break helped.
plain | I:Nora Kilbride | Client set a SMART goal, received peer feedback and tolerated disagreement without leaving.
plain | I:Kwabena Asante | Affect constricted. He disclosed shame about debt; peers normalised. Will meet with case manager on Tuesday.
plain | H:Beth-Ann Kessler | She declined to read aloud, which was respected. Denies use since last session; UDS pending.
`;
