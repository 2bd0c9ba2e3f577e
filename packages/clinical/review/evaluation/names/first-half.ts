/**
 * Fictional sentences of group notes, used while the matcher was written. A line is `form | group, or group:client | text`:
 * `[Marcus]` must be found, `{Mark}` should be asked about, and a text without either must be let pass.
 */
// oxfmt-ignore
export const firstHalf = String.raw`
full | A | The group welcomed [Marcus Okafor] back after two weeks away.
full | A | [Hope Lindqvist] opened the check-in and rated her week a four.
full | A:Grace Hill | Sat next to [Mark Young] and spoke only when asked.
full | A:Marcus Okafor | Disagreed with [Robert Delgado-Ruiz] about the rule on phones, then apologised.
full | B | [Aaliyah Brooks] and the others practised the breathing exercise twice.
full | B:Rose Beck | Was paired with [Katarzyna Wójcik] for the role play.
full | C | After a pause [Thomas Wechsler] named shame as the hardest part.
full | C:Michael Bell | Client responded to [Priya Raghunathan] with "same here".
full | D | Feedback came from [Tyrone Jackson], who had been through the same hearing.
full | D:Ed Long | Offered [Muhammad Siddiqui] a ride home, which was declined.
full | C | Seats were changed so that [Jordan Pruitt] could hear better.
full | A | Two members, [Grace Hill] and [Yusuf Al-Hassan], finished the worksheet.
full | B | [Rogers, Bill]: arrived late, left early.
full | D | Discussion moved on once [Ana Lucía Ferreira] had finished.
first | A | [Marcus] said that weekends are the hardest.
first | A | Several members nodded while [Yusuf] described the phone call with his landlord.
first | A:Mark Young | He told [Marcus] that he missed his brother.
first | A:Hope Lindqvist | Became tearful when [Siobhán] talked about her mother.
first | A:José Núñez | Client listened to [Grace] and offered her a tissue.
first | B | [Aaliyah] volunteered to read the handout aloud.
first | B:May Tran | Client shared that she felt judged by [Dmitri].
first | B:Arthur Reed | Was able to give [Katarzyna] feedback without raising his voice.
first | C | [Charlotte] interrupted twice and was redirected.
first | C | The exercise was led off by [Priya].
first | C:Jordan Pruitt | He exchanged numbers with [Austin] after group, against the agreement.
first | C:Deborah Stern | Laughed with [Georgia] during the closing round.
first | D | [Tyrone] left the room for five minutes and came back calm.
first | D:Chen Wei | Expressed worry about [Mercedes], who had missed two sessions.
first | D:Zoë Fairweather | Client asked [Muhammad] how he handles cravings.
first | B | "I am scared of going home," [Katarzyna] told the group.
first | C | When [Thomas] spoke of the accident the room went quiet.
first | D | Check-in: [Katherine] 6/10, others between 3 and 5.
first | A:Grace Hill | Supportive toward [Anne-Marie] throughout.
first | A | The conflict between [Marcus] and another member was addressed.
surname | A | [Okafor] was reminded of the group agreement.
surname | A:Hope Lindqvist | Client and [Delgado-Ruiz] worked on the collage together.
surname | A | Mr. [Okafor] asked whether the session could start later.
surname | B | Ms. [Brooks] shared her plan for the weekend.
surname | B:Bill Rogers | He challenged [Ivanov] on his drinking.
surname | C | [Kaminski] arrived ten minutes late.
surname | C:Austin Wells | Said he looks up to Mr. [Pruitt].
surname | C | Mrs. [Stern] brought her workbook.
surname | D | The group thanked [Siddiqui] for the example.
surname | D:Katherine Novak | Helped Ms. [Ferreira] with the English on the form.
surname | B | Mr. [Reed] reported three sober weeks.
surname | A | [Lindqvist] and two peers stayed behind to tidy up.
preferred | A | [Bobby] brought up the topic of trust.
preferred | A:Marcus Okafor | Client teased [Bobby] about his cap; both laughed.
preferred | B | [Libby] described a panic attack in the supermarket.
preferred | B:Dmitri Ivanov | Agreed to sponsor-style calls with [Libby].
preferred | D | [Kit] asked for five more minutes.
preferred | D:Tyrone Jackson | Told [Kit] that he admired her honesty.
preferred | B | [Art] said he would try the meeting on Thursday.
preferred | B:Rose Beck | Client made a joke and [Will] laughed.
alias | A | [Kevin] translated two words for another member.
alias | D | [JJ] said that the week had been rough.
alias | D:Mercedes Cruz | Client borrowed a pen from [JJ].
alias | A:Grace Hill | She prefers to sit beside [Kevin].
nickname | A | [Rob] kept his coat on and looked at the door.
nickname | A | [Bob] wondered whether the medication makes him tired.
nickname | C | [Mike] drew his anger as a red wall.
nickname | C:Georgia Papadopoulos | Client said that [Charlie] understands her best.
nickname | C | [Deb] and [Tom] compared notes on sleep.
nickname | B | [Kasia] spoke about her sister's wedding.
nickname | B | [Liz] had not done the homework.
nickname | B:May Tran | Was irritated by [Beth].
nickname | D | [Joe] checked in as tired; [Kate] as hopeful.
nickname | D:Chen Wei | Exchanged smiles with [Mo].
nickname | B:Rose Beck | Client was asked by [Billy] whether she was angry with him.
possessive | A | [Marcus's] story moved several members.
possessive | A:Grace Hill | Client was touched by [Siobhán's] letter.
possessive | B | The group discussed [Dmitri's] relapse without blame.
possessive | C | [Thomas'] silence was respected.
possessive | C:Michael Bell | Compared his own divorce with [Priya’s].
possessive | D | Members responded warmly to [Zoë's] painting.
possessive | D:Ed Long | He copied [Tyrone's] answers.
possessive | A | [Okafor's] question about guilt stayed open.
plural | A | The [Okafors] of this world, one member joked, never ask for help.
plural | B | Both [Katarzynas] laughed.
plural | C | There are now two [Charlottes] in the room.
plural | D | The [Jacksons] have been asked to attend the family evening.
slip | A | [Marcsu] said that he slept badly.
slip | A | The role play with [Mracus] went well.
slip | A:Hope Lindqvist | Client comforted [Sioban] after the exercise.
slip | A | [Okafor] took the lead in the planning.
slip | B | [Katarzina] said the breathing helped.
slip | B:May Tran | Sat beside [Aaliah] and shared her snack.
slip | B | [Dmirti] was asked to put his phone away.
slip | C | [Charlote] and another member arrived together.
slip | C | In the closing round [Prita] spoke last.
slip | C:Austin Wells | He argued with [Jordna] about football.
slip | D | [Tyronne] completed the safety plan worksheet.
slip | D:Ed Long | Client thanked [Muhamad] for waiting.
slip | D | [Mercdes] has found a room to rent.
slip | C | [Geeorgia] asked whether the group will continue in spring.
case | A | [MARCUS] said he would not come next week.

case | A | marked as late: none. [marcus] asked for help with the form.
case | A:Grace Hill | talked with [yusuf] in the break
case | B | [KATARZYNA] AND TWO OTHERS LEFT EARLY.
case | B | [aaliyah] shared a poem
case | C | then [charlotte] told the group about the move
case | A | [mark] said he was late because of the bus.
case | C:Georgia Papadopoulos | CLIENT SAT WITH [PRIYA] AND SPOKE LITTLE.
case | D | [MUHAMMAD] was quiet.
case | D:Ed Long | client told [tyrone] he was sorry
diacritics | A | [Jose] said the anniversary was on his mind.
diacritics | A | [Siobhan] agreed.
diacritics | A:Grace Hill | Client shared an umbrella with [Josè].
diacritics | B | [Wojcik] read the definition.
diacritics | C | [Bjorn] rated his mood a two.
diacritics | C | [Bjoern] rated his mood a two.
diacritics | C | Mr. [Sjogren] was absent last week.
diacritics | D | [Zoe] drew a bridge.
diacritics | D | [Ana Lucia] spoke about custody.
diacritics | A | [Nunez] raised his hand twice.
diacritics | B:Rose Beck | Practised the dialogue with [Katarzýna].
script | B | [Дмитрий] wrote his name in Russian on the flip chart.
script | A | The card was signed [小明] and passed around.
script | A | [يوسف] was written on the name tag.
script | C | The note on the table said [Γεωργία].
script | C | [प्रिया] wrote the word courage in Hindi.
script | D | [Yulia] spoke about the war.
script | D:Ed Long | Client sat with [Yulia Petrova] during the break.
script | D | [Юлия] asked for an interpreter.
script | D | [Minsu] practised saying no.
script | D | [민수] wrote on the board.
script | D | [Kim Min-su] was quiet.
script | D | [محمد] prayed before the session.
script | A | [王小明] signed the agreement.
split | A | The group then turned to [Mar-
cus] and waited.
split | A | Feedback for [Okaf-
or] was kind.
split | A:Grace Hill | Client sat between [Anne
Marie] and the door.
split | A | [Anne Marie] read out her list.
split | A | [AnneMarie] read out her list.
split | B | [Jean Luc] cooked for the group.
split | B | [Jean-
Luc] cooked for the group.
split | A | A message from [marcus.okafor]@mail.example was read aloud.
split | A | [Marcus
Okafor] joined online.
split | A | [O Brien] asked about parking.
split | A | [OBrien] asked about parking.
split | C | [Papado-
poulos] asked for the slides.
initials | A | [M.O.] said that the week was better.
initials | A:Grace Hill | Client gave feedback to [H.L.] and was thanked.
initials | B | [D.I.] reported cravings.
initials | B:May Tran | She sat with [AB] at the window.
initials | C | [CK] shared that she is moving.
initials | C:Michael Bell | Client told [P.R.] about his fear of flying.
initials | D | [T.J.] laughed and said he would try.
initials | D:Ed Long | Disagreement with [Z.F.] was resolved.
initials | A | [Marcus O.] and [Siobhán O.] paired up.
initials | C | [T. Wechsler] handed in the sheet.
initials | B | [K.W.]'s drawing was the most detailed.
initials | C | [J.P.] arrived late.
word-name | A | In the second half [Hope] agreed to be the reader.
word-name | A | [Hope] said the group feels like family.
word-name | A | [Mark] shared his fear of the court date.
word-name | A | [Grace] was tearful and asked to stay.
word-name | A:Marcus Okafor | Client told [Grace] that he understood.
word-name | A:Marcus Okafor | Spoke with [Mark] about the job fair.
word-name | B | [Will] didn't want to talk about his father.
word-name | B | [Art] laughed and [Rose] cried.
word-name | B | [May] told the group that she had relapsed.
word-name | B:Bill Rogers | Client interrupted [May] several times.
word-name | B | [Bill] shared a photo of his dog.
word-name | B | Mr. [Chase] apologised to the others.
word-name | A | [Young] said that he wants to leave the programme.
word-name | A | Ms. [Hill] will chair next week.
word-name | B | The others supported [Rose] when she spoke of her loss.
word-name | B:May Tran | She challenged [Art], who took it well.
word-name | C | [Austin] smiled for the first time.
word-name | C:Charlotte Kaminski | Argued with [Jordan] over the window.
word-name | C | [Georgia] described her panic on the bus.
word-name | D | [Ed] told the group about the fall.
word-name | D:Kit | Client was annoyed with [Ed].
word-name | A | Present: [Marcus], [Hope], [Mark], [Grace].
word-name | A | [Mark]'s turn was skipped at his own wish.
word-name | B | The group gave [Will] time to answer.
word-name | B | [Beck] asked whether she could bring her sister.
word-name | C | [Bell] was absent without notice.
ask | A:Grace Hill | Client talked about {Mark}, her brother, who is in prison.
ask | A:Hope Lindqvist | She is worried about her son {Marcus}.
ask | B:Rose Beck | Her boyfriend {Bill} moved out on Friday.
ask | C:Michael Bell | He spoke of his ex-wife, {Charlotte}, and the custody hearing.
ask | D:Ed Long | His best friend {Tyrone} died last year.
ask | C:Deborah Stern | Visited her sister {Georgia} over the holiday.
ask | A:Marcus Okafor | Client's neighbour {José} helps with the shopping.
ask | B:May Tran | Remembered her uncle {Dmitri} with affection.
client | A:Marcus Okafor | Marcus took part actively and named two triggers.
client | A:Marcus Okafor | Mr. Okafor rated his anxiety at 6.
client | A:Hope Lindqvist | Hope said that she felt heard.
client | A:Mark Young | Mark made eye contact and Mark's voice was steady.
client | B:Elizabeth Hamilton | Libby was late; Elizabeth explained that the bus had not come.
client | B:William Chase | Will agreed to try again.

client | C:Thomas Wechsler | Tom stated he was ready to return to work. Thomas denied any thoughts of suicide.
client | D:Joseph Greenfield | Joe practised the script. J.G. left at the usual time.
client | D:Zoë Fairweather | Zoe presented as calm; Zoë's affect was bright.
client | A:Robert Delgado-Ruiz | Robert, called Bobby by his family, smiled. Bob nodded.
client | C:Priya Raghunathan | PRIYA WAS ATTENTIVE THROUGHOUT.
client | A:Anne-Marie Dubois | Anne-Marie and her husband will attend the family evening.
staff | A | Dana Whitlock led the warm-up; Peter Voss took the second half.
staff | A:Grace Hill | Peter prompted the client twice and Dana offered a reframe.
staff | B | Facilitator Omar introduced the topic. Ms. Lin summarised.
staff | C | Helen asked each member for one word.
staff | D:Ed Long | R. Adeyemi, LCSW, met with the client after group.
staff | A | P.V. and D.W. debriefed afterwards.
outside | A:Grace Hill | Her psychiatrist, Dr. Young, raised the dose.
outside | A:Hope Lindqvist | Officer Hill brought her to the session.
outside | B:May Tran | Client saw Dr. Hamilton about her knee.
outside | B:Rose Beck | Her sister Paula and her friend Janet came to the open evening.
outside | C:Austin Wells | Client's cousin, Jordan Fuller, is getting married.
outside | C | Members watched a clip of Brené Brown on shame.
outside | D:Tyrone Jackson | He called his sponsor, Victor, twice.
outside | A:Marcus Okafor | Talked about his daughter Ella and her first day at school.
outside | B:Dmitri Ivanov | His lawyer, Ms. Fontaine, expects a hearing in June.
outside | C:Charlotte Kaminski | The teacher, Mr. Osei, called about her son.
outside | D:Katherine Novak | Met with case manager Denise Park after group.
outside | A:Siobhán O'Brien | She quoted Martin Luther King and a line of Maya Angelou.
outside | C:Deborah Stern | Her dog Biscuit sleeps on the bed.
outside | B:Bill Rogers | Judge Carver extended his probation.
word | A | Members spoke about hope and about grace in hard times.
word | A | Hope was a theme for many members today.
word | A | Hope is something the group returned to often.
word | A | Mark the date of the next session on the calendar.
word | A | Members were asked to mark their mood on the chart.
word | A | The hill behind the building was the destination of the walk.
word | A | Young adults often find this exercise easier.
word | A | Several young members compared notes.
word | A | With grace and humour the group handled the interruption.
word | B | Will continue weekly group. Will review homework next time.
word | B | May benefit from a second round of skills training.
word | B | Members may leave early if they tell staff.
word | B | Art materials were handed out. Art helps many members relax.
word | B | The bill for the damaged chair will be paid by the centre.
word | B | Bill paying and budgeting were the topics.
word | B | Rose petals and other scents were used for grounding.
word | B | The noise rose and fell, and the group chased every distraction.
word | B | Chase after the ball was the warm-up game.
word | B | Reed diffusers and candles were passed around.
word | C | A bell marked the end of the meditation. Bell sounds were used for grounding.
word | C | Stern looks and wells of feeling were part of the poem.
word | D | Long silences were tolerated. The day felt long.
word | D | Kit lists were handed out for the outing.
word | A | Grace period for lateness is ten minutes.
word | A | Young people and older people see this differently.
word | B | Will power was debated; will to change was the question.
word | B | May I go first was the most frequent question of the round.
month | B | The programme ends in May and starts again in September.
month | B | Since last May attendance has doubled.
month | B | May 5 will be a holiday; the group meets on May 7th.
month | B:Rose Beck | Client's surgery is planned for late May.
month | B | From April to May the group meets outdoors.
month | B | By mid May everyone has a relapse plan.
place | C | One member grew up in Austin and moved to Georgia.
place | C | The trip to Charlotte was called off.
place | C | A video about the river Jordan opened the session on faith.
place | C:Michael Bell | Client lives in Austin, Texas.
place | A | The walk went along Young Street and up to Grace Church.
place | A | A member was discharged from Hill Valley Hospital.
place | D | The bus to Jackson is late on Fridays. Members met at Jackson Park.
place | B | The group visited the Hamilton Gallery; tickets were free.
place | B | The shelter on Rogers Avenue has beds again.
place | D | The Mercedes in the car park set off its alarm.
place | A | Hope House offers beds; Grace Lutheran Church offers meals.
therapy | B | Completed the Beck Depression Inventory; scores were discussed one to one.
therapy | B | Beck's cognitive model was explained with a diagram.
therapy | A | The Young Schema Questionnaire was handed out.
therapy | B | Hamilton scores are reviewed at the end of the cycle.
therapy | C | Results of the Wechsler test were not shared in group.
therapy | B | Rogers' core conditions were the topic of the psychoeducation.
therapy | B | A Rogerian stance was kept throughout.
therapy | A | Schema therapy, after Jeffrey Young, was introduced.
therapy | B | The group read a page by Carl Rogers.
therapy | C | Bell's palsy was mentioned as an example of a stress on body image.
therapy | B | The Beck and the PHQ-9 were completed before group.
medicine | D | Long-acting injections were discussed in general.
medicine | D | Members asked about Zoloft, Zyprexa and Mercilon.

medicine | C | Questions about Abilify and Jardiance were referred to the prescriber.
brand | B | The donated snacks came from Trader Joe's, and chairs from Wells Fargo.
brand | C | A Wells Fargo letter caused one member stress.
brand | B | The Chase Bank app was used to show budgeting.
brand | A | The film starred Will Smith and Mark Hamill.
near-name | A | The marks on the wall were explained.
near-name | C | The charlatan in the story was discussed. A bored mood set in.
near-name | D | Joy and jealousy were named. Tyranny was the word of one member.
near-name | B | Alliance within the group is strong. The diameter of the circle was made smaller.

plain | A | Ten members were present. The group reviewed the agreement, practised box breathing and closed with a round of thanks.
plain | B | Members compared early signs of stress and wrote down one each.
plain | C | Climate was warm and attentive; two members spoke for the first time.
plain | D | The group worked on refusing a drink. Three scenes were played, and each was discussed.
plain | A:Grace Hill | Client was attentive, rated her mood 5/10 and set one goal for the week. Another member's story moved her.
plain | B:May Tran | She denied thoughts of harming herself. Sleep is still broken; appetite has come back.
plain | C:Jordan Pruitt | Took notes, asked two questions and gave feedback to a peer without interrupting.
plain | D:Chen Wei | Client practised the script with another member and reported less dread afterwards.
`;
