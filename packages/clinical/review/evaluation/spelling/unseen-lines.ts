/** Fictional: written after the changes for the first lines, and run once before anything was changed for these. */
// oxfmt-ignore
export const unseenLines = String.raw`
Circumstantial speech, intact judgement, limited insight.
Ego-syntonic beliefs about thinness; denies purging.
Cataplexy is ruled out; the sleep study showed apnea.
Logorrhea at intake, calmer now.
Flashbacks twice; used the five senses.
Micro-dosing was discussed without judgement.
Moral injury rather than PTSD, per the chaplain.
IFS: met a protector part and an exile.
CPT worksheet on stuck points; ABC sheet done.
TF-CBT narrative, chapter two.
MI spirit; OARS used throughout.
SMART goal set; MET session three.
WHODAS 2.0 at 38; WSAS 21.
Edinburgh scale repeated at six weeks.
AIMS 2; no rigidity.
Vraylar 1.5 mg was started; Seroquel tapered.
Depakote level drawn; ALT normal.
Suboxone 8/2 film, witnessed.
Ativan 0.5 mg prn, used once.
Vyvanse dose was missed on Sunday.
Zyprexa was stopped for weight gain.
Fluvoxamine and clomipramine for OCD.
Desvenlafaxine was poorly tolerated.
Atomoxetine 40 mg; appetite is down.
c/o insomnia, denies SOB.
Pt A/O x3, NAD, ambulates ad lib.
BIB mother; LMSW present; DCF notified.
Amb w/ walker, min assist x1, gait steady.
Voided x2; BM this am; skin intact.
D/c planning w/ SW; f/u appt 3/14.
She whispered "nope" and grinned.
Her abuela's house smelled of masa.
He says his mom is "hella" strict.
Ramadan fast kept; iftar with friends.
The client, a bilingual paraprofessional, code-switched.
She is a widow of two years; his urn is on the shelf.
Undocumented status was not asked about.
Two-spirit; uses ze/hir with friends.
Autistic shutdown after the assembly.
IEP meeting on Tuesday; 504 plan in place.
Doomscrolling until 2 a.m.
Catfished online; ashamed.
Vaping has replaced cigarettes.
Housing voucher approved by the county.
Client is [strugling] with sleep.
[Yestarday] he drank two beers.
We [disscussed] the safety plan.
She feels [gilty] about the fall.
Mother was [suportive] and calm.
He [atended] all sessions.
Plan: [reasess] in two weeks.
[Irritible] and short with staff.
He reports [nightmears] about the fire.
Good [insite] into triggers.
[Copeing] skills were practised.
Very [anxous] before the visit.
She [refered] to the accident.
[Quetiapene] makes her dizzy.
[Fluoxitine] was raised.
[Dissociaton] lasted an hour.
[Rumanation] at night.
[Somatik] complaints again.
[Beleives] that nobody cares.
He will [practise practise] daily.
`;
