/** A page, guideline or study that a statement rests on. */
export interface Source {
  by: string;
  title: string;
  year?: number;
  /** The language it is written in, where that is not English. */
  lang?: string;
  /** Left out where the source has no public address of its own, or only a copy of it was read. */
  url?: string;
}

/**
 * All references, in the order in which a card shows them: guidelines, reviews of studies, then pages for patients.
 * What was read of each, and how much of it, is said in the review that this text awaits; none was checked live.
 */
export const sources = {
  'ggc-expectant': {
    by: 'NHS Greater Glasgow and Clyde',
    title: 'Expectant management of miscarriage',
    url: 'https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/',
  },
  'henw-miskraam': {
    by: 'NHG, Huisarts & Wetenschap',
    title: 'NHG-Standaard Miskraam (derde herziening)',
    year: 2017,
    lang: 'nl',
    url: 'https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening',
  },
  'nhg-miskraam': {
    by: 'NHG',
    title: 'NHG-Standaard Miskraam (M03)',
    year: 2017,
    lang: 'nl',
    url: 'https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam',
  },
  'nice-ng126': {
    by: 'NICE',
    title: 'Ectopic pregnancy and miscarriage (recommendations)',
    year: 2019,
    url: 'https://www.nice.org.uk/guidance/ng126',
  },
  'lancet-2021': {
    by: 'Quenby et al., The Lancet',
    title: 'Miscarriage matters',
    year: 2021,
    url: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext',
  },
  'nvog-miskraam': {
    by: 'NVOG, Richtlijnendatabase',
    title: 'Richtlijn Miskraam',
    lang: 'nl',
    url: 'https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html',
  },
  'nvog-herhaald-2007': {by: 'NVOG', title: 'Richtlijn Herhaalde miskraam', year: 2007, lang: 'nl'},
  'cks-miscarriage': {by: 'NICE CKS', title: 'Miscarriage', year: 2013, url: 'https://cks.nice.org.uk/miscarriage'},
  'rcog-gtg17-2023': {
    by: 'RCOG',
    title: 'Recurrent Miscarriage, Green-top Guideline 17',
    year: 2023,
    url: 'https://doi.org/10.1111/1471-0528.17515',
  },
  'rcog-gtg17-2011': {by: 'RCOG', title: 'Green-top Guideline 17, 3rd edition (superseded)', year: 2011},
  'eshre-rpl-2022': {
    by: 'ESHRE',
    title: 'Guideline on recurrent pregnancy loss: an update in 2022',
    year: 2023,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362',
  },
  'dggg-015-050-note': {
    by: 'DGGG',
    title: 'Mitteilung: S2k-Leitlinie wiederholte Spontanaborte aktualisiert',
    year: 2022,
    lang: 'de',
    url: 'https://thieme-connect.de/products/ejournals/abstract/10.1055/a-1888-8442',
  },
  'who-interval-2005': {by: 'WHO', title: 'Report on birth spacing', year: 2005},
  'mhra-retinoids': {
    by: 'MHRA / GOV.UK',
    title: 'Oral retinoids: pregnancy prevention',
    url: 'https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk',
  },
  'gpn-iud': {
    by: 'GPnotebook',
    title: 'Pregnancy whilst IUCD in situ',
    year: 2014,
    url: 'https://gpnotebook.com/pages/gynaecology/pregnancy-whilst-iucd-in-situ',
  },
  'kaufbeuren-pstv': {
    by: 'Stadt Kaufbeuren, Standesamt',
    title: 'Fehlgeburt (rechtlicher Sinn)',
    lang: 'de',
    url: 'https://www.kaufbeuren.de/nav/buergerservice/wo-erledige-ich-was/standesamt/fehlgeburt.aspx',
  },
  'vomstein-2021': {
    by: 'Vomstein et al.',
    title: 'Recurrent miscarriage: comparison of guidelines',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8277441',
  },
  'qu-2017': {
    by: 'Qu et al., Scientific Reports',
    title: 'Psychological stress and miscarriage',
    year: 2017,
    url: 'https://openaccess.city.ac.uk/id/eprint/17473',
  },
  'barakat-2023': {
    by: 'Barakat et al., J Clin Med',
    title: 'Physical activity in pregnancy and miscarriage',
    year: 2023,
    url: 'https://doi.org/10.3390/jcm12165393',
  },
  'hegaard-2016': {by: 'Hegaard et al.', title: 'Exercise in pregnancy: first trimester risks', year: 2016},
  'cochrane-bedrest': {
    by: 'Cochrane',
    title: 'Bed rest for preventing miscarriage',
    year: 2010,
    url: 'https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage',
  },
  'nvog-brochure-herhaald': {by: 'NVOG', title: 'Voorlichtingsbrochure Herhaalde miskraam', lang: 'nl'},
  'rcog-early-2016': {by: 'RCOG', title: 'Early miscarriage', year: 2016},
  'nhs-signs-copy': {
    by: 'NHS, copy by EANI',
    title: 'Signs of a miscarriage',
    url: 'https://healthwell.eani.org.uk/healthtopic/womens-health/signs-miscarriage?type_1=4',
  },
  'nhs-3-week-copy': {by: 'NHS wording, copy', title: 'Pregnancy test after a miscarriage'},
  'nidirect-ectopic': {
    by: 'nidirect, Northern Ireland',
    title: 'Ectopic pregnancy',
    url: 'https://nidirect.gov.uk/node/10466',
  },
  'tommys-symptoms': {
    by: "Tommy's",
    title: 'Symptoms of miscarriage',
    url: 'https://www.tommys.org/pregnancy-information/pregnancy-complications/miscarriage/symptoms-miscarriage',
  },
  'tommys-grief': {
    by: "Tommy's",
    title: 'Grief, trauma and mental health',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby',
  },
  'tommys-graded': {
    by: "Tommy's",
    title: "Pregnancy Loss Review supports Tommy's graded model",
    year: 2023,
    url: 'https://www.tommys.org/about-us/news-views/pregnancy-loss-review-and-government-response-supports-tommys-miscarriage-care',
  },
  'miscarriage-assoc': {
    by: 'Miscarriage Association',
    title: 'Mental health resources',
    year: 2019,
    url: 'https://miscarriageassociation.org.uk/blog/new-mental-health-resources-to-support-you-during-and-after-pregnancy-loss',
  },
  'hse-miscarriage': {
    by: 'HSE Ireland',
    title: 'Signs – Miscarriage',
    url: 'https://www2.hse.ie/conditions/miscarriage/',
  },
  'hse-lourdes': {
    by: 'HSE, Our Lady of Lourdes Hospital',
    title: 'Early pregnancy loss',
    url: 'https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html',
  },
  'hse-caffeine': {
    by: 'HSE Ireland',
    title: 'Caffeine in pregnancy',
    url: 'https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine',
  },
  'cork-emergencies': {
    by: 'Cork University Maternity Hospital',
    title: 'Emergencies',
    url: 'https://www.corkmiscarriage.com/emergencies',
  },
  'ncic-natural': {
    by: 'North Cumbria Integrated Care NHS',
    title: 'Natural management of miscarriage',
    url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1',
  },
  'peterborough-aftercare': {
    by: "Women's Health Peterborough",
    title: 'Miscarriage aftercare',
    url: 'https://www.womenshealthpeterborough.co.uk/aftercare1.html',
  },
  'asz-miskraam': {by: 'Albert Schweitzer ziekenhuis', title: 'Een miskraam', year: 2015, lang: 'nl'},
  'vroedvrouw-groningen': {
    by: 'Verloskundigen Praktijk Groningen',
    title: 'Miskraam',
    lang: 'nl',
    url: 'https://www.verloskundigen-groningen.nl/miskraam/',
  },
  'planned-parenthood': {
    by: 'Planned Parenthood',
    title: 'What causes early miscarriage?',
    url: 'https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it',
  },
  uihc: {
    by: 'University of Iowa Health Care',
    title: 'Miscarriage care instructions',
    url: 'https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management',
  },
  'p3-ucl': {
    by: 'P3 study, UCL',
    title: 'Misconceptions about miscarriage',
    year: 2019,
    url: 'https://p3-study-ucl.co.uk/misconceptions-about-miscarriage-risk-factors/',
  },
  'nhs-stress-quoted': {
    by: 'NHS, quoted by wendymartin.org',
    title: 'Misconceptions about stress and miscarriage',
    year: 2023,
    url: 'https://wendymartin.org/2023/03/29/misconceptions-about-stress-distress-and-miscarriage',
  },
  'modimes-uterus': {
    by: 'March of Dimes',
    title: 'Tipped uterus',
    url: 'https://newsmomsneed.marchofdimes.org/?p=7930',
  },
  'ectopic-trust-iud': {
    by: 'Ectopic Pregnancy Trust',
    title: 'Intrauterine devices and ectopic pregnancy',
    url: 'https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy',
  },
  bshaw: {
    by: 'bSHaW Sexual Health Bucks (NHS)',
    title: 'Miscarriage',
    url: 'https://sexualhealthbucks.nhs.uk/advice/pregnancy/miscarriage/',
  },
  'erasmus-herhaald': {
    by: 'Erasmus MC',
    title: 'Herhaalde miskraam (patiëntenfolder)',
    lang: 'nl',
    url: 'https://patientenfolders.erasmusmc.nl/folders/herhaalde_miskraam_',
  },
  'hoogeveen-oorzaak': {
    by: 'Verloskundigenpraktijk Hoogeveen',
    title: 'Miskraam – oorzaak',
    lang: 'nl',
    url: 'https://verloskundigenpraktijkhoogeveen.nl/miskraam/oorzaak/',
  },
  'magnus-2019': {
    by: 'Magnus et al., BMJ',
    title: 'Maternal age, pregnancy history and miscarriage',
    year: 2019,
    url: 'https://www.bmj.com/content/364/bmj.l869',
  },
  'abdn-2016': {
    by: 'University of Aberdeen',
    title: 'Conceiving within 6 months of a miscarriage',
    year: 2016,
    url: 'https://abdn.ac.uk/news/10205',
  },
  'figo-interval': {
    by: 'FIGO',
    title: 'No need to wait after miscarriage',
    year: 2011,
    url: 'https://www.figo.org/news/fertility-news-no-need-wait-after-miscarriage',
  },
  'myth-survey': {by: 'Bardos et al.', title: 'Public beliefs about miscarriage', year: 2015},
  'isotretinoin-nl': {
    by: 'Zomerdijk et al., BMJ Open',
    title: 'Isotretinoin exposure in pregnancy',
    year: 2014,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4244495',
  },
  'malory-2025': {
    by: 'Malory et al., BJOG',
    title: 'Acceptable nomenclature for pregnancy loss care',
    year: 2025,
    url: 'https://doi.org/10.1111/1471-0528.70057',
  },
  'wang-2004': {
    by: 'Wang et al., Human Reproduction',
    title: 'Miscarriage after assisted reproduction',
    year: 2004,
    url: 'https://doi.org/10.1093/humrep/deh078',
  },
  'aed-label': {by: 'MIMS, valproate', title: 'Use in pregnancy'},
  'seed-nl-hospital': {by: 'Dutch hospital, gynaecology clinic', title: 'Miskraam', lang: 'nl'},
  'abuhb-sepsis': {
    by: 'Aneurin Bevan University Health Board, NHS Wales',
    title: 'Think sepsis',
    url: 'https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis',
  },
  'abuhb-vte': {
    by: 'Aneurin Bevan University Health Board, NHS Wales',
    title: 'Pain in your calf, thigh, groin or when you breathe (DVT or PE)',
    url: 'https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe',
  },
  'bumps-isotretinoin': {
    by: 'UKTIS bumps',
    title: 'Isotretinoin (best use of medicines in pregnancy)',
    year: 2018,
    url: 'https://medicinesinpregnancy.org/Medicine--pregnancy/Isotretinoin-tablets',
  },
  'hduhb-valproate': {
    by: 'Hywel Dda University Health Board, NHS Wales',
    title: 'Sodium valproate and valproic acid',
    url: 'https://hduhb.nhs.wales/healthcare/services-and-teams/maternity-services1/planning-a-pregnancy/services-for-pre-existing-health-conditions/pre-existing-condition-epilepsy/sodium-valproate-and-valproic-acid',
  },
  'hse-causes': {
    by: 'HSE Ireland',
    title: 'Miscarriage: causes',
    url: 'https://www2.hse.ie/conditions/miscarriage/causes',
  },
  'hse-morning-sickness': {
    by: 'HSE Ireland',
    title: 'Morning sickness: when to get medical advice',
    url: 'https://www2.hse.ie/conditions/morning-sickness/when-get-medical-advice/',
  },
  'hse-sepsis': {
    by: 'HSE Ireland',
    title: 'Sepsis during and after pregnancy',
    url: 'https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy',
  },
  'hse-treatment': {
    by: 'HSE Ireland',
    title: 'Managing a miscarriage',
    url: 'https://www2.hse.ie/conditions/miscarriage/treatment',
  },
  'hse-uti': {
    by: 'HSE Ireland',
    title: 'Urine infections in pregnancy',
    url: 'https://www2.hse.ie/conditions/child-health/urine-infections-utis-in-pregnancy.html',
  },
  'nhs-back-pain': {
    by: 'NHS',
    title: 'Back pain in pregnancy',
    url: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/',
  },
  'nhs-domestic-abuse': {
    by: 'NHS',
    title: 'Domestic abuse in pregnancy',
    url: 'https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/',
  },
  'nhs-kidney': {by: 'NHS', title: 'Kidney infection', url: 'https://nhs.uk/conditions/kidney-infection/treatment'},
  'tk-fehlgeburt': {
    by: 'Techniker Krankenkasse',
    title: 'Fehlgeburten: Worin sie sich unterscheiden',
    lang: 'de',
    url: 'https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822',
  },
  'epilepsy-society': {
    by: 'Epilepsy Society',
    title: 'Sodium valproate',
    url: 'https://epilepsysociety.org.uk/about-epilepsy/sodium-valproate',
  },
  'ma-signs': {
    by: 'Miscarriage Association',
    title: 'Signs and symptoms of miscarriage',
    url: 'https://miscarriageassociation.org.uk/signs-and-symptoms-of-miscarriage',
  },
  'misc-australia-late': {
    by: 'Miscarriage Australia',
    title: 'Late miscarriage',
    url: 'https://miscarriageaustralia.com.au/understanding-miscarriage/late-miscarriage/',
  },
  'misc-australia-mh': {
    by: 'Miscarriage Australia',
    title: 'When to seek mental health care',
    url: 'https://miscarriageaustralia.com.au/after-a-miscarriage/',
  },
  'mm-nz': {
    by: 'Miscarriage Matters NZ',
    title: 'When to seek advice',
    url: 'https://www.miscarriagematters.org.nz/health-hub',
  },
  'nct-having': {
    by: 'NCT',
    title: 'Am I having a miscarriage?',
    year: 2022,
    url: 'https://nct.org.uk/information/pregnancy/body-pregnancy/am-i-having-miscarriage',
  },
  'nct-sepsis': {
    by: 'NCT',
    title: 'How to spot maternal sepsis',
    year: 2022,
    url: 'https://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis',
  },
  'thrombosis-uk-pe': {by: 'Thrombosis UK', title: 'What is a PE', url: 'https://thrombosisuk.org/what-is-pe.php'},
  'tommys-having': {
    by: "Tommy's",
    title: "I think I'm having a miscarriage",
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage',
  },
  'tommys-symptoms-2': {
    by: "Tommy's",
    title: 'Miscarriage signs and symptoms',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms',
  },
  'tommys-uti': {
    by: "Tommy's",
    title: 'Painful urination in pregnancy',
    year: 2018,
    url: 'https://www.tommys.org/pregnancy-information/pregnancy-symptom-checker/painful-urination-pregnancy',
  },
  'bcwomens-miscarriage': {
    by: "BC Women's Hospital, Canada",
    title: 'Treatment options for miscarriage',
    url: 'https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage',
  },
  'chesterfield-ces': {
    by: 'Chesterfield Royal Hospital NHS',
    title: 'Cauda equina',
    url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  },
  'cuh-pul': {
    by: 'Cambridge University Hospitals NHS',
    title: 'Pregnancy of unknown location',
    url: 'https://cuh.nhs.uk/patient-information/pregnancy-of-unknown-location-pul',
  },
  'dgft-bleeding': {
    by: 'Dudley Group NHS',
    title: 'Bleeding in early pregnancy',
    url: 'https://www.dgft.nhs.uk/pil/bleeding-in-early-pregnancy',
  },
  'ekhuft-epau': {
    by: 'East Kent Hospitals NHS',
    title: 'Early Pregnancy Assessment Units',
    url: 'https://leaflets.ekhuft.nhs.uk/early-pregnancy-assessment-units-epaus/html',
  },
  'ggc-emergency': {
    by: 'NHS Greater Glasgow and Clyde',
    title: 'Seeking emergency services (early pregnancy)',
    url: 'https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/',
  },
  'nbt-pul': {
    by: 'North Bristol NHS Trust',
    title: 'Pregnancy of unknown location',
    url: 'https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/pregnancy-unknown-location',
  },
  'royalfree-interpreting': {
    by: 'Royal Free London NHS',
    title: 'Interpreting and translation services',
    url: 'https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/interpreting-and-translation-services/',
  },
  'royalfree-pul': {
    by: 'Royal Free London NHS',
    title: 'Pregnancy of unknown location',
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/pregnancy-of-unknown-location',
  },
  'uclh-pul': {
    by: 'University College London Hospitals NHS',
    title: 'Pregnancy of unknown location',
    url: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pregnancy-unknown-location-pul',
  },
  'uhb-call': {
    by: 'University Hospitals Birmingham NHS',
    title: 'When to call the midwife',
    year: 2022,
    url: 'https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm',
  },
  'uhb-dvt': {
    by: 'University Hospitals Birmingham',
    title: 'DVT and PE',
    url: 'https://archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm',
  },
  'uihc-procedural': {
    by: 'University of Iowa Health Care',
    title: 'Miscarriage care instruction: procedural management',
    url: 'https://uihc.org/educational-resources/miscarriage-care-instruction-procedural-management',
  },
  judgement: {by: 'This hospital', title: 'clinical judgement, to be signed by the hospital', year: 2026},
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
