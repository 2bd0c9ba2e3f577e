/**
 * Words of the field that an ordinary dictionary does not know: terms, therapies, instruments, medicines. Our own list,
 * lower case unless a name; a word that the checker knows does no harm here.
 */
const list = `
  affect affective alexithymia anergia anhedonia anhedonic anosognosia anxiolytic aphasia apraxia asthenia ataxia
  avolition biopsychosocial blunted bradykinesia bradyphrenia catastrophize catastrophizing cataplexy catatonia catatonic
  circumstantiality clang cothymia compulsions confabulation confabulates countertransference cyclothymia cyclothymic
  decompensate decompensated decompensating decompensation delusional delusions depersonalization derealization
  derealisation depersonalisation detox disinhibited disinhibition dissociate dissociated dissociating dissociation
  dissociative dysarthria dyskinesia dyskinetic dysphoria dysphoric dysregulated dysregulation dysthymia dysthymic dystonia
  echolalia echopraxia ego-dystonic ego-syntonic egodystonic egosyntonic emesis encopresis enmeshed enmeshment enuresis
  euthymia euthymic exteroceptive externalizing flashback flashbacks flattened formication grandiosity groupwork
  guardedness habituation hyperarousal hyperarousal hyperphagia hypersomnia hypervigilance hypervigilant hypoactive
  hypoarousal hypomania hypomanic hypophagia iatrogenic ideation ideational internalizing interoception interoceptive
  interrater labile lability logorrhea loosening malingering mentalization mentalizing metacognition metacognitive
  microaggression microaggressions misophonia mood-congruent mutism neologism neologisms neurodivergent neurodiverse
  neurodevelopmental neurotypical nihilistic normothymic obsessional obsessions orthorexia palilalia panicky parasomnia
  parentification parentified parasuicidal perseverate perseverated perseverating perseveration perseverative postpartum
  prodromal prodrome pressured presenteeism preverbal pseudodementia psychoeducation psychoeducational psychoeducated
  psychogenic psychomotor psychopathology psychopharmacology psychosexual psychosis psychosocial psychosomatic
  psychotherapeutic psychotherapy psychotic reactivity reframed reframing rumination ruminations ruminative ruminating
  schizoaffective schizoid schizotypal scrupulosity self-efficacy self-harm self-harmed self-harming self-report
  self-soothe self-soothing self-talk somatic somatization somatize somatizing splitting stimming suicidality tangential
  tangentiality thanatophobia titrate titrated titrating titration trichotillomania triggering validated xerostomia
  abreaction acculturative attunement attuned bibliotherapy biofeedback cofacilitate cofacilitated cofacilitator
  cofacilitators debrief debriefed debriefing defuse defusion de-escalate de-escalated de-escalation decatastrophize
  decatastrophizing delabeling diaphragmatic downregulate downregulated EMDR genogram grounding homework interweave
  logotherapy MBCT mindfulness Motivational neurofeedback neuropsychological operationalize operationalized pacing
  pendulation pharmacotherapy pre-contemplation precontemplation psychodrama psychodynamic resourcing schema schemas
  sandtray scaffolded sobriety Socratic SUDS telehealth teletherapy telepsychiatry titrations transference unblending
  upregulate walk-in workbook worksheet worksheets
  ACE AUDIT BAI BDI CAGE CAPS COWS C-SSRS CSSRS DASS DAST DERS EDE-Q EPDS GAD GAF HAM-A HAM-D HADS K10 LEC MADRS MDQ
  MMPI MMSE MoCA OCI OQ ORS PANSS PCL PHQ PSQI SCARED SRS TSI UCLA WAIS WEMWBS WHODAS WISC WSAS Y-BOCS YBOCS Yalom
  akathisia akinesia tardive parkinsonism extrapyramidal anticholinergic benztropine trihexyphenidyl dyskinesias serotonergic noradrenergic dopaminergic hyponatremia agranulocytosis neutropenia hyperprolactinemia hyperlipidemia
  gastroenterologist endocrinologist rheumatologist nephrologist neurologist neuropsychologist otolaryngologist ophthalmologist hepatologist hematologist pulmonologist urologist gynecologist physiatrist phlebotomist anesthesiologist
  nonbinary cisgender transgender transfeminine transmasculine genderqueer genderfluid agender deadnamed misgendered misgendering pansexual polyamorous demisexual asexual stims stim hyperfocus hyperfocused unmasking neurotype alexithymic
  comorbid comorbidity comorbidities multimorbidity premorbid prodrome psychoeducate psychoeducating hexaflex decentering urge-surfing problem-solve catastrophizes codependency codependent enmesh triangulation triangulated parentify
  parasuicide dysmorphia dysmorphic bulimia bulimic orthorexic purging bingeing binged restricts laxatives lanugo amenorrhea hyperemesis perinatal perimenopausal antepartum puerperium breastfed fibromyalgia endometriosis neuropathy
  neuropathic nociceptive spondylosis sciatica allodynia hyperalgesia dysautonomia gastroparesis rosacea psoriasis fentanyl oxycodone hydrocodone tramadol kratom cannabinoid cannabinoids psilocybin ayahuasca benzodiazepine benzodiazepines barbiturate
  withdrawal delirium tremens diaphoresis diaphoretic tachycardia tachycardic bradycardia orthostatic syncope presyncope vertigo tinnitus paresthesia paresthesias dysphagia dysarthric aphasic hemiparesis ataxic anosmia hyposmia nocturia polyuria
  retraumatized retraumatization revictimization coregulation coregulate polyvagal vagal interoceptively titrates decompensates rehospitalized rehospitalization deinstitutionalized psychoeducator cofacilitates facilitative scaffolding behaviorally
  hypnagogic hypnopompic bruxism somniloquy sleepwalking cataplectic parasomnias myoclonus actigraphy polysomnography apnea apneic
  brexanolone zuranolone dextromethorphan deutetrabenazine valbenazine pimavanserin samidorphan xanomeline trospium iloperidone lurasidone paliperidone perphenazine thioridazine trifluoperazine thiothixene loxapine molindone
  oxcarbazepine phenobarbital primidone levetiracetam lacosamide zonisamide tiagabine pregabalin baclofen cyclobenzaprine tizanidine meloxicam naproxen sumatriptan rizatriptan metformin semaglutide tirzepatide atorvastatin lisinopril losartan amlodipine
  metoprolol hydrochlorothiazide furosemide omeprazole pantoprazole famotidine ondansetron montelukast albuterol fluticasone prednisone methotrexate sildenafil finasteride tamsulosin estradiol spironolactone testosterone medroxyprogesterone
  acamprosate agomelatine alprazolam amisulpride amitriptyline aripiprazole armodafinil asenapine atenolol atomoxetine
  bupropion buprenorphine buspirone carbamazepine cariprazine chlordiazepoxide chlorpromazine citalopram clomipramine
  clonazepam clonidine clozapine desvenlafaxine dexmethylphenidate dextroamphetamine diazepam disulfiram divalproex
  donepezil doxepin duloxetine escitalopram esketamine eszopiclone fluoxetine fluphenazine fluvoxamine gabapentin
  guanfacine haloperidol hydroxyzine imipramine ketamine lamotrigine levothyroxine lisdexamfetamine lithium lofexidine
  lorazepam lumateperone lurasidone melatonin memantine methadone methylphenidate mirtazapine modafinil naloxone
  naltrexone nefazodone nortriptyline olanzapine oxazepam oxcarbazepine paliperidone paroxetine perphenazine phenelzine
  pimavanserin prazosin pregabalin promethazine propranolol quetiapine ramelteon risperidone sertraline suvorexant
  temazepam tianeptine topiramate tranylcypromine trazodone triazolam trifluoperazine valproate varenicline venlafaxine
  vilazodone viloxazine vortioxetine zaleplon ziprasidone zolpidem zopiclone zuranolone
  Abilify Adderall Ambien Ativan Celexa Concerta Cymbalta Depakote Effexor Haldol Invega Klonopin Lamictal Latuda Lexapro
  Librium Luvox Narcan Paxil Prozac Remeron Risperdal Ritalin Seroquel Strattera Suboxone Subutex Tegretol Topamax
  Trintellix Valium Vivitrol Vraylar Vyvanse Wellbutrin Xanax Zoloft Zyprexa
  benzodiazepine benzodiazepines psychostimulant psychostimulants SNRI SNRIs SSRI SSRIs MAOI MAOIs TCA TCAs
  antipsychotic antipsychotics antidepressant antidepressants neuroleptic neuroleptics opioid opioids
  practise practised practises practising organise organised organises organising recognise recognised recognises
  recognising realise realised realises apologise apologised apologising minimise minimised minimising normalise
  normalised normalising summarise summarised summarises summarising prioritise prioritised generalise generalised
  stabilise stabilised hospitalise hospitalised hospitalisation behaviour behaviours behavioural counselling counsellor
  counsellors programme programmes colour coloured favourite honour humour labour neighbour neighbours centre centres
  judgement fulfil fulfilled skilful cancelled cancelling travelled travelling modelled modelling labelled labelling
  paediatric paediatrician anaesthetic diarrhoea foetus grey tyre kerb cheque licence licences defence offence
  analyse analysed analyses catalogue dialogue enrol enrols enrolment instalment willpower whilst amongst towards
  ADHD ADL ADLs ASD BPD CBT CPT CPTSD C-PTSD DBT DSM EAP ERP GDD IADL IFS IOP LCSW LMFT LPC LMHC LSW MSW NOS NSSI OCD ODD
  OT PHP PMDD PTSD RTM SUD TBI TFCBT TMS prn bid tid
`;

export const clinicalWords: readonly string[] = [...new Set(list.split(/\s+/).filter(Boolean))];
