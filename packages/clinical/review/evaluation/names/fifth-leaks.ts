/** More of the fifth set: short lines that do name somebody, as notes are jotted down. */
// oxfmt-ignore
export const fifthLeaks = String.raw`
initials | L | [JD] is struggling. [MS] isn't.
initials | L | Client [J.D.] was late.
initials | L | "[MS] is right," another member said.
initials | M | Pt [S.H.] declined.
initials | M:Faith Baker | She likes [D.C.].
initials | N | [J.L.] and [C.R.] left early.
initials | O | Interaction with [K.W.] improved.
initials | L | [R. Hill] led the check-in.
initials | L | [Maria S.] shared first.
script | N | [Андрей] молчал.
script | N:Susan Bell | Spoke with [Андреем] in Russian.
script | L | On the card: [Maria] / [Мария].
diacritics | N | [Nguyễn] was tired. [Hoa] translated.
diacritics | N | [Lukasz's] brother called.
split | L | Then [Kow-
alski] left.
split | O | [Mei-
Ling] nodded.
case | L | [KOWALSKI] WAS ABSENT.
case | L | spoke to [bobby] abt rules
case | O | [penny] and [gene] argued
case | N | [sandy] cried most of the session
case | M | [ray] slept through group
case | L | [grace] said no
case | L | [chase] got up and left
case | L:Maria Santos | client said [mark] stares at her
case | L:Maria Santos | client feels [hope] ignores her
case | M | [miles] didn't come
nickname | L | [Billy] and [Jimmy] argued.
nickname | N | [Vicki] sat alone.
nickname | M | [Christy] shared.
nickname | O | [Abdul] prayed.
nickname | O | [Penelope's] son visited.
plural | L | Both [Marias] laughed.
plural | O | The [Archers] and the [Singers] had dinner.
slip | L | [Delany] was warm and engaged.
slip | M | [Samirra] paced.
slip | N | [Dasiy] drew a sun.
slip | O | [Desitny] yelled.
slip | L | [Bishp] mentioned a fight.
surname | M | [Carpenter] has relapsed. [Gates] has not.
surname | M:Lena Vogt | Argued with [Turner].
surname | N | [Winters] was loud. [Flood] complained.
surname | N | [Banks] and [Lake] were redirected.
surname | O | [Day] missed group. [Sharp] came.
surname | L | Per [Bishop], the week was "fine".
surname | L | [Stone] was asked to leave.
surname | O | Support was given to [Wells].
word-name | L | Members present were [Hope], [Joy] and [Art].
word-name | L | [Hope] is on day 12.
word-name | L | [Hope]: 7/10. [Will]: 3/10. [Rose]: 5/10.
word-name | L | - [Hope] arrived late
- [Will] left early
word-name | L | Check-in ([Hope], [Will], [Joy]) took long.
word-name | L | Peer feedback to [Hope]: kind words.
word-name | L | [Joy] wept.
word-name | L | I asked [Joy] to wait.
word-name | L | Writer met with [Art] after group.
word-name | L | [Grace] w/ flat affect.
word-name | L | [Mark] (new) introduced himself.
word-name | L | [Rose] presented as guarded.
word-name | L | [Rose] appeared tired.
word-name | L | [Rose] continues to struggle with sleep.
word-name | L | [Hope] continues to attend.
word-name | L | [Hope] remained silent.
word-name | L | [Will] presented with a bright affect.
word-name | L | [April] needs a ride.
word-name | L | Both [April] and [May] came? [April] did.
word-name | M | [May] is doing better.
word-name | M | [Faith] is on leave.
word-name | N | [Crystal] got a job.
word-name | N | [Dawn] lost her mother.
word-name | O | [Angel] had a seizure.
word-name | O | [Buddy] stole a car once, he said.
word-name | L:Hope Delaney | Client has a crush on [Chase].
word-name | L:Hope Delaney | She wishes she was like [Joy].
word-name | L:Hope Delaney | Client was upset about [Will] leaving.
word-name | L:Hope Delaney | Client compared herself to [Grace].
word-name | L:Hope Delaney | Client relates to [Rose]; both lost a child.
word-name | L:Hope Delaney | Received a letter from [Mark].
word-name | L:Hope Delaney | [Mark's] words hurt her.
first | L:Hope Delaney | Client told the writer that [Maria] smokes in the bathroom.
first | M | [Dylan]/[Lena] conflict was discussed.
first | M | Facilitator thanked [Dylan]
first | O | [Kayla] = quiet today
first | O | Also present was [Kayla], age 34.
first | N | @[Jason] to bring forms
full | L | [KOWALSKI], [WILLIAM]: absent
full | L | [Kowalski], W. was late.
full | O | [Abdul-Rahman Aziz] prayed.
preferred | L | ([Bobby] was late.)
preferred | M | "[Tony]", as he is called, laughed.
`;
