import { ReactiveController, ReactiveControllerHost, LitElement, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { Text, TextKey } from './text.js';

declare const callIfs: readonly [{
    readonly id: "bleeding-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["more-than-light-bleeding", "fluid-or-after-12-weeks", "pregnancy-not-seen", "ectopic-higher-risk"];
    readonly text: string;
}, {
    readonly id: "back-pain-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["more-than-light-bleeding", "infection-signs", "strong-or-one-sided-pain", "back-pain-pregnant", "kidney-signs"];
    readonly text: string;
}, {
    readonly id: "kidney-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["kidney-signs", "infection-signs", "strong-or-one-sided-pain"];
    readonly text: string;
}, {
    readonly id: "strong-pain-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["strong-or-one-sided-pain", "back-pain-pregnant"];
    readonly text: string;
}, {
    readonly id: "even-a-little-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["ectopic-higher-risk"];
    readonly text: string;
}, {
    readonly id: "dark-thoughts-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["dark-thoughts"];
    readonly text: string;
}, {
    readonly id: "light-bleeding-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["spotting"];
    readonly text: string;
}, {
    readonly id: "soaking-call-if";
    readonly level: "emergency";
    readonly refersTo: readonly ["soaking-bleeding", "collapse"];
    readonly text: string;
}, {
    readonly id: "pouring-call-if";
    readonly level: "emergency";
    readonly refersTo: readonly ["pouring-or-large-clots"];
    readonly text: string;
}, {
    readonly id: "painkillers-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["pain-not-helped"];
    readonly text: string;
}, {
    readonly id: "very-strong-call-if";
    readonly level: "emergency";
    readonly refersTo: readonly ["very-strong-tummy-pain"];
    readonly text: string;
}, {
    readonly id: "worse-again-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["heavy-again", "pain-not-helped", "infection-signs"];
    readonly text: string;
}, {
    readonly id: "two-weeks-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["after-two-weeks"];
    readonly text: string;
}, {
    readonly id: "test-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["test-or-period-late"];
    readonly text: string;
}, {
    readonly id: "low-mood-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["low-mood"];
    readonly text: string;
}, {
    readonly id: "medicine-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["pregnant-on-medicine"];
    readonly text: string;
}, {
    readonly id: "ectopic-emergency-call-if";
    readonly level: "emergency";
    readonly refersTo: readonly ["very-strong-tummy-pain", "collapse", "shoulder-tip-pain"];
    readonly text: string;
}, {
    readonly id: "no-pee-call-if";
    readonly level: "emergency";
    readonly refersTo: readonly ["extremely-ill"];
    readonly text: string;
}, {
    readonly id: "not-seen-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["pregnancy-not-seen", "pain-never-scanned"];
    readonly text: string;
}, {
    readonly id: "fever-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["infection-signs"];
    readonly text: string;
}, {
    readonly id: "not-finished-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["after-two-weeks"];
    readonly text: string;
}, {
    readonly id: "period-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["test-or-period-late"];
    readonly text: string;
}, {
    readonly id: "tablets-call-if";
    readonly level: "soon";
    readonly refersTo: readonly ["no-bleeding-after-tablets"];
    readonly text: string;
}, {
    readonly id: "fall-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["injury-or-violence"];
    readonly text: string;
}, {
    readonly id: "later-loss-call-if";
    readonly level: "urgent";
    readonly refersTo: readonly ["fluid-or-after-12-weeks", "after-12-weeks"];
    readonly text: string;
}];
type CallIfId = (typeof callIfs)[number]['id'];

/**
 * All references, in the order in which a card shows them: guidelines, studies, national services, hospitals, charities.
 * What was read of each stands with it; none was checked live. Copies, mirrors and a hospital's own page are no sources:
 * the gate refuses them.
 */
declare const sources: {
    readonly 'au-alcohol-pregnancy': {
        readonly by: "Australian guidelines for the treatment of alcohol problems";
        readonly title: "Alcohol withdrawal during pregnancy";
        readonly url: "https://alcoholtreatmentguidelines.com.au/chapter-14-pregnant-and-breastfeeding-women/alcohol-withdrawal-during-pregnancy";
        readonly kind: "guideline";
        readonly read: "stored copy, 25 November 2026: withdrawal in pregnancy is potentially fatal, needs specialist care";
    };
    readonly 'eshre-rpl-2022': {
        readonly by: "ESHRE";
        readonly title: "Guideline on recurrent pregnancy loss: an update in 2022";
        readonly year: 2023;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362";
        readonly kind: "guideline";
        readonly read: "Current. The 2018 table of its treatment advice was read (PMC6276652): in antiphospholipid syndrome aspirin + heparin after THREE losses; after two only in research.";
    };
    readonly 'knov-2020': {
        readonly by: "KNOV";
        readonly title: "Richtlijn Miskraam gepubliceerd";
        readonly year: 2020;
        readonly lang: "nl";
        readonly url: "https://www.knov.nl/actueel/nieuws/nieuwsbericht/richtlijn-miskraam";
        readonly kind: "guideline";
        readonly read: "Up to and including 20 weeks, instead of 16";
    };
    readonly 'nhg-miskraam': {
        readonly by: "NHG";
        readonly title: "NHG-Standaard Miskraam (M03)";
        readonly year: 2017;
        readonly lang: "nl";
        readonly url: "https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam";
        readonly kind: "guideline";
        readonly read: "NHG M03, stored copy marked \"Actueel - 2017\"; urgency list read. Old address: NHG guidelines have moved (richtlijnen.nhg.org); open it live and correct. Same guideline as henw-miskraam: show one of the two.";
    };
    readonly 'henw-miskraam': {
        readonly by: "NHG, Huisarts & Wetenschap";
        readonly title: "NHG-Standaard Miskraam (derde herziening)";
        readonly year: 2017;
        readonly lang: "nl";
        readonly url: "https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening";
        readonly kind: "guideline";
        readonly read: "Official summary of the same guideline (node/13255 and the cited address). Half go on, wait 1-2 weeks, scan unreliable before 6 weeks, anti-D from 10 weeks all read.";
    };
    readonly 'ggc-expectant': {
        readonly by: "NHS Greater Glasgow and Clyde";
        readonly title: "Expectant management of miscarriage";
        readonly url: "https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/";
        readonly kind: "guideline";
        readonly read: "Guideline for staff, not for patients. Fine as evidence; for patients pair with hse-treatment.";
    };
    readonly 'nice-ng126': {
        readonly by: "NICE";
        readonly title: "Ectopic pregnancy and miscarriage (recommendations)";
        readonly year: 2019;
        readonly url: "https://www.nice.org.uk/guidance/ng126";
        readonly kind: "guideline";
        readonly read: "not opened; recommendations known from a restatement only: compare before signing (unclear scan, tablets, anti-D, second scan)";
    };
    readonly 'nice-qs69-3': {
        readonly by: "NICE";
        readonly title: "QS69 Ectopic pregnancy and miscarriage, quality statement 3: confirming a diagnosis of miscarriage";
        readonly year: 2014;
        readonly url: "https://www.nice.org.uk/guidance/qs69/chapter/Quality-statement-3-Confirming-a-diagnosis-of-miscarriage";
        readonly kind: "guideline";
        readonly read: "a suspected miscarriage on a first vaginal scan is confirmed by a second assessment; treatment should not start before place and viability are confirmed that way";
    };
    readonly 'nvog-miskraam': {
        readonly by: "NVOG, Richtlijnendatabase";
        readonly title: "Richtlijn Miskraam";
        readonly lang: "nl";
        readonly url: "https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html";
        readonly kind: "guideline";
        readonly read: "FMS start page read: before 16 weeks, most before 12, 15-20 %. Add year 2020 (KNOV, 27 July 2020). The guideline itself treats losses up to 20 weeks: see definition-nl.";
    };
    readonly 'rcog-gtg17-2023': {
        readonly by: "RCOG";
        readonly title: "Recurrent Miscarriage, Green-top Guideline 17";
        readonly year: 2023;
        readonly url: "https://doi.org/10.1111/1471-0528.17515";
        readonly kind: "guideline";
        readonly read: "Current RCOG guideline. Only the abstract was ever read: say so, have a person read it (it should also cover aspirin/heparin and \"no cause\").";
    };
    readonly 'barakat-2023': {
        readonly by: "Barakat et al., J Clin Med";
        readonly title: "Physical activity in pregnancy and miscarriage";
        readonly year: 2023;
        readonly url: "https://doi.org/10.3390/jcm12165393";
        readonly kind: "study";
        readonly read: "Review of 13 trials.";
    };
    readonly 'bonde-2013': {
        readonly by: "Bonde et al., Scand J Work Environ Health";
        readonly title: "Miscarriage and occupational activity: review";
        readonly year: 2013;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3699369";
        readonly kind: "study";
        readonly read: "Fixed nights 1.51; over 100 kg a day and long standing small rises; \"largely reassuring\"";
    };
    readonly 'cochrane-bedrest': {
        readonly by: "Cochrane";
        readonly title: "Bed rest for preventing miscarriage";
        readonly year: 2010;
        readonly url: "https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage";
        readonly kind: "study";
        readonly read: "Summary of the Cochrane review: not enough evidence.";
    };
    readonly 'aerzteblatt-abort': {
        readonly by: "Deutsches Ärzteblatt";
        readonly title: "CME article on early miscarriage: waiting, medicine, curettage (abstract; the title was not in the stored text)";
        readonly year: 2021;
        readonly lang: "de";
        readonly url: "https://www.aerzteblatt.de/cme/artikel?id=222069";
        readonly kind: "study";
        readonly read: "review of ACOG, AWMF, NICE/RCOG and FIGO guidance; waiting works in 66 to 91%; 1 to 2% bleed so that they need a transfusion; misoprostol: 81 to 95% complete; 5 to 20% need a procedure; suction: 97 to 98%; repeat 2 to 3%; hole in the womb 0.1%; risk from the anaesthetic 0.2%";
    };
    readonly 'ejog-2017': {
        readonly by: "Eur J Obstet Gynecol 2017;211:78";
        readonly title: "Fertility and obstetric outcomes after curettage versus expectant management";
        readonly year: 2017;
        readonly url: "https://www.ejog.org/article/S0301-2115(17)30067-2/fulltext";
        readonly kind: "study";
        readonly read: "procedure: 95.8% done; becoming pregnant later: 92% after curettage, 96% after waiting, no clear difference";
    };
    readonly 'hooker-2014': {
        readonly by: "Hooker et al., Hum Reprod Update 2014;20:262";
        readonly title: "Intrauterine adhesions after miscarriage: systematic review";
        readonly year: 2014;
        readonly url: "https://research.vu.nl/en/publications/systematic-review-and-meta-analysis-of-intrauterine-adhesions-aft";
        readonly kind: "study";
        readonly read: "912 women looked at with a camera within 12 months: scar tissue in 19.1% (12.8 to 27.5); 58% of it mild, 28% moderate, 14% severe; nearly all had had a procedure; none of 47 women who waited or took tablets had it (Dutch summary at kennispoort-verloskunde.nl)";
    };
    readonly 'expectant-2014': {
        readonly by: "Journal of Pregnancy (Hindawi) 2014/824527";
        readonly title: "Success of two weeks of expectant management in view of the NICE guideline";
        readonly year: 2014;
        readonly url: "https://www.hindawi.com/journals/jp/2014/824527/";
        readonly kind: "study";
        readonly read: "111 women: 58% had finished after 2 weeks";
    };
    readonly 'luise-2002': {
        readonly by: "Luise et al., BMJ 2002;324:873";
        readonly title: "Outcome of expectant management of spontaneous first trimester miscarriage";
        readonly year: 2002;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC101397";
        readonly kind: "study";
        readonly read: "451 women who waited, followed for 4 weeks: 81% without a procedure; incomplete 91%, missed 76%, empty sac 66%; finished within 14 days: 70% of all, 84% of incomplete, 52% of missed and empty sac";
    };
    readonly 'magnus-2019': {
        readonly by: "Magnus et al., BMJ";
        readonly title: "Maternal age, pregnancy history and miscarriage";
        readonly year: 2019;
        readonly url: "https://www.bmj.com/content/364/bmj.l869";
        readonly kind: "study";
        readonly read: "Registry study.";
    };
    readonly 'malory-2025': {
        readonly by: "Malory et al., BJOG";
        readonly title: "Acceptable nomenclature for pregnancy loss care";
        readonly year: 2025;
        readonly url: "https://doi.org/10.1111/1471-0528.70057";
        readonly kind: "study";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'petersen-2013': {
        readonly by: "Petersen et al., Med J Aust 2013;199:341";
        readonly title: "The medical management of missed miscarriage, Australian cohort";
        readonly year: 2013;
        readonly url: "https://mja.com.au/node/10560";
        readonly kind: "study";
        readonly read: "264 women, misoprostol: 78% without surgery; 4.9% emergency surgery";
    };
    readonly 'qu-2017': {
        readonly by: "Qu et al., Scientific Reports";
        readonly title: "Psychological stress and miscarriage";
        readonly year: 2017;
        readonly url: "https://openaccess.city.ac.uk/id/eprint/17473";
        readonly kind: "study";
        readonly read: "Review; finds an association (OR 1.42).";
    };
    readonly 'lancet-2021': {
        readonly by: "Quenby et al., The Lancet";
        readonly title: "Miscarriage matters";
        readonly year: 2021;
        readonly url: "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext";
        readonly kind: "study";
        readonly read: "Series paper. Not a source for what to do or whom to call.";
    };
    readonly 'aps-review-2021': {
        readonly by: "Review article, PubMed Central";
        readonly title: "Aspirin and heparin in antiphospholipid syndrome and pregnancy loss: review";
        readonly year: 2021;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8252114";
        readonly kind: "study";
        readonly read: "Heparin + aspirin MAY improve live birth (1.27), low certainty";
    };
    readonly 'schreiber-2018': {
        readonly by: "Schreiber et al., N Engl J Med 2018;378:2161 (author manuscript)";
        readonly title: "Mifepristone pretreatment for the medical management of early pregnancy loss";
        readonly year: 2018;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6437668/";
        readonly kind: "study";
        readonly read: "both medicines (148 women): 84% after 1 dose, 91% within 30 days; 9% had a procedure; misoprostol alone (149 women): 67%, 76%; 24% had a procedure";
    };
    readonly 'mist-2006': {
        readonly by: "Trinder et al., BMJ 2006;332:1235";
        readonly title: "Management of miscarriage: expectant, medical, or surgical? (MIST trial)";
        readonly year: 2006;
        readonly url: "https://doi.org/10.1136/bmj.38828.593125.55";
        readonly kind: "study";
        readonly read: "1,200 women below 13 weeks; infection within 14 days: waiting 3%, tablets 2%, procedure 3%; no difference; unplanned procedure much more often after waiting (about 39 of 100 more) than after surgery";
    };
    readonly 'wang-2004': {
        readonly by: "Wang et al., Human Reproduction";
        readonly title: "Miscarriage after assisted reproduction";
        readonly year: 2004;
        readonly url: "https://doi.org/10.1093/humrep/deh078";
        readonly kind: "study";
        readonly read: "Cohort, 22 years old; slight rise (1.20).";
    };
    readonly 'abuhb-vte': {
        readonly by: "Aneurin Bevan University Health Board, NHS Wales";
        readonly title: "Pain in your calf, thigh, groin or when you breathe (DVT or PE)";
        readonly url: "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe";
        readonly kind: "national-service";
        readonly read: "one leg, swelling, heat or redness; clots in pregnancy and 6 weeks after (stored copy, 25 Nov)";
    };
    readonly 'abuhb-sepsis': {
        readonly by: "Aneurin Bevan University Health Board, NHS Wales";
        readonly title: "Think sepsis";
        readonly url: "https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis";
        readonly kind: "national-service";
        readonly read: "adults, emergency number, each sign alone: slurred speech or confusion; extreme shivering; no urine in a day; severe breathlessness; feels like going to die; skin mottled. Palms and inside of forearms (said for children). Trust your instincts";
    };
    readonly 'pstv-31': {
        readonly by: "Bundesrecht";
        readonly title: "Personenstandsverordnung, § 31";
        readonly year: 2018;
        readonly lang: "de";
        readonly url: "https://www.gesetze-im-internet.de/pstv/__31.html";
        readonly kind: "national-service";
        readonly read: "Read as quoted by IQTIG 2025: stillborn if 500 g or more OR the 24th week is reached";
    };
    readonly 'healthwatch-interpreter': {
        readonly by: "Healthwatch Birmingham";
        readonly title: "Getting an NHS interpreter";
        readonly url: "https://healthwatchbirmingham.co.uk/getting-an-nhs-interpreter";
        readonly kind: "national-service";
        readonly read: "right to a professional interpreter, free; say so when you book; relatives should not interpret (Healthwatch Redbridge 2024)";
    };
    readonly 'commons-sn05595': {
        readonly by: "House of Commons Library";
        readonly title: "Registration of stillbirth";
        readonly year: 2021;
        readonly url: "https://commonslibrary.parliament.uk/research-briefings/sn05595/";
        readonly kind: "national-service";
        readonly read: "24 weeks (England and Wales; RCOG Good Practice 4 says the same for Scotland and Northern Ireland)";
    };
    readonly 'hse-caffeine': {
        readonly by: "HSE Ireland";
        readonly title: "Caffeine in pregnancy";
        readonly url: "https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine";
        readonly kind: "national-service";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'hse-treatment': {
        readonly by: "HSE Ireland";
        readonly title: "Managing a miscarriage";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/treatment";
        readonly kind: "national-service";
        readonly read: "three ways up to 12 weeks; 12 to 24 weeks: usually medicine that starts labour; take your time, ask for something to read; waiting works for about 50%; bleeding can last up to 3 weeks; missed miscarriage can take weeks to start; appointment after about 2 weeks; urine test about a week later; cramps and bleeding after the tablets";
    };
    readonly 'hse-causes': {
        readonly by: "HSE Ireland";
        readonly title: "Miscarriage: causes";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/causes";
        readonly kind: "national-service";
        readonly read: "Chromosomes; diabetes, thyroid, antiphospholipid syndrome; medicines; age, weight, alcohol, smoking, drugs; womb shape, fibroids, infections";
    };
    readonly 'hse-morning-sickness': {
        readonly by: "HSE Ireland";
        readonly title: "Morning sickness: when to get medical advice";
        readonly url: "https://www2.hse.ie/conditions/morning-sickness/when-get-medical-advice/";
        readonly kind: "national-service";
        readonly read: "unable to keep any fluids down for 24 hours, pain or blood when peeing: contact at once (stored copy, 25 Nov)";
    };
    readonly 'hse-prevention': {
        readonly by: "HSE Ireland";
        readonly title: "Reducing your risk – Miscarriage";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/prevention/";
        readonly kind: "national-service";
        readonly read: "stored copy, excerpt, 25 November 2026: \"not caused by\" shock or fright, exercise (ask how much), lifting or straining, working, sex, travelling by air, spicy food; anxiety and stress do not cause miscarriage; most are not caused by anything you did";
    };
    readonly 'hse-sepsis': {
        readonly by: "HSE Ireland";
        readonly title: "Sepsis during and after pregnancy";
        readonly url: "https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy";
        readonly kind: "national-service";
        readonly read: "Use for sepsis only. 6 weeks = period of higher risk, not an end date.";
    };
    readonly 'hse-miscarriage': {
        readonly by: "HSE Ireland";
        readonly title: "Signs – Miscarriage";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/";
        readonly kind: "national-service";
        readonly read: "Read. Good for bleeding, cramps, painkillers, out of hours. Says 24 weeks: never cite it for a UK or a 23-week definition.";
    };
    readonly 'hse-uti': {
        readonly by: "HSE Ireland";
        readonly title: "Urine infections in pregnancy";
        readonly url: "https://www2.hse.ie/conditions/child-health/urine-infections-utis-in-pregnancy.html";
        readonly kind: "national-service";
        readonly read: "burning when peeing: contact your GP, midwife or obstetrician; with fever, pain in lower back or side, vomiting: the kidney";
    };
    readonly 'hduhb-valproate': {
        readonly by: "Hywel Dda University Health Board, NHS Wales";
        readonly title: "Sodium valproate and valproic acid";
        readonly url: "https://hduhb.nhs.wales/healthcare/services-and-teams/maternity-services1/planning-a-pregnancy/services-for-pre-existing-health-conditions/pre-existing-condition-epilepsy/sodium-valproate-and-valproic-acid";
        readonly kind: "national-service";
        readonly read: "Pregnant or planning: do not stop; see a GP or neurologist immediately";
    };
    readonly 'mhra-retinoids': {
        readonly by: "MHRA / GOV.UK";
        readonly title: "Oral retinoids: pregnancy prevention";
        readonly url: "https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk";
        readonly kind: "national-service";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'nhs-back-pain': {
        readonly by: "NHS";
        readonly title: "Back pain in pregnancy";
        readonly url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/";
        readonly kind: "national-service";
        readonly read: "text known from another site only; the address must be opened and compared before signing";
    };
    readonly 'nhs-domestic-abuse': {
        readonly by: "NHS";
        readonly title: "Domestic abuse in pregnancy";
        readonly url: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/";
        readonly kind: "national-service";
        readonly read: "999 in immediate danger; 0808 2000 247 at any hour";
    };
    readonly 'nhs-kidney': {
        readonly by: "NHS";
        readonly title: "Kidney infection";
        readonly url: "https://nhs.uk/conditions/kidney-infection/treatment";
        readonly kind: "national-service";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'nidirect-ectopic': {
        readonly by: "nidirect, Northern Ireland";
        readonly title: "Ectopic pregnancy";
        readonly url: "https://nidirect.gov.uk/node/10466";
        readonly kind: "national-service";
        readonly read: "Government page, read. Address now https://www.nidirect.gov.uk/conditions/ectopic-pregnancy . Note: shoulder tip and one-sided pain stand under GP/out of hours, and \"a combination\".";
    };
    readonly 'ie-act-2024': {
        readonly by: "Oireachtas, Ireland";
        readonly title: "Civil Registration (Electronic Registration) Act 2024";
        readonly year: 2024;
        readonly url: "https://www.irishstatutebook.ie/eli/2024/act/27/enacted/en/html";
        readonly kind: "national-service";
        readonly read: "section 10 only, and a written answer of 26 March 2025 that says 23 weeks; the section with the definition must be opened before the text is switched on";
    };
    readonly 'rcog-recovering-2015': {
        readonly by: "RCOG";
        readonly title: "Recovering from surgical management of a miscarriage";
        readonly year: 2015;
        readonly url: "https://www.rcog.org.uk/en/patients/patient-leaflets/recovering-from-surgical-management-of-a-miscarriage/";
        readonly kind: "national-service";
        readonly read: "introduction on the own page: home the same day; 24 hours after the anaesthetic no driving and an adult with you";
    };
    readonly 'tk-fehlgeburt': {
        readonly by: "Techniker Krankenkasse";
        readonly title: "Fehlgeburten: Worin sie sich unterscheiden";
        readonly lang: "de";
        readonly url: "https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822";
        readonly kind: "national-service";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'bumps-isotretinoin': {
        readonly by: "UKTIS bumps";
        readonly title: "Isotretinoin (best use of medicines in pregnancy)";
        readonly year: 2018;
        readonly url: "https://medicinesinpregnancy.org/Medicine--pregnancy/Isotretinoin-tablets";
        readonly kind: "national-service";
        readonly read: "Pregnant or may be: stop taking and speak to your doctor as soon as possible";
    };
    readonly 'bhr-miscarriage': {
        readonly by: "Barking, Havering and Redbridge NHS";
        readonly title: "Miscarriage";
        readonly url: "https://bhrhospitals.nhs.uk/miscarriage-";
        readonly kind: "hospital";
        readonly read: "Chromosome problem in either partner, probably without knowing; APS; womb shape";
    };
    readonly 'bcwomens-miscarriage': {
        readonly by: "BC Women's Hospital, Canada";
        readonly title: "Treatment options for miscarriage";
        readonly url: "https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage";
        readonly kind: "hospital";
        readonly read: "for treatment at home: 1 pad an hour for more than 3 hours; tablets, cramps, bleeding";
    };
    readonly 'bucks-natural': {
        readonly by: "Buckinghamshire Healthcare NHS";
        readonly title: "Miscarriage: natural management; and: surgical management";
        readonly url: "https://www.buckshealthcare.nhs.uk/pifs/miscarriage-expectant-management";
        readonly kind: "hospital";
        readonly read: "no need to decide at once unless it is an emergency; risk of infection or harm very small with all three; chance of a healthy next pregnancy equally good; heavy bleeding, clots, cramps; works better when it has already begun; procedure asleep; an adult takes you home and stays 24 hours";
    };
    readonly 'bucks-epu': {
        readonly by: "Buckinghamshire Healthcare NHS";
        readonly title: "The early pregnancy unit";
        readonly url: "https://www.buckshealthcare.nhs.uk/pifs/early-pregnancy-unit/";
        readonly kind: "hospital";
        readonly read: "why: bleeding, pain, or problems before; mostly through the vagina, no full bladder; from about 9 weeks usually on the tummy; both are safe and do not raise the risk of miscarriage; you may say no; a tummy scan tells less; then do not empty the bladder; more information needed: new scan 7 to 14 days later";
    };
    readonly 'cuh-expectant': {
        readonly by: "Cambridge University Hospitals NHS";
        readonly title: "Expectant management of miscarriage";
        readonly url: "https://cuh.nhs.uk/patient-information/expectant-management-of-miscarriage-";
        readonly kind: "hospital";
        readonly read: "No intervention will prevent it once inevitable";
    };
    readonly 'cuh-iupuv': {
        readonly by: "Cambridge University Hospitals NHS";
        readonly title: "Intrauterine pregnancy of unknown viability";
        readonly url: "https://cuh.nhs.uk/patient-information/intrauterine-pregnancy-of-unknown-viability-iupuv";
        readonly kind: "hospital";
        readonly read: "in the womb, so not ectopic; further scan within 7 to 14 days; sometimes several scans";
    };
    readonly 'cuh-pul': {
        readonly by: "Cambridge University Hospitals NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://cuh.nhs.uk/patient-information/pregnancy-of-unknown-location-pul";
        readonly kind: "hospital";
        readonly read: "the three possibilities; with worrying symptoms or a high risk: stay in hospital";
    };
    readonly 'cuh-folic': {
        readonly by: "Cambridge University Hospitals NHS";
        readonly title: "Vitamins and supplements";
        readonly url: "https://www.cuh.nhs.uk/rosie-hospital/planning-a-pregnancy/vitamins-and-supplements";
        readonly kind: "hospital";
        readonly read: "400 micrograms before and until 12 weeks; 5 mg with diabetes, epilepsy medicine, neural tube defect in either family, HIV medicine";
    };
    readonly 'chelwest-medical': {
        readonly by: "Chelsea and Westminster NHS";
        readonly title: "Medical management of miscarriage";
        readonly url: "https://chelwest.nhs.uk/your-visit/patient-leaflets/womens-services/medical-management-of-miscarriage";
        readonly kind: "hospital";
        readonly read: "52 to 92% (70 to 96% if bleeding had begun); up to 23 in 100 need an operation; second tablets 48 hours after the first, work within 4 to 6 hours";
    };
    readonly 'chesterfield-ces': {
        readonly by: "Chesterfield Royal Hospital NHS";
        readonly title: "Cauda equina";
        readonly url: "https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina";
        readonly kind: "hospital";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'cork-emergencies': {
        readonly by: "Cork University Maternity Hospital";
        readonly title: "Emergencies";
        readonly url: "https://www.corkmiscarriage.com/emergencies";
        readonly kind: "hospital";
        readonly read: "Read: more than one pad every 30-60 minutes, call GP/SouthDoc/ER. Its sister page says 4 pads in 1 hour.";
    };
    readonly 'cork-recurrent': {
        readonly by: "Cork University Maternity Hospital";
        readonly title: "Recurrent miscarriage";
        readonly url: "https://www.corkmiscarriage.com/recurrent-miscarriage";
        readonly kind: "hospital";
        readonly read: "stored copies (two versions), 25 November 2026: tests usually offered after 2; about half no cause; any loss after 14 weeks";
    };
    readonly 'dgft-bleeding': {
        readonly by: "Dudley Group NHS";
        readonly title: "Bleeding in early pregnancy";
        readonly url: "https://www.dgft.nhs.uk/pil/bleeding-in-early-pregnancy";
        readonly kind: "hospital";
        readonly read: "Bleeding over two weeks, or heavy bleeding anew: GP or unit. (Also: do not go to the ED unless seriously ill)";
    };
    readonly 'ekhuft-epau': {
        readonly by: "East Kent Hospitals NHS";
        readonly title: "Early Pregnancy Assessment Units";
        readonly url: "https://leaflets.ekhuft.nhs.uk/early-pregnancy-assessment-units-epaus/html";
        readonly kind: "hospital";
        readonly read: "you can have somebody with you at the scan; a plan is made after it";
    };
    readonly 'erasmus-herhaald': {
        readonly by: "Erasmus MC";
        readonly title: "Herhaalde miskraam (patiëntenfolder)";
        readonly lang: "nl";
        readonly url: "https://patientenfolders.erasmusmc.nl/folders/herhaalde_miskraam_";
        readonly kind: "hospital";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'hse-lourdes': {
        readonly by: "HSE, Our Lady of Lourdes Hospital";
        readonly title: "Early pregnancy loss";
        readonly url: "https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html";
        readonly kind: "hospital";
        readonly read: "Read: changing a pad every hour, racing heart, very warm or unwell: emergency room.";
    };
    readonly 'hey-remains': {
        readonly by: "Hull University Teaching Hospitals NHS";
        readonly title: "Sensitive disposal arrangements for pregnancy remains";
        readonly year: 2015;
        readonly url: "https://www.hey.nhs.uk/patient-leaflet/sensitive-disposal-arrangements-pregnancy-remains/";
        readonly kind: "hospital";
        readonly read: "shared cremation by the hospital, own burial or cremation, or taking it home to bury, with rules";
    };
    readonly 'leeds-pul': {
        readonly by: "Leeds Teaching Hospitals NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://www.leedsth.nhs.uk/patients/resources/pregnancy-of-unknown-location";
        readonly kind: "hospital";
        readonly read: "of their own patients about 71% miscarriage or not developing, 14% early pregnancy, 9% ectopic; further scan in 7 to 14 days";
    };
    readonly 'mkuh-expectant': {
        readonly by: "Milton Keynes University Hospital NHS";
        readonly title: "Expectant management following a miscarriage";
        readonly url: "https://www.mkuh.nhs.uk/patient-information-leaflet/expectant-management-following-a-miscarriage-2";
        readonly kind: "hospital";
        readonly read: "cramps, bleeding that can be heavier than a period, clots, grey stringy tissue; no tampons; most within 2 weeks; many early losses happen on the toilet";
    };
    readonly 'mkuh-medical': {
        readonly by: "Milton Keynes University Hospital NHS";
        readonly title: "Medical management of miscarriage, outpatient";
        readonly url: "https://www.mkuh.nhs.uk/patient-information-leaflet/medical-management-of-miscarriage-outpatient-at-less-than-9-weeks-gestation";
        readonly kind: "hospital";
        readonly read: "another adult takes her home and stays 24 hours; pads ready, no tampons";
    };
    readonly 'mkuh-mva': {
        readonly by: "Milton Keynes University Hospital NHS";
        readonly title: "Surgical management of miscarriage under local anaesthetic (MVA)";
        readonly url: "https://www.mkuh.nhs.uk/patient-information-leaflet/surgical-management-of-miscarriage-under-local-anaesthetic-mva";
        readonly kind: "hospital";
        readonly read: "98 to 99% effective; a few minutes, longer on the couch; moderate pain that settles";
    };
    readonly 'mkuh-epau': {
        readonly by: "Milton Keynes University Hospital NHS";
        readonly title: "The Early Pregnancy Assessment Unit";
        readonly url: "https://www.mkuh.nhs.uk/patient-information-leaflet/the-early-pregnancy-assessment-unit-epau";
        readonly kind: "hospital";
        readonly read: "one person may come into the scan room; full bladder asked for; permission is asked for a vaginal scan";
    };
    readonly 'newcastle-threatened': {
        readonly by: "Newcastle upon Tyne Hospitals NHS";
        readonly title: "Threatened miscarriage";
        readonly url: "https://www.newcastle-hospitals.nhs.uk/resources/threatened-miscarriage-2";
        readonly kind: "hospital";
        readonly read: "small probe in the vagina, private, safe, no extra risk for the pregnancy; you can bring someone";
    };
    readonly 'ggc-emergency': {
        readonly by: "NHS Greater Glasgow and Clyde";
        readonly title: "Seeking emergency services (early pregnancy)";
        readonly url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/";
        readonly kind: "hospital";
        readonly read: "More than one maternity-sized pad in an hour; one-sided pain or shoulder tip, dizzy, fast heart; feverish and unwell, pain getting worse, smelling discharge";
    };
    readonly 'ggc-surgical': {
        readonly by: "NHS Greater Glasgow and Clyde";
        readonly title: "Surgical management of miscarriage with general anaesthetic";
        readonly url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/surgical-management-of-miscarriage-with-general-anaesthetic/";
        readonly kind: "hospital";
        readonly read: "infection 3 in 100; transfusion 1 to 2 in 1,000; injury of cervix or womb 1 in 200; not complete 5 in 100; scar tissue named";
    };
    readonly 'nbt-ectopic': {
        readonly by: "North Bristol NHS";
        readonly title: "Ectopic pregnancy";
        readonly url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/ectopic-pregnancy";
        readonly kind: "hospital";
        readonly read: "outside the womb, 95% in a tube; cannot survive; vague signs";
    };
    readonly 'nbt-miscarriage': {
        readonly by: "North Bristol NHS";
        readonly title: "We are sorry that you have had a miscarriage";
        readonly url: "https://nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information/miscarriage";
        readonly kind: "hospital";
        readonly read: "complete: womb empty; incomplete: some tissue is left; missed: no development or no heartbeat; you may change your mind about the treatment; half miscarry within 1 week";
    };
    readonly 'nbt-pul': {
        readonly by: "North Bristol NHS Trust";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/pregnancy-unknown-location";
        readonly kind: "hospital";
        readonly read: "often unclear before about 6 weeks; a test can stay positive up to 3 weeks after a miscarriage; a small number are ectopic";
    };
    readonly 'nbt-recurrent': {
        readonly by: "North Bristol NHS Trust";
        readonly title: "Recurrent miscarriage";
        readonly url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/recurrent-miscarriage";
        readonly kind: "hospital";
        readonly read: "stored copy, 25 November 2026: most couples still have a good chance of a birth; cause found half of the time";
    };
    readonly 'ncic-mva': {
        readonly by: "North Cumbria Integrated Care NHS";
        readonly title: "Manual vacuum aspiration";
        readonly url: "https://ncic.nhs.uk/patients-visitors/patient-information-leaflets/pregnancy-manual-vacuum-aspiration-miscarriage";
        readonly kind: "hospital";
        readonly read: "awake, neck of the womb numbed, gentle suction, 15 to 20 minutes; many go home straight after";
    };
    readonly 'ncic-natural': {
        readonly by: "North Cumbria Integrated Care NHS";
        readonly title: "Natural management of miscarriage";
        readonly url: "https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1";
        readonly kind: "hospital";
        readonly read: "Read: 3 or more pads an hour for over 2 hours. Cite only for treatment at home; beside the emergency sign it contradicts the text.";
    };
    readonly 'nca-medical': {
        readonly by: "Northern Care Alliance NHS";
        readonly title: "Medical management of miscarriage";
        readonly url: "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/gynaecology-medical-management-miscarriage";
        readonly kind: "hospital";
        readonly read: "in hospital or at home; works in 80 to 90%; very heavy bleeding about 2 in 100; infection 1 to 4 in 100; side effects: diarrhoea, tummy pain, nausea, vomiting, rash, dizziness";
    };
    readonly 'nca-surgical': {
        readonly by: "Northern Care Alliance NHS";
        readonly title: "Surgical management of miscarriage";
        readonly url: "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/gynaecology-surgical-management-miscarriage";
        readonly kind: "hospital";
        readonly read: "usually asleep, home the same day; narrow tube; infection 2 to 3 in 100; very heavy bleeding and hole in the womb each fewer than 1 in 200; not complete up to 5 in 100";
    };
    readonly 'royalfree-interpreting': {
        readonly by: "Royal Free London NHS";
        readonly title: "Interpreting and translation services";
        readonly url: "https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/interpreting-and-translation-services/";
        readonly kind: "hospital";
        readonly read: "interpreters by phone, video, in person and sign language; tell the reception";
    };
    readonly 'royalfree-ipuv': {
        readonly by: "Royal Free London NHS";
        readonly title: "Intrauterine pregnancy of uncertain viability";
        readonly url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/intrauterine-pregnancy-uncertain-viability-ipuv";
        readonly kind: "hospital";
        readonly read: "about 1 in 5 scans in such a unit; in the womb, but sac or embryo still too small; new scan after 7 to 14 days; sooner may again give no answer";
    };
    readonly 'royalfree-options': {
        readonly by: "Royal Free London NHS";
        readonly title: "Management of miscarriage: your options";
        readonly url: "https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/management-miscarriage-your-options";
        readonly kind: "hospital";
        readonly read: "missed and incomplete explained; chance of a healthy pregnancy next time equally good whichever way; waiting: days to weeks to begin, strong period-like pain, bleeding can go on for some weeks";
    };
    readonly 'royalfree-pul': {
        readonly by: "Royal Free London NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/pregnancy-of-unknown-location";
        readonly kind: "hospital";
        readonly read: "too early, an early miscarriage, or outside the womb (least likely, can be dangerous); ectopic cannot be ruled out until a pregnancy is seen in the womb or the hormone has clearly fallen; blood test, again after 48 hours";
    };
    readonly 'rotherham-medical': {
        readonly by: "The Rotherham NHS";
        readonly title: "Medical management of miscarriage up to 10 weeks";
        readonly url: "https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/medical-management-miscarriage";
        readonly kind: "hospital";
        readonly read: "at home up to 10 weeks, two medicines; works in 80 to 90 of 100";
    };
    readonly 'thewomens-mole': {
        readonly by: "The Royal Women's Hospital, Melbourne";
        readonly title: "Hydatidiform mole";
        readonly url: "https://www.thewomens.org.au/health-information/pregnancy-and-birth/pregnancy-problems/early-pregnancy-problems/hydatidiform-mole/";
        readonly kind: "hospital";
        readonly read: "the placenta grows too fast and wrongly; no baby can live; seen on a scan or after a miscarriage";
    };
    readonly 'umcu-miskraam': {
        readonly by: "UMC Utrecht";
        readonly title: "Miskraam (folder)";
        readonly lang: "nl";
        readonly url: "https://www.umcutrecht.nl/nl/ziekte/miskraam/folder";
        readonly kind: "hospital";
        readonly read: "blood loss or brown discharge for 1 to 6 weeks; wait with sex until bleeding is over; no medical reason to wait before trying again; next period after about 4 to 6 weeks";
    };
    readonly 'ukw-habituell': {
        readonly by: "Universitätsklinikum Würzburg, Frauenklinik";
        readonly title: "Wiederholte Fehlgeburten (habituelle Aborte)";
        readonly lang: "de";
        readonly url: "https://www.frauenklinik.ukw.de/kinderwunsch/habituelle-aborte.html";
        readonly kind: "hospital";
        readonly read: "stored copy, 25 November 2026: the word stands for at least 3 miscarriages; a university clinic still uses it";
    };
    readonly 'uclh-pul': {
        readonly by: "University College London Hospitals NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pregnancy-unknown-location-pul";
        readonly kind: "hospital";
        readonly read: "Test positive up to three weeks after a loss; may still feel pregnant";
    };
    readonly 'uhb-dvt': {
        readonly by: "University Hospitals Birmingham";
        readonly title: "DVT and PE";
        readonly url: "https://archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm";
        readonly kind: "hospital";
        readonly read: "signs of a clot in a leg";
    };
    readonly 'uhb-call': {
        readonly by: "University Hospitals Birmingham NHS";
        readonly title: "When to call the midwife";
        readonly year: 2022;
        readonly url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm";
        readonly kind: "hospital";
        readonly read: "999 for heavy bleeding or passing clots; 999 for sharp or continuous tummy pain that does not come and go; spotting: call the unit";
    };
    readonly 'plymouth-expectant': {
        readonly by: "University Hospitals Plymouth NHS";
        readonly title: "Expectant management of miscarriage";
        readonly year: 2022;
        readonly url: "https://www.plymouthhospitals.nhs.uk/display-pil/pil-expectant-management-of-miscarriage-5851";
        readonly kind: "hospital";
        readonly read: "missed miscarriage: 60 to 80% within 4 weeks; no need to be in hospital; cannot be predicted; the words missed, incomplete, complete";
    };
    readonly 'plymouth-medical': {
        readonly by: "University Hospitals Plymouth NHS";
        readonly title: "Medical management of miscarriage up to 10-week size";
        readonly year: 2023;
        readonly url: "https://www.plymouthhospitals.nhs.uk/display-pil/pil-medical-management-of-miscarriage-up-to-10week-size-gestation--5852";
        readonly kind: "hospital";
        readonly read: "more than 90% need no further procedure";
    };
    readonly 'uihc-procedural': {
        readonly by: "University of Iowa Health Care";
        readonly title: "Miscarriage care instruction: procedural management";
        readonly url: "https://uihc.org/educational-resources/miscarriage-care-instruction-procedural-management";
        readonly kind: "hospital";
        readonly read: "\"Pass clots larger than a golf ball\": call (stored copy, 25 Nov)";
    };
    readonly uihc: {
        readonly by: "University of Iowa Health Care";
        readonly title: "Miscarriage care instructions";
        readonly url: "https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management";
        readonly kind: "hospital";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'yeovil-erpc': {
        readonly by: "Yeovil Hospital";
        readonly title: "ERPC (miscarriage)";
        readonly url: "https://yeovilhospital.org/erpc-miscarriage-womens-health-maternity-unit";
        readonly kind: "hospital";
        readonly read: "bleeding 5 to 7 days, getting less; pads, tampons again after the next period; paracetamol, warm bottle; sex when bleeding has settled and you feel ready; period after 4 to 6 weeks; up to 1 week off work, at least 48 hours";
    };
    readonly 'yeovil-mole': {
        readonly by: "Yeovil Hospital";
        readonly title: "Hydatidiform mole";
        readonly url: "https://yeovilhospital.co.uk/hydatidiform-mole/";
        readonly kind: "hospital";
        readonly read: "placenta becomes a mass of small sacs; the pregnancy cannot survive; careful follow-up at a specialist centre";
    };
    readonly 'yeovil-medical': {
        readonly by: "Yeovil Hospital";
        readonly title: "Medical management of miscarriage at home";
        readonly url: "https://yeovilhospital.org/medical-management-of-miscarriage-at-home";
        readonly kind: "hospital";
        readonly read: "works in about 80 to 90%; most have strong period-like pain, very painful as it passes; heavy bleeding with clots; bleeding up to 3 weeks";
    };
    readonly 'rivierenland-herhaald': {
        readonly by: "Ziekenhuis Rivierenland";
        readonly title: "Habituele abortus: herhaalde miskramen";
        readonly lang: "nl";
        readonly url: "https://ziekenhuisrivierenland.nl/onderzoeken/habituele-abortus-herhaalde-miskramen";
        readonly kind: "hospital";
        readonly read: "stored copy, 25 November 2026: \"habituele abortus\" is the medical term for repeated miscarriages";
    };
    readonly 'alcohol-change': {
        readonly by: "Alcohol Change UK";
        readonly title: "Alcohol withdrawal";
        readonly url: "https://alcoholchange.org.uk/help-and-support/get-help-now/coronavirus-information-and-advice-hub/coronavirus-alcohol-withdrawal-what-to-look-out-for";
        readonly kind: "charity";
        readonly read: "stored copy, 25 November 2026: people who depend on alcohol can die if they stop suddenly; talk to a GP or service first";
    };
    readonly 'ectopic-trust-iud': {
        readonly by: "Ectopic Pregnancy Trust";
        readonly title: "Intrauterine devices and ectopic pregnancy";
        readonly url: "https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy";
        readonly kind: "charity";
        readonly read: "known from the record of the first edition; not read again: open before signing";
    };
    readonly 'ept-progesterone': {
        readonly by: "Ectopic Pregnancy Trust";
        readonly title: "Statement on the NICE recommendation on progesterone";
        readonly url: "https://ectopic.org.uk/blog/the-epts-statement-on-nice-recommendation-on-offering-progesterone-to-women-who-have-previously-experienced-miscarriage";
        readonly kind: "charity";
        readonly read: "stored copy, 25 November 2026: offered to women who bleed and had a miscarriage before, pregnancy in the womb confirmed by a scan; does not help an ectopic pregnancy; not every miscarriage";
    };
    readonly 'epilepsy-society': {
        readonly by: "Epilepsy Society";
        readonly title: "Sodium valproate";
        readonly url: "https://epilepsysociety.org.uk/about-epilepsy/sodium-valproate";
        readonly kind: "charity";
        readonly read: "stored copy, 25 November 2026: never stop without asking; stopping suddenly could result in seizures";
    };
    readonly 'kops-loss': {
        readonly by: "KOPS, Garda peer support, Ireland";
        readonly title: "Miscarriage and infant loss";
        readonly url: "https://kops.garda.ie/common-concerns/fertility-reproductive-health/miscarriage-and-infant-loss/";
        readonly kind: "charity";
        readonly read: "no time limit to grieving; everyone at an own pace; men are often forgotten";
    };
    readonly 'ma-recurrent': {
        readonly by: "Miscarriage Association";
        readonly title: "Recurrent miscarriage: tests and treatments";
        readonly url: "https://www.miscarriageassociation.org.uk/information/miscarriage/recurrent-miscarriage/recurrent-miscarriage-tests-and-treatments/";
        readonly kind: "charity";
        readonly read: "stored copy, 25 November 2026: tests after 3 early miscarriages, perhaps after 2, and after 1 in the second trimester";
    };
    readonly 'ma-signs': {
        readonly by: "Miscarriage Association";
        readonly title: "Signs and symptoms of miscarriage";
        readonly url: "https://miscarriageassociation.org.uk/signs-and-symptoms-of-miscarriage";
        readonly kind: "charity";
        readonly read: "Bleeding always worth checking; backache common in normal pregnancy; few or fading signs do not have to mean a problem; sharp, one-sided or shoulder pain: GP, unit or A&E";
    };
    readonly 'ma-ttc-2025': {
        readonly by: "Miscarriage Association";
        readonly title: "Trying to conceive after miscarriage";
        readonly year: 2025;
        readonly url: "https://www.miscarriageassociation.org.uk/blog/trying-to-conceive-after-miscarriage-when-is-the-right-time";
        readonly kind: "charity";
        readonly read: "No fixed wait; ask the doctor first after ectopic, molar, recurrent, second-trimester loss";
    };
    readonly 'ma-early-next': {
        readonly by: "Miscarriage Association (now Miscarriage UK)";
        readonly title: "Finding out and coping with early pregnancy";
        readonly url: "https://www.miscarriageassociation.org.uk/your-feelings/pregnancyaftermiscarriage/finding-out-and-early-pregnancy-after-miscarriage/";
        readonly kind: "charity";
        readonly read: "mixed feelings and high uncertainty; extra medical support is possible in some cases";
    };
    readonly 'ma-marking': {
        readonly by: "Miscarriage Association (now Miscarriage UK)";
        readonly title: "Marking your loss";
        readonly year: 2024;
        readonly url: "https://miscarriageassociation.org.uk/?p=93";
        readonly kind: "charity";
        readonly read: "certificate: England (gov.uk, from 16 years) and Scotland (memorial book); some hospitals give their own; ceremony, memory box, online stars; many people find it helps";
    };
    readonly 'ma-work': {
        readonly by: "Miscarriage Association (now Miscarriage UK)";
        readonly title: "Miscarriage and the workplace: employees";
        readonly url: "https://miscarriageassociation.org.uk/miscarriage-and-the-workplace/employees-information-and-support";
        readonly kind: "charity";
        readonly read: "some need a long time off, some go back soon; some notice only later that they need more; rights depend on law and employer";
    };
    readonly 'ma-partners': {
        readonly by: "Miscarriage Association (now Miscarriage UK)";
        readonly title: "Support for partners";
        readonly year: 2014;
        readonly url: "https://www.miscarriageassociation.org.uk/support/feelings-after-pregnancy-loss/support-for-partners/";
        readonly kind: "charity";
        readonly read: "160 partners asked: 85% sad, 63% grief, 58% shock; nearly a quarter did not tell; telling often helped both; friends ask about the woman and forget the partner";
    };
    readonly 'miscarriage-ie-after': {
        readonly by: "Miscarriage Association of Ireland";
        readonly title: "After a miscarriage";
        readonly url: "https://miscarriage.ie/afteramiscarriage.html";
        readonly kind: "charity";
        readonly read: "bleeding less within 7 to 10 days; pads until it stops; good days become more, but a memory or an anniversary can bring it back; anger, frustration, despair, crying, or silence; couples cope in different ways; children: explain simply what happened; they can be frightened";
    };
    readonly 'miscarriage-ie-ideas': {
        readonly by: "Miscarriage Association of Ireland";
        readonly title: "Ideas to remember your baby";
        readonly url: "https://miscarriage.ie/ideas.html";
        readonly kind: "charity";
        readonly read: "candle, plant, poem, keeping cards, a quiet day";
    };
    readonly 'miscarriage-ie-next': {
        readonly by: "Miscarriage Association of Ireland";
        readonly title: "Pregnancy after miscarriage";
        readonly url: "https://miscarriage.ie/emotions/pregnancy-after/";
        readonly kind: "charity";
        readonly read: "hope and fear together; feelings, whatever they are, are normal; fear is common; ask for professional help if worried, depressed or frightened";
    };
    readonly 'miscarriage-ie-types': {
        readonly by: "Miscarriage Association of Ireland";
        readonly title: "Types of miscarriage";
        readonly url: "https://miscarriage.ie/?p=3767";
        readonly kind: "charity";
        readonly read: "early loss: cramps can be very painful, heavy bleeding, large clots; you may see a baby or the sac";
    };
    readonly 'misc-australia-late': {
        readonly by: "Miscarriage Australia";
        readonly title: "Late miscarriage";
        readonly url: "https://miscarriageaustralia.com.au/understanding-miscarriage/late-miscarriage/";
        readonly kind: "charity";
        readonly read: "large clots: golf ball";
    };
    readonly 'misc-australia-mh': {
        readonly by: "Miscarriage Australia";
        readonly title: "When to seek mental health care";
        readonly url: "https://miscarriageaustralia.com.au/after-a-miscarriage/";
        readonly kind: "charity";
        readonly read: "Charity page on when to seek help.";
    };
    readonly 'mm-nz': {
        readonly by: "Miscarriage Matters NZ";
        readonly title: "When to seek advice";
        readonly url: "https://www.miscarriagematters.org.nz/health-hub";
        readonly kind: "charity";
        readonly read: "No period after 6-8 weeks: advice; more than one pad an hour for two hours, faint, fever, smell: 111";
    };
    readonly 'mcs-nz-children': {
        readonly by: "Miscarriage Support Auckland, New Zealand";
        readonly title: "Our children";
        readonly url: "https://www.miscarriagesupport.org.nz/our-children/";
        readonly kind: "charity";
        readonly read: "children notice; be honest and simple; avoid \"lost\", \"gone to sleep\"; say that nothing they did caused it; repeat";
    };
    readonly 'nct-having': {
        readonly by: "NCT";
        readonly title: "Am I having a miscarriage?";
        readonly year: 2022;
        readonly url: "https://nct.org.uk/information/pregnancy/body-pregnancy/am-i-having-miscarriage";
        readonly kind: "charity";
        readonly read: "Signs of ectopic (also shoulder pain, diarrhoea and vomiting, faint): emergency department at once, else 999";
    };
    readonly 'nct-sepsis': {
        readonly by: "NCT";
        readonly title: "How to spot maternal sepsis";
        readonly year: 2022;
        readonly url: "https://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis";
        readonly kind: "charity";
        readonly read: "Over 38, shivering, cold or clammy, pale or mottled, unpleasant discharge, confused";
    };
    readonly 'planned-parenthood': {
        readonly by: "Planned Parenthood";
        readonly title: "What causes early miscarriage?";
        readonly url: "https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it";
        readonly kind: "charity";
        readonly read: "Read. Sex, exercise, stress, falling do not; major injury, listeria, uncontrolled diabetes/thyroid, drugs can. US; gives no advice on whom to call.";
    };
    readonly 'sternenkinder-ww': {
        readonly by: "Sternenkinder Westerwald";
        readonly title: "Wissenswertes von A bis Z";
        readonly lang: "de";
        readonly url: "https://sternenkinder-westerwald.de/bescheid-wissen/wissenswertes-von-a-z/";
        readonly kind: "charity";
        readonly read: "DE: rules differ by state; no duty to bury a stillborn child below 500 g; own burial possible nearly everywhere; in some states the clinic must see to it";
    };
    readonly 'thrombosis-uk-pe': {
        readonly by: "Thrombosis UK";
        readonly title: "What is a PE";
        readonly url: "https://thrombosisuk.org/what-is-pe.php";
        readonly kind: "charity";
        readonly read: "signs of a clot in the lung: chest pain, hard to breathe";
    };
    readonly 'tommys-exercise': {
        readonly by: "Tommy's";
        readonly title: "Exercises to avoid in pregnancy";
        readonly url: "https://www.tommys.org/pregnancy-information/im-pregnant/exercise-in-pregnancy/exercises-avoid-pregnancy";
        readonly kind: "charity";
        readonly read: "Contact sports, falls such as horse riding";
    };
    readonly 'tommys-grief': {
        readonly by: "Tommy's";
        readonly title: "Grief, trauma and mental health";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby";
        readonly kind: "charity";
        readonly read: "mix of sadness, shock, guilt, anger; some weeks, others longer; partners grieve in other ways";
    };
    readonly 'tommys-faq': {
        readonly by: "Tommy's";
        readonly title: "How likely is a miscarriage and what can I do?";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/frequently-asked-questions-about-miscarriage/how-likely-miscarriage-and-what-can-i-do-prevent-it";
        readonly kind: "charity";
        readonly read: "Very rarely because of something you did; \"not at higher risk\" after 1 or 2";
    };
    readonly 'tommys-having': {
        readonly by: "Tommy's";
        readonly title: "I think I'm having a miscarriage";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage";
        readonly kind: "charity";
        readonly read: "Current page: any bleeding checked; from 12 weeks urgent; from 20 weeks maternity unit. The pad numbers stand only on an older address (\"every hour or less\") and on a STAGING host (\"half an hour to an hour AND large clots: A&E/999\").";
    };
    readonly 'tommys-symptoms-2': {
        readonly by: "Tommy's";
        readonly title: "Miscarriage signs and symptoms";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms";
        readonly kind: "charity";
        readonly read: "Any bleeding: contact GP or midwife straight away; nothing in the vagina; heavy and/or pain: 111 or unit; progesterone";
    };
    readonly 'tommys-work': {
        readonly by: "Tommy's";
        readonly title: "Miscarriage: information for employees";
        readonly url: "https://www.tommys.org/get-involved/companies/pregnancy-at-work/problems-pregnancy/miscarriage-information-employees";
        readonly kind: "charity";
        readonly read: "several days off at least; the doctor can sign you off (UK)";
    };
    readonly 'tommys-uti': {
        readonly by: "Tommy's";
        readonly title: "Painful urination in pregnancy";
        readonly year: 2018;
        readonly url: "https://www.tommys.org/pregnancy-information/pregnancy-symptom-checker/painful-urination-pregnancy";
        readonly kind: "charity";
        readonly read: "not an emergency, but treat as soon as possible in pregnancy";
    };
    readonly 'tommys-partners': {
        readonly by: "Tommy's";
        readonly title: "Supporting dads and partners through miscarriage";
        readonly url: "https://www.tommys.org/baby-loss-support/dads-and-partners/miscarriage-support";
        readonly kind: "charity";
        readonly read: "partners are overlooked and may need support too";
    };
    readonly 'tommys-trying': {
        readonly by: "Tommy's";
        readonly title: "Trying again after a miscarriage";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/trying-again-after-miscarriage";
        readonly kind: "charity";
        readonly read: "Your decision; ready = may try";
    };
    readonly 'tommys-baby-after': {
        readonly by: "Tommy's";
        readonly title: "What happens to my baby's body after a miscarriage?";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/your-options-and-decisions/what-happens-my-baby-after-miscarriage";
        readonly kind: "charity";
        readonly read: "some flush, others keep what they lose: both natural; keep it cool if it may be tested, and ask; hospitals: burial or cremation, often together with others; not everywhere; own burial or cremation, at home too; 13 weeks and later: call the maternity unit";
    };
    readonly 'tommys-aware': {
        readonly by: "Tommy's";
        readonly title: "What to be aware of if you have had a miscarriage";
        readonly url: "https://www.tommys.org/pregnancy-information/pregnancy-complications/pregnancy-loss/miscarriage/after-miscarriage/what-be-aware-if-you-have-had-miscarriage";
        readonly kind: "charity";
        readonly read: "no tampons, no swimming, no sex while bleeding (most doctors); someone takes you home; after a late loss breasts can make milk";
    };
    readonly 'tommys-care-3': {
        readonly by: "Tommy's";
        readonly title: "Your care after 3 miscarriages";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage/your-care-after-3-miscarriages";
        readonly kind: "charity";
        readonly read: "stored copy, 25 November 2026: no cause in about half; most people likely to have a successful pregnancy; section on tests and treatments that are not proven; some hospitals after 2, or 1 late";
    };
    readonly 'true-contraception': {
        readonly by: "True Relationships and Reproductive Health, Australia";
        readonly title: "After a miscarriage or termination of pregnancy";
        readonly url: "https://www.true.org.au/FAQs/after-a-miscarriage-or-termination-of-pregnancy";
        readonly kind: "charity";
        readonly read: "the cycle can start again at once: pregnant again within a few weeks is possible";
    };
    readonly judgement: {
        readonly by: "This hospital";
        readonly title: "clinical judgement, to be signed by the hospital";
        readonly year: 2026;
        readonly kind: "judgement";
        readonly read: "clinical judgement, to be signed by the hospital";
    };
};
type SourceId = keyof typeof sources;

/** One thing that is said, as an element sees it. Its id is the key of its words in `text`, and the slot name. */
interface Statement {
    id: string;
    /** What it rests on. A statement without a source does not compile. */
    sources: readonly [SourceId, ...SourceId[]];
    /** When to call after all: stands in the same block at the same size, always. */
    callIfs?: readonly CallIfId[];
    /** It holds where the hospital is in this country, and is shown nowhere else. */
    country?: string;
    /** Off until the hospital asks for it in the attribute `show`: by its own id, or by that of what it stands with. */
    hidden?: string;
    /** Not where the hospital asked for this other one, which stands in its place. */
    unless?: string;
}

/** The languages that the library has. A new one is a code here, a row below, and its files: a test names what is missing. */
declare const languages: readonly ["en", "nl", "de", "ar"];
type Language = (typeof languages)[number];

/** What every element takes of its hospital; each is an attribute of that name too, with hyphens. */
interface DetailProperties {
    /** Country of the hospital, [ISO 3166-1](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) such as `NL`, or a part such as `GB-NIR`. It gives the emergency and out-of-hours numbers. None or unknown: words without a number. */
    country?: string;
    /** Name of the clinic. None: "the clinic". */
    clinic?: string;
    /** Where the clinic is, such as "Route 42". */
    place?: string;
    /** The clinic's number as people write it. There is no default number. Not a phone number: ignored with a warning. */
    phone?: string;
    /** Opening hours in a subset of [OpenStreetMap's form](https://wiki.openstreetmap.org/wiki/Key:opening_hours): `Mo-Fr 08:00-12:00,13:00-16:30; Sa off`, or `24/7`. Anything else is ignored whole, with a warning; holidays (`PH`) are dates in `closed-on`. */
    hours?: string;
    /** [IANA time zone](https://en.wikipedia.org/wiki/List_of_tz_database_time_zones) of the clinic, such as `Europe/Amsterdam`. Default: the country's, where it has one. Without one nothing is said about "open now". */
    timeZone?: string;
    /** Dates on which the clinic is closed, with blanks between them: `2026-04-27`, or `12-25` for every year. A bad one: nothing is said about "open now". */
    closedOn?: string;
    /** Name of the line outside office hours, where the country's own is not the right one. Only with `out-of-hours-phone`. */
    outOfHoursName?: string;
    /** Number of the line outside office hours. Only with `out-of-hours-name`. */
    outOfHoursPhone?: string;
    /** Where nobody is named for evening, night and weekend: what to do then, in one sentence of the hospital, such as "Our phone message says who answers". None: "Closed: follow the phone message." */
    outOfHoursText?: string;
    /** Emergency number, where the country's own is not the right one. */
    emergencyPhone?: string;
    /** Name of a secure message app. */
    appName?: string;
    /** Its address, https only; without one the name is shown without a link. */
    appUrl?: string;
    /** Name of a crisis line that is open at any hour, where the country's own is not the right one. Only with `crisis-phone`. */
    crisisName?: string;
    /** Number of the crisis line. Only with `crisis-name`. */
    crisisPhone?: string;
    /** Name of an organisation that listens after a loss, where the country's own is not the right one. Only with `support-phone`. */
    supportName?: string;
    /** Number of that organisation. Only with `support-name`. */
    supportPhone?: string;
    /** How people reach help who cannot hear or speak on a phone, in a few words, where the country's own way is not the right one. */
    textRelay?: string;
    /** Who at the hospital checked the text. Shown only together with the next three. */
    reviewedBy?: string;
    /** ISO date of that check. */
    reviewedOn?: string;
    /** The languages that were checked, such as `nl en`. */
    reviewedLanguages?: string;
    /** The content version that was checked; for any other the card says that the hospital has not checked it yet. */
    reviewedVersion?: string;
}

/** Minutes since midnight; `to` may pass 1440, into the next day. */
type Range = readonly [from: number, to: number];
/** Monday first. */
type Week = readonly (readonly Range[])[];
/** A moment on the clinic's wall: days since 1970, minute of the day. */
interface WallTime {
    day: number;
    minute: number;
}
interface OpeningState {
    open: boolean;
    /** When that ends; left out where it does not end within two weeks. */
    until?: WallTime;
    today: number;
}

/** A phone number as people write it, and as a `tel:` link takes it. */
interface Phone {
    text: string;
    href: string;
}

/** A line that somebody else answers. */
interface Line {
    name: string;
    phone: Phone;
    /** Of several: who is understood there. */
    languages?: readonly string[];
}
/** Whose page this is. What was not given, or was not valid, is left out. */
interface Hospital {
    country?: string;
    emergency?: Phone;
    clinic?: string;
    place?: string;
    phone?: Phone;
    hours?: Week;
    timeZone?: string;
    closedOn: readonly string[];
    outOfHours?: Line;
    app?: {
        name: string;
        url?: string;
    };
    /** In words of the hospital: what to do when it is closed and no line is named. */
    closedText?: string;
    /** Of several, the one that understands the reader's language: see crisisLine() of ui/calls.ts. */
    crisis: readonly Line[];
    violence?: Line;
    support?: Line;
    textRelay?: string;
    review?: {
        by: string;
        on?: string;
        languages: readonly string[];
        version?: string;
    };
}

/** What the shared views of this room are given: whose page, in which language, and what is true now. */
interface Context {
    text: Text;
    language: Language;
    hospital: Hospital;
    /** Whether the clinic is open. Left out where it cannot be told for certain, or not yet. */
    opening?: OpeningState;
    /** Nothing is asked of `Intl` before, and what needs it has a place kept. */
    isPainted?: boolean;
    /** The template of what a page shows without script: nothing that is true only now, no controls. */
    isStatic: boolean;
}

/** What stands for a `{name}`: a text, or a view such as a call link. */
type Values = Readonly<Record<string, unknown>>;

/** What a page can ask for: its h1 is its own. */
declare const headingLevels: readonly ["2", "3", "4", "5", "6"];
type HeadingLevel = (typeof headingLevels)[number];

type Say = (key: TextKey) => unknown;
/** How an element says things, for the views of this room. */
interface Voice {
    say: Say;
    /** The view of a statement, where it is shown: in its country, and where the hospital asked for it. */
    shown: (statement: Statement, view: () => unknown) => unknown;
    /** The way to all signs, where the rule for bleeding stands apart from them. */
    whenToCall: () => unknown;
    /** What the hospital wrote in a place that is empty without it. */
    own: (slot: string) => unknown;
}

/** What a template is filled with: a text, whether something is so, or what is repeated. */
interface TemplateValues {
    readonly [name: string]: string | boolean | readonly TemplateValues[] | undefined;
}

/**
 * Words that a region says in another way than its language as a whole: what stands in a text, and what is said there.
 * Whole words, small or with a capital; a letter alone, wherever it stands. In this order.
 */
declare const regions: {
    readonly 'nl-BE': readonly [readonly ["spoedeisende hulp", "spoed"], readonly ["verloskundige", "vroedvrouw"], readonly ["verlosafdeling", "verloskwartier"]];
    readonly 'de-AT': readonly [readonly ["Krankenhaus", "Spital"], readonly ["Arztpraxis", "Ordination"], readonly ["Praxis", "Ordination"], readonly ["Notaufnahme", "Notfallambulanz"], readonly ["Sprechzeiten", "Ordinationszeiten"]];
    readonly 'de-CH': readonly [readonly ["Krankenhaus", "Spital"], readonly ["Notaufnahme", "Notfallstation"], readonly ["Kreißsaal", "Gebärsaal"], readonly ["ß", "ss"]];
    readonly 'en-US': readonly [readonly ["a coil (IUD)", "an IUD"], readonly ["coil (IUD)", "IUD"], readonly ["a coil", "an IUD"], readonly ["coil", "IUD"], readonly ["tummy", "belly"], readonly ["poo", "poop"], readonly ["diarrhoea", "diarrhea"], readonly ["an anaesthetic", "anesthesia"], readonly ["grey", "gray"], readonly ["colour", "color"], readonly ["rhesus", "Rh"], readonly ["maternity unit", "labor and delivery unit"], readonly ["emergency department", "emergency room"], readonly ["paracetamol", "acetaminophen"]];
};
type Region = keyof typeof regions;

/** A language and its words. */
interface Locale {
    language: Language;
    text: Text;
}
/**
 * The language around an element, as soon as its words are there and it is the card's turn. The last request wins; what
 * cannot be had leaves what is shown, and is tried again at the next connect.
 */
declare class LocaleController {
    private readonly host;
    private readonly load;
    private readonly changed;
    /** What is shown. None: no words have come yet. */
    current?: Locale;
    /** What was asked for last. */
    requested?: {
        language: Language;
        region?: Region;
    };
    /** The words that were asked for last cannot be had. */
    hasFailed: boolean;
    /** Until what was asked for last is shown, or has failed. */
    settled?: Promise<void>;
    /** Until it is the card's turn, where the words are there. */
    turn?: Promise<void>;
    private isPending;
    private unwatch?;
    /** `changed`: there is something else to show. */
    constructor(host: Element, load: (language: Language) => Promise<Text>, changed: () => void);
    connect(): void;
    disconnect(): void;
    private look;
    private ask;
}

/**
 * The hospital's own words: children whose slot is the name of a sentence. Reads them before the view is drawn, draws
 * again when they change, and says which have no effect.
 */
declare class OverridesController implements ReactiveController {
    private readonly host;
    private readonly locale;
    /** The sentences that the view, as it was drawn last, lets be replaced. */
    readonly offered: Set<string>;
    /** The words in the language shown, or in no language of their own, by the sentence that they replace. */
    private words;
    /** Copies of those words, and what each is a copy of. */
    private readonly copies;
    private children?;
    constructor(host: ReactiveControllerHost & Element, locale: LocaleController);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /**
     * Said by the view of each sentence that may be replaced; true where the hospital does, and its slot is to stand. A slot
     * name counts once in a root, so that is once.
     */
    offer(name: string): boolean;
    /** The hospital's words for a sentence, without markup. */
    wordsOf(name: string): string | undefined;
    /**
     * The hospital's words for a sentence, copied: of a child in a slot the page can tell whether it is shown, and hear what
     * is done with it. The same nodes until the words change, so that a link in them keeps its focus.
     */
    copyOf(name: string): readonly Node[];
    /** Whether the view, as far as it is drawn, holds words of the hospital. */
    get isAdapted(): boolean;
    private get replacing();
    private fits;
    private read;
    private warn;
}

declare const themes: readonly ["light", "dark"];
interface MiscarriageElement extends DetailProperties {
}
/**
 * What every element of the library does: it speaks the language around it, knows its hospital, lets the hospital
 * replace a sentence, and says at its foot what it rests on. An element adds its view.
 * The slots of an element are its sentences: a child with that slot name replaces the sentence with the hospital's own
 * words, in plain HTML. It needs words; with a `lang`, it is used in that language only. A sentence that holds a phone
 * number cannot be replaced.
 *
 * @slot - What is shown without script and until the text is there: see "Without script" in the README.
 *
 * @csspart card - The whole card.
 * @csspart heading - The heading of the card.
 * @csspart lede - The line below it.
 * @csspart call - A link to call or to write; `call-primary` is the filled one, `call-secondary` the outlined.
 * @csspart footer - The line with sources and dates.
 *
 * @cssprop [--miscarriage-brand=#5d3f73] - The hospital's colour, any colour: what is made from it stays readable.
 * @cssprop [--miscarriage-surface=#ffffff] - The card.
 * @cssprop [--miscarriage-surface-soft=#faf7f3] - A quiet area on the card.
 * @cssprop [--miscarriage-text=#241f2b] - Text.
 * @cssprop [--miscarriage-text-soft=#514859] - Text that may step back.
 * @cssprop [--miscarriage-line=#e4dcd2] - Hairlines, without meaning.
 * @cssprop [--miscarriage-line-control=#7c7283] - Borders of inputs and choices; 3:1 on the card.
 * @cssprop [--miscarriage-emergency=#8c1a2f] - Emergency band. Only together with `--miscarriage-on-emergency`, 7:1 between them.
 * @cssprop [--miscarriage-on-emergency=#ffffff] - Text on the emergency band.
 * @cssprop [--miscarriage-emergency-soft=#fdf2f2] - Behind the emergency signs; 7:1 to the text.
 * @cssprop [--miscarriage-urgent=#7c4200] - Urgent group. Only together with `--miscarriage-on-urgent`, 7:1 between them.
 * @cssprop [--miscarriage-on-urgent=#ffffff] - Text on urgent buttons.
 * @cssprop [--miscarriage-urgent-soft=#fff6e8] - Behind the urgent signs; 7:1 to the text.
 * @cssprop [--miscarriage-soon=#1d4e70] - Group "in office hours"; 4.5:1 on the card.
 * @cssprop [--miscarriage-normal=#3b5847] - Group "usually normal"; 4.5:1 on the card.
 * @cssprop [--miscarriage-link] - Links and outlines; made from the brand colour.
 * @cssprop [--miscarriage-focus=#17131c] - Focus ring.
 * @cssprop [--miscarriage-radius=12px] - Corners.
 * @cssprop [--miscarriage-radius-lead] - The one larger corner; 2.25 times the radius.
 * @cssprop [--miscarriage-font-size=1.0625em] - Size of the text, as a part of the page's own size, which is never taken below 16px.
 * @cssprop [--miscarriage-heading-font=inherit] - Font family of the headings.
 */
declare abstract class MiscarriageElement extends LitElement {
    /** The release, to tell two copies on one page apart. */
    static readonly version: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * Level of the card's heading; headings inside are one level deeper. Anything else: the default, with a warning.
     * @default '2'
     */
    headingLevel?: HeadingLevel;
    /**
     * Which location of the hospital the card is about, by its name. The names are those in `hospital.js`. None: that of the page's
     * `<meta name="miscarriage:location">`, then the first one. An unknown one: no number of any location, with a warning.
     */
    location?: string;
    /** Where the card should not follow the `color-scheme` around it. Anything else: follows it, with a warning. */
    theme?: (typeof themes)[number];
    protected hospital: Hospital;
    /** True in the template of what a page shows without script: no slots, no controls, nothing that is true only now. */
    protected isStatic: boolean;
    private readonly locale;
    private readonly paint;
    private readonly clock;
    private readonly sources;
    /** A page can take the fallback away while the words are on their way. */
    private fallbackWatch?;
    private isBroken;
    /** Whether the element has a root, which stands in place of its children, and hears of changes. */
    private isJoined;
    /** A closed root is not found again by its element. */
    private ownRoot?;
    protected readonly overrides: OverridesController;
    constructor();
    /**
     * An application can set a property to anything: at the door it becomes words, or nothing.
     * @internal
     */
    protected static finalize(): void;
    /** What the element shows, below its card and above its footer. */
    protected abstract view(): unknown;
    /** What the view says, each with its sources. None: the card says nothing of evidence. */
    protected abstract readonly statements: readonly Statement[];
    /** The view has the numbers to call. Otherwise they stand above the footer: whoever reads "call" can. */
    protected readonly hasNumbers: boolean;
    /** The words of a language that is not here yet. */
    protected loadWords(language: Language): Promise<Text>;
    protected willUpdate(): void;
    private readDetails;
    protected render(): unknown;
    private get hasFallback();
    /** The fallback, or the emergency number: what stands where no card is yet, or where none can be. */
    private withoutCard;
    private rescue;
    private get requestedLanguage();
    connectedCallback(): void;
    disconnectedCallback(): void;
    private watchFallback;
    private join;
    /** There are words to show, or none can be had. */
    private takeOver;
    protected getUpdateComplete(): Promise<boolean>;
    protected performUpdate(): void;
    /** Whatever throws leaves no blank card and hides no fallback; the console says it once, with the element's name. */
    private attempt;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /**
     * Moved into another document: a frame of a page builder, a window of its own.
     * @internal
     */
    adoptedCallback(): void;
    /** One warning a mistake, however many elements of the page meet it. */
    protected warn(message: string): void;
    private card;
    /** Numbers, and what the card rests on; nothing where it says nothing medical. */
    private footer;
    /** The ids that the hospital asks for; an element with sentences that are off by default has the attribute for them. */
    private get asked();
    /** A view of a statement, where that is shown: in its country, and where the hospital asked for it. */
    protected shown(statement: Statement, view: () => unknown): unknown;
    /** Whether the hospital asked for a sentence that is off by default. */
    protected isShown(id: string): boolean;
    /**
     * The template of what a page shows without script; `static/prerender.ts` makes HTML of it. The hospital has a mark in
     * the place of each detail.
     * @internal
     */
    template(language: Language, text: Text, hospital: Hospital): TemplateResult;
    /**
     * What stands in this element's template for its own attributes.
     * @internal
     */
    templateValues(): TemplateValues;
    protected get ownValues(): Readonly<Record<string, string | boolean | undefined>>;
    protected get language(): Language;
    protected get text(): Text;
    /**
     * The sentences that can be replaced, as far as the view has said them.
     * @internal
     */
    get slots(): ReadonlySet<string>;
    /** Level of the card's heading; those inside are one deeper, `level + 1`. */
    protected get headingLevelNumber(): number;
    /** Heading and lede of the card. */
    protected head(title: unknown, lede: unknown): TemplateResult;
    /** A sentence. The hospital can replace it by a child with its slot name, unless it holds a number of ours. */
    protected sentence(key: TextKey, values?: Values): unknown;
    /** Where the hospital's words for a sentence stand. */
    protected replaced(key: TextKey, ours: unknown): unknown;
    /** How this element says things, for the shared views. */
    protected get voice(): Voice;
    /** To the card of all signs: that of the page, or else the hosted one. Without script its page has a menu. */
    private whenToCall;
    /** The same words as plain text: for a list that is copied, or where no markup can stand. */
    protected plainText(key: TextKey): string;
    /** For the shared views: whose page, in which language, and what is true now. */
    protected get context(): Context;
}

export { MiscarriageElement as M };
export type { Language as L, SourceId as S, Statement as a };
