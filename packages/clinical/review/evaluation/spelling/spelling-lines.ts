/**
 * Fictional. `[anxeity]` must be flagged, and everything else of a line let stand: terms, medicines, instruments, short
 * forms, names that are known, the way notes are written. Labelled before the speller read them.
 */
// oxfmt-ignore
export const spellingLines = String.raw`
Euthymic, affect congruent, no psychomotor retardation.
Anhedonia and hypersomnia persist; avolition is less marked.
Thought process tangential at times, no loosening of associations.
Presented with alexithymia and marked rumination.
Derealization lasted ten minutes and passed with grounding.
Depersonalisation came twice this week.
Denied hypomania; no pressured speech, no flight of ideas.
Trichotillomania: two pulling episodes, both at night.
Interoceptive exposure: spun on a chair for one minute, SUDS 70.
Worked on cognitive defusion and on decatastrophizing.
Used imaginal exposure and response prevention.
Psychoeducation on the window of tolerance was given.
Introduced diaphragmatic breathing and progressive muscle relaxation.
Motivational interviewing: change talk was evoked and reflected.
Continued with EMDR, phase four, with bilateral stimulation.
DBT skills: DEAR MAN, TIPP, radical acceptance.
ACT: values card sort, hexaflex explained.
Safety plan reviewed with the Stanley-Brown template.
PHQ-9 14, GAD-7 11, ISI 17.
C-SSRS screen negative for the past month.
AUDIT 9, DAST 1, CAGE negative.
PCL-5 fell from 48 to 33; CAPS is planned.
YBOCS 22; BDI 19; MoCA 26 of 30.
MADRS and HAM-D were done by the psychiatrist.
EPDS 12, item ten scored zero.
Sertraline raised to 100 mg, escitalopram stopped.
Mirtazapine 15 mg nocte helps with sleep.
Lamotrigine titrated slowly; no rash.
Aripiprazole caused akathisia; propranolol was added.
Quetiapine 50 mg at bedtime, olanzapine tapered.
Takes lisdexamfetamine in the morning and guanfacine at night.
Buprenorphine and naloxone film as prescribed.
Acamprosate was begun after the detox.
Venlafaxine to be cross-tapered with duloxetine.
Prazosin for nightmares, 2 mg.
Clozapine: monthly blood counts are in range.
Hydroxyzine as needed, used twice.
Levothyroxine unchanged; TSH normal.
Methylphenidate was skipped at weekends.
Lithium level 0.7; lithium tremor is mild.
Benztropine for dystonia; no tardive dyskinesia.
Valproate was replaced by topiramate.
Zolpidem stopped; melatonin instead.
Naltrexone injection given by the nurse.
Trazodone 50 mg, bupropion 150 mg.
Pt endorsed SI w/o plan or intent.
Cl reports decreased appetite x2 wks.
Hx of MDD; r/o PTSD.
F/u in 2 wks; HW: thought record.
Tx plan reviewed, ROI signed.
No AH/VH. No SI/HI.
Sleep 5-6 h, low energy, tearful.
Arrived 10 min late. Left at 3:50.
Walked out. Came back. Sat down.
BP 124/80, HR 72.
A&Ox4, speech WNL.
Met with Imani Castellanos and her sister Ngozi.
Mr. Wojciechowski thanked Odessa Fernweather.
"I ain't going back there," she said.
"Gonna try," he said, "kinda."
Client is a 34-year-old cisgender woman.
Uses they/them pronouns; nonbinary.
Neurodivergent, masks at work, stims at home.
Enmeshed with his mother; parentified as a child.
Noted perseveration and echolalia.
Discussed codependency, triggers and boundaries.
Somatization: headaches before each visit.
Counter-conditioning and habituation were explained.
Genogram drawn over three generations.
Sandtray: a wall, a bridge, two foxes.
Telehealth visit; audio dropped twice.
Behavioural activation: one pleasant and one useful thing a day.
Colour, programme and centre stand as the author spells them.
She is practising assertiveness with her neighbour.
Substance use: cannabis on weekends, no opioids.
Sees a gastroenterologist for IBS and a neurologist for migraine.
Fibromyalgia flare; uses a TENS unit.
Postpartum, eight weeks; breastfeeding.
Comorbid ADHD and dyslexia.
Malingering was considered and not supported.
Grief is uncomplicated; no yearning at night.
Client reports [anxeity] in crowds.
Sleep was [distrubed] by nightmares.
He has been [experiancing] panic at work.
She [recieved] the letter on Monday.
Plan: [contineu] with weekly sessions.
Mood was [depresed], affect flat.
Denied [suicidle] thoughts.
Discussed [copping] skills for urges.
Progress on the goal is [definately] visible.
Client was [tearfull] when she spoke of him.
Practised [breatheing] for five minutes.
He [seperated] from his wife in May.
Reports [occassional] headaches.
Her [apetite] has come back.
Used the [exersise] at home twice.
Safety plan was [reveiwed].
The [medicaton] was changed by the doctor.
[Theraputic] relationship is good.
Goal: reduce [avoidence] of shops.
Worked on [comunication] with her son.
The client felt [embarassed] and stayed.
[Diagnosys] was explained.
Sertraline helps; no [side-efects] so far.
She did not [rember] the dream.
[Agressive] thoughts came and went.
Reported [hallucinatons] last winter.
Group [memebrs] gave support.
He was [acompanied] by his brother.
[Tomorow] she will call the school.
Identified two [triggrs] for craving.
[Escitaloprm] was raised to 20 mg.
[Mirtazipine] makes him drowsy.
[Sertaline] was begun in March.
He takes [lamotrigene] twice a day.
[Psycoeducation] was given on sleep.
[Ruminiation] fell to an hour a day.
[Anhedonnia] is the main complaint.
Used [mindfullness] on the bus.
Discussed [codependancy] at length.
[Dissasociation] was brief.
Taught [diaphramatic] breathing.
[Perseverationn] on the accident.
[The the] group began late.
She [was was] late again.
He [could of] called first.
Client [have] been sober for a month.
They [was] glad to be back.
`;
