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
  'nhg-miskraam': {
    by: 'NHG',
    title: 'NHG-Standaard Miskraam (M03)',
    year: 2017,
    lang: 'nl',
    url: 'https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam',
  },
  'henw-miskraam': {
    by: 'NHG, Huisarts & Wetenschap',
    title: 'NHG-Standaard Miskraam (derde herziening)',
    year: 2017,
    lang: 'nl',
    url: 'https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening',
  },
  'nvog-miskraam': {
    by: 'NVOG, Richtlijnendatabase',
    title: 'Richtlijn Miskraam',
    lang: 'nl',
    url: 'https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html',
  },
  'nvog-herhaald-2007': {by: 'NVOG', title: 'Richtlijn Herhaalde miskraam', year: 2007, lang: 'nl'},
  'nice-ng126-update': {
    by: 'NICE',
    title: 'NG126 Ectopic pregnancy and miscarriage',
    year: 2023,
    url: 'https://nice.org.uk/guidance/ng126/chapter/Update-information',
  },
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
  'ggc-expectant': {
    by: 'NHS Greater Glasgow and Clyde',
    title: 'Expectant management of miscarriage',
    url: 'https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/',
  },
  'gpn-anti-d': {
    by: 'GPnotebook',
    title: 'Anti-D in threatened miscarriage',
    year: 2023,
    url: 'https://gpnotebook.com/en-IE/pages/gynaecology/anti-d--antid--in-threatened-miscarriage',
  },
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
  'lancet-2021': {
    by: 'Quenby et al., The Lancet',
    title: 'Miscarriage matters',
    year: 2021,
    url: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext',
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
  'nhs-kidney': {by: 'NHS', title: 'Kidney infection', url: 'https://nhs.uk/conditions/kidney-infection/treatment'},
  'nct-kidney': {
    by: 'NCT',
    title: 'Pyelonephritis: kidney infection in pregnancy',
    url: 'https://www.nct.org.uk/pregnancy/kidney-infection-pregnancy',
  },
  'nhs-backpain-copy': {by: 'NHS, copy', title: 'Back pain in pregnancy'},
  'tommys-having': {
    by: "Tommy's",
    title: "I think I'm having a miscarriage",
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage',
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
  'misc-australia-mh': {
    by: 'Miscarriage Australia',
    title: 'When to seek mental health care',
    url: 'https://miscarriageaustralia.com.au/after-a-miscarriage/',
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
  'hse-sepsis': {
    by: 'HSE Ireland',
    title: 'Sepsis during and after pregnancy',
    url: 'https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy',
  },
  'sepsis-trust': {by: 'UK Sepsis Trust', title: 'Maternal sepsis', url: 'https://sepsistrust.org/'},
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
  'uptodate-discharge': {by: 'UpToDate', title: 'Bleeding in early pregnancy, discharge instructions'},
  'tk-fehlgeburt': {
    by: 'Techniker Krankenkasse',
    title: 'Fehlgeburten: Worin sie sich unterscheiden',
    lang: 'de',
    url: 'https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822',
  },
  'gvat-fehlgeburt': {by: 'Public information, Austria', title: 'Fehlgeburt', lang: 'de'},
  'asz-miskraam': {by: 'Albert Schweitzer ziekenhuis', title: 'Een miskraam', year: 2015, lang: 'nl'},
  'vroedvrouw-groningen': {
    by: 'Verloskundigen Praktijk Groningen',
    title: 'Miskraam',
    lang: 'nl',
    url: 'https://www.verloskundigen-groningen.nl/miskraam/',
  },
  'fiere-verlos': {
    by: 'Fiere Verloskundigen',
    title: 'Miscarriage',
    url: 'https://fiereverloskundigen.nl/en/pregnancy/miscarriage/',
  },
  'best-oirschot': {
    by: 'Verloskundigenpraktijk Best-Oirschot',
    title: 'Hoe herken je een miskraam?',
    lang: 'nl',
    url: 'https://www.verloskundebestoirschot.nl/hoe-herken-je-een-miskraam',
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
  'chesterfield-ces': {
    by: 'Chesterfield Royal Hospital NHS',
    title: 'Cauda equina',
    url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  },
  'ouh-ces': {by: 'Oxford University Hospitals NHS Trust', title: 'Cauda equina syndrome', year: 2014},
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
  'pharos-2025': {
    by: 'Pharos',
    title: 'Richtlijn Omgaan met taalbarrières',
    year: 2025,
    lang: 'nl',
    url: 'https://www.venvn.nl/afdelingen/jeugdverpleegkundigen/nieuws/nieuwe-richtlijn-pharos-omgaan-met-taalbarrieres',
  },
  'wang-2004': {
    by: 'Wang et al., Human Reproduction',
    title: 'Miscarriage after assisted reproduction',
    year: 2004,
    url: 'https://doi.org/10.1093/humrep/deh078',
  },
  'aed-label': {by: 'MIMS, valproate', title: 'Use in pregnancy'},
  'seed-nl-hospital': {by: 'Dutch hospital, gynaecology clinic', title: 'Miskraam', lang: 'nl'},
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
