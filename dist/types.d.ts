import { ReactiveController, ReactiveControllerHost, LitElement, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { Text, TextKey } from './text.js';

/**
 * All references, in the order in which a card shows them: guidelines, reviews of studies, then pages for patients.
 * What was read of each, and how much of it, is said in the review that this text awaits; none was checked live.
 */
declare const sources: {
    readonly 'ggc-expectant': {
        readonly by: "NHS Greater Glasgow and Clyde";
        readonly title: "Expectant management of miscarriage";
        readonly url: "https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/";
    };
    readonly 'henw-miskraam': {
        readonly by: "NHG, Huisarts & Wetenschap";
        readonly title: "NHG-Standaard Miskraam (derde herziening)";
        readonly year: 2017;
        readonly lang: "nl";
        readonly url: "https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening";
    };
    readonly 'nhg-miskraam': {
        readonly by: "NHG";
        readonly title: "NHG-Standaard Miskraam (M03)";
        readonly year: 2017;
        readonly lang: "nl";
        readonly url: "https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam";
    };
    readonly 'nice-ng126': {
        readonly by: "NICE";
        readonly title: "Ectopic pregnancy and miscarriage (recommendations)";
        readonly year: 2019;
        readonly url: "https://www.nice.org.uk/guidance/ng126";
    };
    readonly 'lancet-2021': {
        readonly by: "Quenby et al., The Lancet";
        readonly title: "Miscarriage matters";
        readonly year: 2021;
        readonly url: "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext";
    };
    readonly 'nvog-miskraam': {
        readonly by: "NVOG, Richtlijnendatabase";
        readonly title: "Richtlijn Miskraam";
        readonly lang: "nl";
        readonly url: "https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html";
    };
    readonly 'nvog-herhaald-2007': {
        readonly by: "NVOG";
        readonly title: "Richtlijn Herhaalde miskraam";
        readonly year: 2007;
        readonly lang: "nl";
    };
    readonly 'cks-miscarriage': {
        readonly by: "NICE CKS";
        readonly title: "Miscarriage";
        readonly year: 2013;
        readonly url: "https://cks.nice.org.uk/miscarriage";
    };
    readonly 'rcog-gtg17-2023': {
        readonly by: "RCOG";
        readonly title: "Recurrent Miscarriage, Green-top Guideline 17";
        readonly year: 2023;
        readonly url: "https://doi.org/10.1111/1471-0528.17515";
    };
    readonly 'rcog-gtg17-2011': {
        readonly by: "RCOG";
        readonly title: "Green-top Guideline 17, 3rd edition (superseded)";
        readonly year: 2011;
    };
    readonly 'eshre-rpl-2022': {
        readonly by: "ESHRE";
        readonly title: "Guideline on recurrent pregnancy loss: an update in 2022";
        readonly year: 2023;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362";
    };
    readonly 'dggg-015-050-note': {
        readonly by: "DGGG";
        readonly title: "Mitteilung: S2k-Leitlinie wiederholte Spontanaborte aktualisiert";
        readonly year: 2022;
        readonly lang: "de";
        readonly url: "https://thieme-connect.de/products/ejournals/abstract/10.1055/a-1888-8442";
    };
    readonly 'who-interval-2005': {
        readonly by: "WHO";
        readonly title: "Report on birth spacing";
        readonly year: 2005;
    };
    readonly 'mhra-retinoids': {
        readonly by: "MHRA / GOV.UK";
        readonly title: "Oral retinoids: pregnancy prevention";
        readonly url: "https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk";
    };
    readonly 'gpn-iud': {
        readonly by: "GPnotebook";
        readonly title: "Pregnancy whilst IUCD in situ";
        readonly year: 2014;
        readonly url: "https://gpnotebook.com/pages/gynaecology/pregnancy-whilst-iucd-in-situ";
    };
    readonly 'kaufbeuren-pstv': {
        readonly by: "Stadt Kaufbeuren, Standesamt";
        readonly title: "Fehlgeburt (rechtlicher Sinn)";
        readonly lang: "de";
        readonly url: "https://www.kaufbeuren.de/nav/buergerservice/wo-erledige-ich-was/standesamt/fehlgeburt.aspx";
    };
    readonly 'vomstein-2021': {
        readonly by: "Vomstein et al.";
        readonly title: "Recurrent miscarriage: comparison of guidelines";
        readonly year: 2021;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8277441";
    };
    readonly 'qu-2017': {
        readonly by: "Qu et al., Scientific Reports";
        readonly title: "Psychological stress and miscarriage";
        readonly year: 2017;
        readonly url: "https://openaccess.city.ac.uk/id/eprint/17473";
    };
    readonly 'barakat-2023': {
        readonly by: "Barakat et al., J Clin Med";
        readonly title: "Physical activity in pregnancy and miscarriage";
        readonly year: 2023;
        readonly url: "https://doi.org/10.3390/jcm12165393";
    };
    readonly 'hegaard-2016': {
        readonly by: "Hegaard et al.";
        readonly title: "Exercise in pregnancy: first trimester risks";
        readonly year: 2016;
    };
    readonly 'cochrane-bedrest': {
        readonly by: "Cochrane";
        readonly title: "Bed rest for preventing miscarriage";
        readonly year: 2010;
        readonly url: "https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage";
    };
    readonly 'nvog-brochure-herhaald': {
        readonly by: "NVOG";
        readonly title: "Voorlichtingsbrochure Herhaalde miskraam";
        readonly lang: "nl";
    };
    readonly 'rcog-early-2016': {
        readonly by: "RCOG";
        readonly title: "Early miscarriage";
        readonly year: 2016;
    };
    readonly 'nhs-signs-copy': {
        readonly by: "NHS, copy by EANI";
        readonly title: "Signs of a miscarriage";
        readonly url: "https://healthwell.eani.org.uk/healthtopic/womens-health/signs-miscarriage?type_1=4";
    };
    readonly 'nhs-3-week-copy': {
        readonly by: "NHS wording, copy";
        readonly title: "Pregnancy test after a miscarriage";
    };
    readonly 'nidirect-ectopic': {
        readonly by: "nidirect, Northern Ireland";
        readonly title: "Ectopic pregnancy";
        readonly url: "https://nidirect.gov.uk/node/10466";
    };
    readonly 'tommys-symptoms': {
        readonly by: "Tommy's";
        readonly title: "Symptoms of miscarriage";
        readonly url: "https://www.tommys.org/pregnancy-information/pregnancy-complications/miscarriage/symptoms-miscarriage";
    };
    readonly 'tommys-grief': {
        readonly by: "Tommy's";
        readonly title: "Grief, trauma and mental health";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby";
    };
    readonly 'tommys-graded': {
        readonly by: "Tommy's";
        readonly title: "Pregnancy Loss Review supports Tommy's graded model";
        readonly year: 2023;
        readonly url: "https://www.tommys.org/about-us/news-views/pregnancy-loss-review-and-government-response-supports-tommys-miscarriage-care";
    };
    readonly 'miscarriage-assoc': {
        readonly by: "Miscarriage Association";
        readonly title: "Mental health resources";
        readonly year: 2019;
        readonly url: "https://miscarriageassociation.org.uk/blog/new-mental-health-resources-to-support-you-during-and-after-pregnancy-loss";
    };
    readonly 'hse-miscarriage': {
        readonly by: "HSE Ireland";
        readonly title: "Signs – Miscarriage";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/";
    };
    readonly 'hse-lourdes': {
        readonly by: "HSE, Our Lady of Lourdes Hospital";
        readonly title: "Early pregnancy loss";
        readonly url: "https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html";
    };
    readonly 'hse-caffeine': {
        readonly by: "HSE Ireland";
        readonly title: "Caffeine in pregnancy";
        readonly url: "https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine";
    };
    readonly 'cork-emergencies': {
        readonly by: "Cork University Maternity Hospital";
        readonly title: "Emergencies";
        readonly url: "https://www.corkmiscarriage.com/emergencies";
    };
    readonly 'ncic-natural': {
        readonly by: "North Cumbria Integrated Care NHS";
        readonly title: "Natural management of miscarriage";
        readonly url: "https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1";
    };
    readonly 'peterborough-aftercare': {
        readonly by: "Women's Health Peterborough";
        readonly title: "Miscarriage aftercare";
        readonly url: "https://www.womenshealthpeterborough.co.uk/aftercare1.html";
    };
    readonly 'asz-miskraam': {
        readonly by: "Albert Schweitzer ziekenhuis";
        readonly title: "Een miskraam";
        readonly year: 2015;
        readonly lang: "nl";
    };
    readonly 'vroedvrouw-groningen': {
        readonly by: "Verloskundigen Praktijk Groningen";
        readonly title: "Miskraam";
        readonly lang: "nl";
        readonly url: "https://www.verloskundigen-groningen.nl/miskraam/";
    };
    readonly 'planned-parenthood': {
        readonly by: "Planned Parenthood";
        readonly title: "What causes early miscarriage?";
        readonly url: "https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it";
    };
    readonly uihc: {
        readonly by: "University of Iowa Health Care";
        readonly title: "Miscarriage care instructions";
        readonly url: "https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management";
    };
    readonly 'p3-ucl': {
        readonly by: "P3 study, UCL";
        readonly title: "Misconceptions about miscarriage";
        readonly year: 2019;
        readonly url: "https://p3-study-ucl.co.uk/misconceptions-about-miscarriage-risk-factors/";
    };
    readonly 'nhs-stress-quoted': {
        readonly by: "NHS, quoted by wendymartin.org";
        readonly title: "Misconceptions about stress and miscarriage";
        readonly year: 2023;
        readonly url: "https://wendymartin.org/2023/03/29/misconceptions-about-stress-distress-and-miscarriage";
    };
    readonly 'modimes-uterus': {
        readonly by: "March of Dimes";
        readonly title: "Tipped uterus";
        readonly url: "https://newsmomsneed.marchofdimes.org/?p=7930";
    };
    readonly 'ectopic-trust-iud': {
        readonly by: "Ectopic Pregnancy Trust";
        readonly title: "Intrauterine devices and ectopic pregnancy";
        readonly url: "https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy";
    };
    readonly bshaw: {
        readonly by: "bSHaW Sexual Health Bucks (NHS)";
        readonly title: "Miscarriage";
        readonly url: "https://sexualhealthbucks.nhs.uk/advice/pregnancy/miscarriage/";
    };
    readonly 'erasmus-herhaald': {
        readonly by: "Erasmus MC";
        readonly title: "Herhaalde miskraam (patiëntenfolder)";
        readonly lang: "nl";
        readonly url: "https://patientenfolders.erasmusmc.nl/folders/herhaalde_miskraam_";
    };
    readonly 'hoogeveen-oorzaak': {
        readonly by: "Verloskundigenpraktijk Hoogeveen";
        readonly title: "Miskraam – oorzaak";
        readonly lang: "nl";
        readonly url: "https://verloskundigenpraktijkhoogeveen.nl/miskraam/oorzaak/";
    };
    readonly 'magnus-2019': {
        readonly by: "Magnus et al., BMJ";
        readonly title: "Maternal age, pregnancy history and miscarriage";
        readonly year: 2019;
        readonly url: "https://www.bmj.com/content/364/bmj.l869";
    };
    readonly 'abdn-2016': {
        readonly by: "University of Aberdeen";
        readonly title: "Conceiving within 6 months of a miscarriage";
        readonly year: 2016;
        readonly url: "https://abdn.ac.uk/news/10205";
    };
    readonly 'figo-interval': {
        readonly by: "FIGO";
        readonly title: "No need to wait after miscarriage";
        readonly year: 2011;
        readonly url: "https://www.figo.org/news/fertility-news-no-need-wait-after-miscarriage";
    };
    readonly 'myth-survey': {
        readonly by: "Bardos et al.";
        readonly title: "Public beliefs about miscarriage";
        readonly year: 2015;
    };
    readonly 'isotretinoin-nl': {
        readonly by: "Zomerdijk et al., BMJ Open";
        readonly title: "Isotretinoin exposure in pregnancy";
        readonly year: 2014;
        readonly url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4244495";
    };
    readonly 'malory-2025': {
        readonly by: "Malory et al., BJOG";
        readonly title: "Acceptable nomenclature for pregnancy loss care";
        readonly year: 2025;
        readonly url: "https://doi.org/10.1111/1471-0528.70057";
    };
    readonly 'wang-2004': {
        readonly by: "Wang et al., Human Reproduction";
        readonly title: "Miscarriage after assisted reproduction";
        readonly year: 2004;
        readonly url: "https://doi.org/10.1093/humrep/deh078";
    };
    readonly 'aed-label': {
        readonly by: "MIMS, valproate";
        readonly title: "Use in pregnancy";
    };
    readonly 'seed-nl-hospital': {
        readonly by: "Dutch hospital, gynaecology clinic";
        readonly title: "Miskraam";
        readonly lang: "nl";
    };
    readonly 'abuhb-sepsis': {
        readonly by: "Aneurin Bevan University Health Board, NHS Wales";
        readonly title: "Think sepsis";
        readonly url: "https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis";
    };
    readonly 'abuhb-vte': {
        readonly by: "Aneurin Bevan University Health Board, NHS Wales";
        readonly title: "Pain in your calf, thigh, groin or when you breathe (DVT or PE)";
        readonly url: "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe";
    };
    readonly 'bumps-isotretinoin': {
        readonly by: "UKTIS bumps";
        readonly title: "Isotretinoin (best use of medicines in pregnancy)";
        readonly year: 2018;
        readonly url: "https://medicinesinpregnancy.org/Medicine--pregnancy/Isotretinoin-tablets";
    };
    readonly 'hduhb-valproate': {
        readonly by: "Hywel Dda University Health Board, NHS Wales";
        readonly title: "Sodium valproate and valproic acid";
        readonly url: "https://hduhb.nhs.wales/healthcare/services-and-teams/maternity-services1/planning-a-pregnancy/services-for-pre-existing-health-conditions/pre-existing-condition-epilepsy/sodium-valproate-and-valproic-acid";
    };
    readonly 'hse-causes': {
        readonly by: "HSE Ireland";
        readonly title: "Miscarriage: causes";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/causes";
    };
    readonly 'hse-morning-sickness': {
        readonly by: "HSE Ireland";
        readonly title: "Morning sickness: when to get medical advice";
        readonly url: "https://www2.hse.ie/conditions/morning-sickness/when-get-medical-advice/";
    };
    readonly 'hse-sepsis': {
        readonly by: "HSE Ireland";
        readonly title: "Sepsis during and after pregnancy";
        readonly url: "https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy";
    };
    readonly 'hse-treatment': {
        readonly by: "HSE Ireland";
        readonly title: "Managing a miscarriage";
        readonly url: "https://www2.hse.ie/conditions/miscarriage/treatment";
    };
    readonly 'hse-uti': {
        readonly by: "HSE Ireland";
        readonly title: "Urine infections in pregnancy";
        readonly url: "https://www2.hse.ie/conditions/child-health/urine-infections-utis-in-pregnancy.html";
    };
    readonly 'nhs-back-pain': {
        readonly by: "NHS";
        readonly title: "Back pain in pregnancy";
        readonly url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/";
    };
    readonly 'nhs-domestic-abuse': {
        readonly by: "NHS";
        readonly title: "Domestic abuse in pregnancy";
        readonly url: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/";
    };
    readonly 'nhs-kidney': {
        readonly by: "NHS";
        readonly title: "Kidney infection";
        readonly url: "https://nhs.uk/conditions/kidney-infection/treatment";
    };
    readonly 'tk-fehlgeburt': {
        readonly by: "Techniker Krankenkasse";
        readonly title: "Fehlgeburten: Worin sie sich unterscheiden";
        readonly lang: "de";
        readonly url: "https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822";
    };
    readonly 'epilepsy-society': {
        readonly by: "Epilepsy Society";
        readonly title: "Sodium valproate";
        readonly url: "https://epilepsysociety.org.uk/about-epilepsy/sodium-valproate";
    };
    readonly 'ma-signs': {
        readonly by: "Miscarriage Association";
        readonly title: "Signs and symptoms of miscarriage";
        readonly url: "https://miscarriageassociation.org.uk/signs-and-symptoms-of-miscarriage";
    };
    readonly 'misc-australia-late': {
        readonly by: "Miscarriage Australia";
        readonly title: "Late miscarriage";
        readonly url: "https://miscarriageaustralia.com.au/understanding-miscarriage/late-miscarriage/";
    };
    readonly 'misc-australia-mh': {
        readonly by: "Miscarriage Australia";
        readonly title: "When to seek mental health care";
        readonly url: "https://miscarriageaustralia.com.au/after-a-miscarriage/";
    };
    readonly 'mm-nz': {
        readonly by: "Miscarriage Matters NZ";
        readonly title: "When to seek advice";
        readonly url: "https://www.miscarriagematters.org.nz/health-hub";
    };
    readonly 'nct-having': {
        readonly by: "NCT";
        readonly title: "Am I having a miscarriage?";
        readonly year: 2022;
        readonly url: "https://nct.org.uk/information/pregnancy/body-pregnancy/am-i-having-miscarriage";
    };
    readonly 'nct-sepsis': {
        readonly by: "NCT";
        readonly title: "How to spot maternal sepsis";
        readonly year: 2022;
        readonly url: "https://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis";
    };
    readonly 'thrombosis-uk-pe': {
        readonly by: "Thrombosis UK";
        readonly title: "What is a PE";
        readonly url: "https://thrombosisuk.org/what-is-pe.php";
    };
    readonly 'tommys-having': {
        readonly by: "Tommy's";
        readonly title: "I think I'm having a miscarriage";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage";
    };
    readonly 'tommys-symptoms-2': {
        readonly by: "Tommy's";
        readonly title: "Miscarriage signs and symptoms";
        readonly url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms";
    };
    readonly 'tommys-uti': {
        readonly by: "Tommy's";
        readonly title: "Painful urination in pregnancy";
        readonly year: 2018;
        readonly url: "https://www.tommys.org/pregnancy-information/pregnancy-symptom-checker/painful-urination-pregnancy";
    };
    readonly 'bcwomens-miscarriage': {
        readonly by: "BC Women's Hospital, Canada";
        readonly title: "Treatment options for miscarriage";
        readonly url: "https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage";
    };
    readonly 'chesterfield-ces': {
        readonly by: "Chesterfield Royal Hospital NHS";
        readonly title: "Cauda equina";
        readonly url: "https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina";
    };
    readonly 'cuh-pul': {
        readonly by: "Cambridge University Hospitals NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://cuh.nhs.uk/patient-information/pregnancy-of-unknown-location-pul";
    };
    readonly 'dgft-bleeding': {
        readonly by: "Dudley Group NHS";
        readonly title: "Bleeding in early pregnancy";
        readonly url: "https://www.dgft.nhs.uk/pil/bleeding-in-early-pregnancy";
    };
    readonly 'ekhuft-epau': {
        readonly by: "East Kent Hospitals NHS";
        readonly title: "Early Pregnancy Assessment Units";
        readonly url: "https://leaflets.ekhuft.nhs.uk/early-pregnancy-assessment-units-epaus/html";
    };
    readonly 'ggc-emergency': {
        readonly by: "NHS Greater Glasgow and Clyde";
        readonly title: "Seeking emergency services (early pregnancy)";
        readonly url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/";
    };
    readonly 'nbt-pul': {
        readonly by: "North Bristol NHS Trust";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/pregnancy-unknown-location";
    };
    readonly 'royalfree-interpreting': {
        readonly by: "Royal Free London NHS";
        readonly title: "Interpreting and translation services";
        readonly url: "https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/interpreting-and-translation-services/";
    };
    readonly 'royalfree-pul': {
        readonly by: "Royal Free London NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/pregnancy-of-unknown-location";
    };
    readonly 'uclh-pul': {
        readonly by: "University College London Hospitals NHS";
        readonly title: "Pregnancy of unknown location";
        readonly url: "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pregnancy-unknown-location-pul";
    };
    readonly 'uhb-call': {
        readonly by: "University Hospitals Birmingham NHS";
        readonly title: "When to call the midwife";
        readonly year: 2022;
        readonly url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm";
    };
    readonly 'uhb-dvt': {
        readonly by: "University Hospitals Birmingham";
        readonly title: "DVT and PE";
        readonly url: "https://archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm";
    };
    readonly 'uihc-procedural': {
        readonly by: "University of Iowa Health Care";
        readonly title: "Miscarriage care instruction: procedural management";
        readonly url: "https://uihc.org/educational-resources/miscarriage-care-instruction-procedural-management";
    };
    readonly judgement: {
        readonly by: "This hospital";
        readonly title: "clinical judgement, to be signed by the hospital";
        readonly year: 2026;
    };
};
type SourceId = keyof typeof sources;

/** One thing that is said, as an element sees it. Its id is the key of its words in `text`, and the slot name. */
interface Statement {
    id: string;
    /** What it rests on. A statement without a source does not compile. */
    sources: readonly [SourceId, ...SourceId[]];
    /** Whether a smaller line belongs to it, `<id>-detail`. It is always shown. */
    detail?: unknown;
    /** Whether it says when to call after all, `<id>-call-if`: stands in the same block at the same size, always. */
    callIf?: unknown;
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
    /** Opening hours in a subset of [OpenStreetMap's form](https://wiki.openstreetmap.org/wiki/Key:opening_hours): `Mo-Fr 08:00-12:00,13:00-16:30; Sa off`. Anything else is ignored whole, with a warning. */
    hours?: string;
    /** [IANA time zone](https://en.wikipedia.org/wiki/List_of_tz_database_time_zones) of the clinic, such as `Europe/Amsterdam`. Default: the country's, where it has one. Without one nothing is said about "open now". */
    timeZone?: string;
    /** ISO dates on which the clinic is closed, with blanks between them. A bad one: nothing is said about "open now". */
    closedOn?: string;
    /** Name of the line outside office hours, where the country's own is not the right one. Only with `out-of-hours-phone`. */
    outOfHoursName?: string;
    /** Number of the line outside office hours. Only with `out-of-hours-name`. */
    outOfHoursPhone?: string;
    /** Emergency number, where the country's own is not the right one. */
    emergencyPhone?: string;
    /** Name of a secure message app. */
    appName?: string;
    /** Its address, https only; without one the name is shown without a link. */
    appUrl?: string;
    /** Name of a crisis line that is open at any hour; it stands under every emergency list. Only with `crisis-phone`. */
    crisisName?: string;
    /** Number of the crisis line. Only with `crisis-name`. */
    crisisPhone?: string;
    /** Name of an organisation that listens after a loss. Only with `support-phone`. */
    supportName?: string;
    /** Number of that organisation. Only with `support-name`. */
    supportPhone?: string;
    /** How people reach help who cannot hear or speak on a phone, in a few words. */
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
    crisis?: Line;
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
    /** Whether the clinic is open. Left out where it cannot be told for certain. */
    opening?: OpeningState;
    /** The template of what a page shows without script: nothing that is true only now, no controls. */
    isStatic: boolean;
}

/** What stands for a `{name}`: a text, or a view such as a call link. */
type Values = Readonly<Record<string, unknown>>;

/** What a page can ask for: its h1 is its own. */
declare const headingLevels: readonly ["2", "3", "4", "5", "6"];
type HeadingLevel = (typeof headingLevels)[number];

/** What a template is filled with: a text, whether something is so, or what is repeated. */
interface TemplateValues {
    readonly [name: string]: string | boolean | readonly TemplateValues[] | undefined;
}

/** A language and its words. */
interface Locale {
    language: Language;
    text: Text;
}
/**
 * The language around an element, as soon as its words are there. The last request wins; what cannot be had leaves what
 * is shown, and is tried again at the next connect.
 */
declare class LocaleController implements ReactiveController {
    private readonly host;
    private readonly load;
    /** What is shown. None: no words have come yet. */
    current?: Locale;
    /** What was asked for last. */
    requested?: Language;
    private unwatch?;
    constructor(host: ReactiveControllerHost & Element, load: (language: Language) => Promise<Text>);
    hostConnected(): void;
    hostDisconnected(): void;
    private update;
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
    /** Whether the view, as far as it is drawn, holds words of the hospital. */
    get isAdapted(): boolean;
    private get replacing();
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
    /** Where the card should not follow the `color-scheme` around it. Anything else: follows it, with a warning. */
    theme?: (typeof themes)[number];
    protected hospital: Hospital;
    /** True in the template of what a page shows without script: no slots, no controls, nothing that is true only now. */
    protected isStatic: boolean;
    private readonly locale;
    private readonly clock;
    protected readonly overrides: OverridesController;
    /** What the element shows, below its card and above its footer. */
    protected abstract view(): unknown;
    /** What the view says, each with its sources. None: the card says nothing of evidence. */
    protected abstract readonly statements: readonly Statement[];
    /** The words of a language that is not here yet. */
    protected loadWords(language: Language): Promise<Text>;
    protected willUpdate(): void;
    private readDetails;
    protected render(): unknown;
    /** One warning a mistake, however many elements of the page meet it. */
    protected warn(message: string): void;
    private card;
    /** What the card rests on; nothing where it says nothing of evidence. */
    protected footer(statements?: readonly Statement[]): unknown;
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
    /** The same words as plain text: for a list that is copied, or where no markup can stand. */
    protected plainText(key: TextKey): string;
    /** For the shared views: whose page, in which language, and what is true now. */
    protected get context(): Context;
}

export { MiscarriageElement as M };
export type { Language as L, SourceId as S, Statement as a };
