/**
 * Fictional: written after the changes made for the first fresh set, and run once before anything was changed for it. For how
 * a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const freshTwo = String.raw`
plain | NF | Group began with a body scan. Seven shared a win from the week. Theme of self-compassion came up on its own. Facilitator summarised and handed out the diary card. No safety concerns voiced.
plain | NF:Sean Gallagher | Sean was guarded at first. He warmed when the talk turned to fathers. Identified one distortion (mind reading) and a counter thought. Rated mood 5/10. Plan: thought record x3.
plain | NF:Precious Dube | Ms. Dube reports that grandchildren are precious to her and keep her going. Affect bright. Appetite fair. She volunteers to bring fruit.
plain | NG:Rich Donnelly | Rich said the landlord wants him out by the first. He feels he is going under. Group listened. Resources given: legal aid, 211. Denied SI, no plan or intent.
plain | NG | Icebreaker, then psychoed on the stress curve. Group was chatty, needed bringing back twice. One left to take a call & came back. Ended on time.
plain | NH:Nora Flynn | Pt attended 60 of 90 min d/t childcare. Was able to name anger under the sadness. Asked good questions. Cont. weekly.
plain | NH | All arrived on time. The round was slow. We stayed with grief, as two had lost a parent this year. There was crying and there was humour. Closing: one word each.
plain | NH:Dean Marsh | He does not like talk in group but he listen. After, he tell me he feel less alone. Sleep is more good. No alcohol nineteen days.
plain | NG:Tess Waters | She tested the water, as she put it, by telling a small thing first. Nobody laughed. She means to tell more in two weeks. Burns on her hand are healing.
plain | NF | Attendance 8/10. Reviewed rules re: phones. Skill: opposite action. Roleplays in threes. Feedback mostly kind. Two asked for 1:1 time.
plain | NG:Hamza Qureshi | Fasting this month, so energy low. Participated less than last time, by his own account. Cravings 3/10. Prayed before leaving.
plain | NH:Patience Moyo | She showed patience with herself today. Reports that work is a blessing and a burden. Headache, took paracetamol. No acute risk.
word | NF | Olive oil and chambers of the heart were in the quiz. We met the June deadline. It is a precious hour, one wrote.
word | NF:Earl Washington | He drinks Earl Grey at night. Grew up near Washington. The earl in the story gave all away, and he liked that.
word | NG | Sky was grey through the window. Rich people were complained of. Cross stitch is the new hobby of one. Burns to be reported to the nurse.
word | NG:Noel Baptiste | He dreads Noel without his sons. Still waters run deep, he said of himself. No cross words at home for a week.
word | NH | Blessing in disguise was the phrase. Patience is a muscle. Good man, bad man: the film's idea. Dean of students will speak in spring.
word | NH:Sunita Rao | She walks by the marsh. A holy man told her to wait. Patience, she says, runs out. Rich food upsets her.
word | NG | Hunter and prey was the image for panic. Waters recede after the flood, we read. Rich in ideas, poor in time: the group's sum of the day.
word | NF | June bugs on the screen made everyone laugh. Archer pose was held for ten breaths. Precious little time was left for closing.
word | NG | Will cover burns, scalds and cross contamination next time in the kitchen skills hour.
word | NH:Blessing Okoro | Counted her blessings; a dean had written to her. Good news from the college. The kit arrived in the post.
word | NG:Sky Bautista | Sky-high rent worries him. The sky is the limit, his aunt says. Adler was a name on the handout that he could not say.
month | NF | Group ends in June. June 4 and June 11 are the last dates. Applications open mid-June.
month | NF:Dwayne Holloway | He got his keys last June, lost the job by June of this year, and hopes for work before June is over.
place | NF | Several have family in Washington, one in Holloway. The Dube River was on a map of somewhere.
place | NG | A day trip to Reyes Point and to Waters Edge Park is planned. Bus 5 to Cross Street.
place | NH:Elias Haddad | He moved from Flynn, Texas to Marsh Harbour. His church is on Dean Road. Montes Claros is where his mother lives.
therapy | NG | Adler's early recollections were tried. The Burns Depression Checklist was filled in. Ellis and the ABC model were taught.
therapy | NG:Ngoc Anh Vo | She found the Adlerian exercise odd. Feeling Good by Burns is on her bedside table. Ellis would call it musturbation, we said.
therapy | NH | Goodman's SDQ was described to parents. The Holt hierarchy? Nobody had heard. Rao's spiral of worry was drawn on the board.
medicine | NF | Questions about Norvasc, Abilify and Katerzia. Junel and Olivefol came up. Side effects chart shared.
medicine | NH:Ricardo Montes | Takes Ritalin 10, Montelukast at night. Noritate cream. Refill due. Sarafem made him ill.
brand | NF | Gallagher Insurance rang one of them. Archer Daniels is hiring. Olive Garden gift card was raffled.
brand | NG | Burns & McDonnell is laying off. Waters Corporation too. Hunter boots, Cross pens, Sky News were on the distraction list.
brand | NH:Ricardo Fuentes | Shops at Goodman's, banks with Marsh McLennan's credit union. His son wants a Dean guitar. Flynn's arcade was fun.
client | NF:Katarzyna Nowak | Kasia spoke Polish for a sentence. Mrs Nowak's sister died in spring. K.N. to see GP. Katarzyna tolerated it well.
client | NH:Ricardo Montes | Ricardo was quiet. R.M. arrived late. Mr. Montes smiled twice. Rick, as friends call him, has a new flat.
client | NG:Reagan Ellis | Reagan's mood is even. Ellis family meeting on Tuesday. RE on waiting list for housing.
client | NH:Christopher Lim | Kit laughed. Chris, he says, is what his mother calls him. Lim denied use. C.L. declined the handout.
staff | NG | Rachel Ellison opened. Colin closed. R. Ellison took notes. Colin's joke fell flat.
staff | NH:Nora Flynn | Vera met her at the door. Ms. Holt gave the form. V.H. to ring the school.
outside | NF:Olive Chambers | Her lawyer, Mr. Archambault, phoned. Denzel Washington films calm her. Her son Tyrone is home.
outside | NG | Ronald Reagan was in a joke. A song by Roger Waters was played. Robert Burns was read aloud in January.
outside | NH:Dean Marsh | James Dean poster on his wall. He saw Jodie Marsh on TV. Errol Flynn was his grandmother's idol. Dr. Rao is his cardiologist.
outside | NH | Sarah Connor in the film was called strong. Benny Goodman played softly at the start. Pastor Elias will visit.
outside | NF:Dwayne Holloway | His son, Sean Holloway, is eight. His ex, Juniper, wants more visits. He likes Dwayne Johnson.
near-name | NG | Hunters, richness, watery eyes, crossing guards and burning leaves: an odd list from the word game. Tessellated tiles.
near-name | NH | Sahara, norm, kits, deans, flings and marshmallows were pulled from the hat. Blessed are the meek.
near-name | NF | Archery, sear, swan, oval, pearl, novak. Chamber music was on. Twain was read.
near-name | NH:Blessing Okoro | Okra soup was cooked. Ricotta too. She sat in the patio. A flint was in the stove kit.
ask | NF:Thuy Tran | Her brother {Sean} does not speak to her.
ask | NG:Miriam Adler | Dreamt of her late husband {Noel}; she still lays the table for {Noel}.
ask | NH:Sunita Rao | Her neighbour {Sarah} watches the kids.
ask | NF:Earl Washington | His daughter {June} is pregnant.
full | NF | [Abdirahman Warsame] will interpret for himself from now on.
full | NG:Rich Donnelly | He would like to apologise to [Tess Waters].
full | NH | [Ricardo Montes], not the other one, has the key.
full | NH:Nora Flynn | Got a ride home from [Patience Moyo].
first | NF | [Thuy] did not speak; when asked she shook her head.
first | NG:Hunter Reyes | Rolled his eyes at [Hamza].
first | NH:Christopher Lim | Said that it is easier when [Sunita] is there.
first | NG | Yesterday's crisis call from [Jermaine] was followed up.
first | NH | one of the [Ricardos], [Elias] and [Nora] stayed behind
surname | NF | [Ibarra] - relapse x1, [Nowak] - none.
surname | NG:Ngoc Anh Vo | Wanted what [Baptiste] has: a sponsor.
surname | NH | [Okoro] & [Haddad] role-played job interview.
surname | NF:Thuy Tran | Ms. [Dube] lent her a pen.
preferred | NF | Ask [Memo] about the van.
preferred | NH | [Kit] dozed.
preferred | NF:June Archer | [Kasia] wrote down the number for her.
alias | NF | [Abdi] paced.
alias | NF:Olive Chambers | Relieved that [Abdi] had not relapsed.
nickname | NG | [Mel] refused to read; [Jer] read for her.
nickname | NH:Dean Marsh | Annoyed by [Rick], who taps his foot.
nickname | NH | [Eli] is thinking of leaving the programme.
nickname | NG:Sky Bautista | [Missy] braided his hair in the break.
nickname | NF | [Guille] sang.
possessive | NF:Dwayne Holloway | He was touched by [Precious's] letter.
possessive | NG | [Hamzas] phone rang twice.
possessive | NH:Elias Haddad | [Blessing's] tears moved him.
plural | NH | Both [Ricardos] clashed over the window.
plural | NG:Tess Waters | Had dinner at the [Donnellys].
slip | NF | [Gallager] missed his third session.
slip | NG:Miriam Adler | Sat by [Jermiane].
slip | NH:Sarah Goodman | [Patiance] and she traded recipes.
slip | NF | Feedback given to [Katarzina] was warm.
slip | NH | pt [sunitta] late
slip | NG | [Qurashi] left at half time.
case | NF | [THUY] CRIED. GROUP QUIET.
case | NG:Tess Waters | was upset by what [jermaine] said about mothers
case | NH | [elias haddad] excused, [nora] n/s
diacritics | NH | [Élias] a parlé de sa sœur.
diacritics | NF | [Guillérmo] came with his cane.
script | NH | [George Pappas] was absent.
script | NG:Rich Donnelly | [حمزة] shook his hand.
script | NF:Olive Chambers | [Шон] held the door for her.
script | NH:Sunita Rao | She thanked [Giorgos].
split | NF | Said goodbye to [Abdirah-
man], who moves away.
split | NH:Christopher Lim | Argued with [Ricardo
Fuentes] about rent.
initials | NF | [A.W.] brought his son, who waited outside.
initials | NG:Noel Baptiste | Was put with [HQ] for the dyad.
initials | NH | [BO] and [NF] laughed.
initials | NG | [T.W.] 6/10, [J.C.] 2/10
initials | NF:Sean Gallagher | [D. H.] said that he should leave her.
word-name | NF | [Olive] lost her temper. [Precious] left the room.
word-name | NF:Thuy Tran | She took [June] aside.
word-name | NG | [Hunter] new meds, sleepy. [Sky] restless.
word-name | NG:Miriam Adler | [Rich] reminded her of her son.
word-name | NG:Hamza Qureshi | It helps him when [Noel] prays with him.
word-name | NH | [Patience] spoke of the war. [Blessing] translated.
word-name | NH:Sunita Rao | Would like to be in [Dean's] small group.
word-name | NF | [Earl], [Olive] and [June] cleaned up.
word-name | NG | Safety plan done with [Sky].
word-name | NH | [Dean] proud of 30 days
`;
