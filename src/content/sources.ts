/** A page, guideline or study that a statement rests on. */
export interface Source {
  by: string;
  title: string;
  year?: number;
  /** The language it is written in. */
  lang: string;
  /** Left out where the source has no public address. */
  url?: string;
}

/**
 * All references, in the order in which a card shows them: guidelines, reviews of studies, then pages for patients.
 * What was read of each, and how much of it, is said in the review that this text awaits; none was checked live.
 */
export const sources = {
  'nhg-miskraam': {by: 'Nederlands Huisartsen Genootschap (NHG)', title: 'NHG-Standaard Miskraam (M03)', year: 2017, lang: 'nl', url: 'http://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam'},
  'henw-miskraam': {by: 'Huisarts & Wetenschap (NHG)', title: 'NHG-Standaard Miskraam (derde herziening)', year: 2017, lang: 'nl', url: 'https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening'},
  'nvog-herhaald-2007': {by: 'NVOG', title: 'Richtlijn Herhaalde miskraam, versie 2.0', year: 2007, lang: 'nl', url: 'https://5dok.net/document/z1d50d1e-herhaalde-miskraam-versie.html'},
  'nice-ng126-update': {by: 'NICE', title: 'NG126 Ectopic pregnancy and miscarriage – update information', year: 2023, lang: 'en', url: 'https://nice.org.uk/guidance/ng126/chapter/Update-information'},
  'cks-miscarriage': {by: 'NICE Clinical Knowledge Summaries', title: 'Miscarriage (CKS, revision of July 2013)', year: 2013, lang: 'en', url: 'http://cks.nice.org.uk/miscarriage'},
  'rcog-gtg17-2023': {by: 'RCOG', title: 'Recurrent Miscarriage, Green-top Guideline No. 17 (abstract, PMID 37334488)', year: 2023, lang: 'en', url: 'https://doi.org/10.1111/1471-0528.17515'},
  'rcog-gtg17-2011': {by: 'RCOG', title: 'Green-top Guideline No. 17, 3rd edition (superseded)', year: 2011, lang: 'en', url: 'https://tr.scribd.com/document/274140262/Couples-With-Recurrent-Miscarriage'},
  'who-interval-2005': {by: 'WHO', title: 'Report of a technical consultation on birth spacing (2005)', year: 2005, lang: 'en'},
  'ggc-expectant': {by: 'NHS Greater Glasgow and Clyde', title: 'Expectant management of first trimester miscarriage', lang: 'en', url: 'https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/'},
  'gpn-anti-d': {by: 'GPnotebook (quoting NICE 2023)', title: 'Anti-D in threatened miscarriage', year: 2023, lang: 'en', url: 'https://gpnotebook.com/en-IE/pages/gynaecology/anti-d--antid--in-threatened-miscarriage'},
  'mhra-retinoids': {by: 'MHRA / GOV.UK', title: 'Oral retinoids: pregnancy prevention reminder', lang: 'en', url: 'https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk'},
  'gpn-iud': {by: 'GPnotebook (NICE LARC 2014)', title: 'Pregnancy whilst IUCD in situ', year: 2014, lang: 'en', url: 'https://gpnotebook.com/pages/gynaecology/pregnancy-whilst-iucd-in-situ'},
  'vomstein-2021': {by: 'Vomstein et al., Geburtshilfe Frauenheilkd', title: 'Recurrent spontaneous miscarriage: a comparison of international guidelines', year: 2021, lang: 'en', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8277441'},
  'lancet-2021': {by: 'Quenby et al., The Lancet', title: 'Miscarriage matters', year: 2021, lang: 'en', url: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext'},
  'qu-2017': {by: 'Qu et al., Scientific Reports', title: 'Association between psychological stress and miscarriage: systematic review', year: 2017, lang: 'en', url: 'https://openaccess.city.ac.uk/id/eprint/17473'},
  'barakat-2023': {by: 'Barakat et al., J Clin Med', title: 'Influence of physical activity during pregnancy on miscarriage: SR + MA', year: 2023, lang: 'en', url: 'https://doi.org/10.3390/jcm12165393'},
  'hegaard-2016': {by: 'Hegaard et al., Clin Obstet Gynecol', title: 'Exercise in pregnancy: first trimester risks', year: 2016, lang: 'en', url: 'https://ouci.dntb.gov.ua/en/works/lop5OQw9'},
  'cochrane-bedrest': {by: 'Cochrane', title: 'Bed rest during pregnancy for preventing miscarriage', year: 2010, lang: 'en', url: 'https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage'},
  'nvog-brochure-herhaald': {by: 'NVOG (copy of the patient brochure)', title: 'Voorlichtingsbrochure Herhaalde miskraam', lang: 'nl', url: 'https://studylibnl.com/doc/1315575/herhaalde-miskraam'},
  'rcog-early-2016': {by: 'RCOG', title: 'Information for you: Early miscarriage (Sept 2016)', year: 2016, lang: 'en', url: 'https://www.scribd.com/document/563333224/early-miscarriage'},
  'nhs-signs-copy': {by: 'NHS text as republished by EANI Healthwell', title: 'Signs of a miscarriage', lang: 'en', url: 'https://healthwell.eani.org.uk/healthtopic/womens-health/signs-miscarriage?type_1=4'},
  'nhs-3-week-copy': {by: 'aggregator page repeating NHS wording (calendar-australia.com)', title: 'When should I take a pregnancy test if I think I miscarried?', lang: 'en', url: 'https://www.calendar-australia.com/faq/when-should-i-take-a-pregnancy-test-if-i-think-i-miscarried'},
  'nidirect-ectopic': {by: 'nidirect (Northern Ireland government)', title: 'Ectopic pregnancy', lang: 'en', url: 'https://nidirect.gov.uk/node/10466'},
  'nhs-kidney': {by: 'NHS', title: 'Kidney infection', lang: 'en', url: 'https://nhs.uk/conditions/kidney-infection/treatment'},
  'nct-kidney': {by: 'NCT', title: 'Pyelonephritis: kidney infection in pregnancy', lang: 'en', url: 'https://www.nct.org.uk/pregnancy/kidney-infection-pregnancy'},
  'nhs-backpain-copy': {by: 'NHS text as republished by mali.me', title: 'Back pain in pregnancy', lang: 'en', url: 'https://mali.me/en/guide/back-pain-in-pregnancy/'},
  'tommys-having': {by: "Tommy's", title: "I think I'm having a miscarriage", lang: 'en', url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage'},
  'tommys-symptoms': {by: "Tommy's", title: 'Symptoms of miscarriage', lang: 'en', url: 'https://www.tommys.org/pregnancy-information/pregnancy-complications/miscarriage/symptoms-miscarriage'},
  'tommys-grief': {by: "Tommy's", title: 'Grief, trauma and your mental health after miscarriage', lang: 'en', url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby'},
  'miscarriage-assoc': {by: 'Miscarriage Association', title: 'New mental health resources during and after pregnancy loss', year: 2019, lang: 'en', url: 'https://miscarriageassociation.org.uk/blog/new-mental-health-resources-to-support-you-during-and-after-pregnancy-loss'},
  'misc-australia-mh': {by: 'Miscarriage Australia', title: 'When should I seek mental health care?', lang: 'en', url: 'https://miscarriageaustralia.com.au/after-a-miscarriage/'},
  'hse-miscarriage': {by: 'HSE Ireland', title: 'Signs – Miscarriage', lang: 'en', url: 'https://www2.hse.ie/conditions/miscarriage/'},
  'hse-lourdes': {by: 'HSE – Our Lady of Lourdes Hospital', title: 'Early pregnancy loss', lang: 'en', url: 'https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html'},
  'hse-sepsis': {by: 'HSE Ireland', title: 'Sepsis during and after pregnancy', lang: 'en', url: 'https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy'},
  'sepsis-trust': {by: 'UK Sepsis Trust', title: 'Maternal sepsis', lang: 'en', url: 'https://sepsistrust.org/'},
  'hse-caffeine': {by: 'HSE Ireland', title: 'Caffeine in pregnancy', lang: 'en', url: 'https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine'},
  'cork-emergencies': {by: 'Cork University Maternity Hospital (pregnancy loss website)', title: 'Emergencies', lang: 'en', url: 'https://www.corkmiscarriage.com/emergencies'},
  'ncic-natural': {by: 'North Cumbria Integrated Care NHS', title: 'Natural management of miscarriage', lang: 'en', url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1'},
  'peterborough-aftercare': {by: "Women's Health Peterborough", title: 'Miscarriage aftercare', lang: 'en', url: 'https://www.womenshealthpeterborough.co.uk/aftercare1.html'},
  'uptodate-discharge': {by: 'UpToDate (mirror)', title: 'Vaginal bleeding in early pregnancy – discharge instructions', lang: 'en', url: 'https://medilib.ir/uptodate/show/146366'},
  'tk-fehlgeburt': {by: 'Techniker Krankenkasse', title: 'Fehlgeburten: Worin sie sich unterscheiden', lang: 'de', url: 'https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822'},
  'gvat-fehlgeburt': {by: 'Austrian public information text, republished by the municipality of Mühldorf', title: 'Fehlgeburt', lang: 'de', url: 'https://www.muehldorf-wachau.at/system/web/lebenslage.aspx'},
  'asz-miskraam': {by: 'Albert Schweitzer ziekenhuis', title: 'Een miskraam (pavo 0605)', year: 2015, lang: 'nl', url: 'https://studylibnl.com/doc/615944/een-miskraam---albert-schweitzer-ziekenhuis'},
  'vroedvrouw-groningen': {by: 'Verloskundigen Praktijk Groningen', title: 'Miskraam', lang: 'nl', url: 'https://www.verloskundigen-groningen.nl/miskraam/'},
  'fiere-verlos': {by: 'Fiere Verloskundigen', title: 'Miscarriage', lang: 'en', url: 'https://fiereverloskundigen.nl/en/pregnancy/miscarriage/'},
  'best-oirschot': {by: 'Verloskundigenpraktijk Best-Oirschot', title: 'Hoe herken je een miskraam?', lang: 'nl', url: 'https://www.verloskundebestoirschot.nl/hoe-herken-je-een-miskraam'},
  'planned-parenthood': {by: 'Planned Parenthood', title: 'What causes early miscarriage?', lang: 'en', url: 'https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it'},
  'uihc': {by: 'University of Iowa Health Care', title: 'Miscarriage care instructions: expectant management', lang: 'en', url: 'https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management'},
  'p3-ucl': {by: 'P3 study, UCL', title: 'Misconceptions about miscarriage risk factors', year: 2019, lang: 'en', url: 'https://p3-study-ucl.co.uk/misconceptions-about-miscarriage-risk-factors/'},
  'nhs-stress-quoted': {by: 'blog quoting NHS Choices (wendymartin.org)', title: 'Misconceptions about stress, distress and miscarriage', year: 2023, lang: 'en', url: 'https://wendymartin.org/2023/03/29/misconceptions-about-stress-distress-and-miscarriage'},
  'modimes-uterus': {by: 'March of Dimes', title: 'Does a retroverted (tipped) uterus pose pregnancy risks?', lang: 'en', url: 'http://newsmomsneed.marchofdimes.org/?p=7930'},
  'ectopic-trust-iud': {by: 'Ectopic Pregnancy Trust', title: 'Intrauterine devices and ectopic pregnancy', lang: 'en', url: 'https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy'},
  'bshaw': {by: 'bSHaW Sexual Health Bucks (NHS)', title: 'Miscarriage', lang: 'en', url: 'https://sexualhealthbucks.nhs.uk/advice/pregnancy/miscarriage/'},
  'chesterfield-ces': {by: 'Chesterfield Royal Hospital NHS', title: 'Cauda equina', lang: 'en', url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina'},
  'ouh-ces': {by: 'Oxford University Hospitals NHS Trust', title: 'Cauda Equina Syndrome: information for people with low back pain', year: 2014, lang: 'en', url: 'https://studylib.net/doc/11640787/cauda-equina-syndrome-oxford-university-hospitals'},
  'hoogeveen-oorzaak': {by: 'Verloskundigenpraktijk Hoogeveen', title: 'Miskraam – oorzaak', lang: 'nl', url: 'https://verloskundigenpraktijkhoogeveen.nl/miskraam/oorzaak/'},
  'magnus-2019': {by: 'Magnus et al., BMJ', title: 'Role of maternal age and pregnancy history in risk of miscarriage', year: 2019, lang: 'en', url: 'https://www.bmj.com/content/364/bmj.l869'},
  'abdn-2016': {by: 'University of Aberdeen (Human Reproduction Update meta-analysis)', title: 'Conceiving within 6 months of a miscarriage', year: 2016, lang: 'en', url: 'https://abdn.ac.uk/news/10205'},
  'figo-interval': {by: 'FIGO', title: 'No need to wait after miscarriage', year: 2011, lang: 'en', url: 'https://www.figo.org/news/fertility-news-no-need-wait-after-miscarriage'},
  'myth-survey': {by: 'Bardos et al. survey as quoted (Wikiquote mirror)', title: 'Public beliefs about miscarriage', year: 2015, lang: 'en', url: 'https://truequot.es/quote/953427'},
  'isotretinoin-nl': {by: 'Zomerdijk et al., BMJ Open', title: 'Isotretinoin exposure during pregnancy (Netherlands)', year: 2014, lang: 'en', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4244495'},
  'pharos-2025': {by: 'Pharos via V&VN', title: 'Richtlijn Omgaan met taalbarrières', year: 2025, lang: 'nl', url: 'https://www.venvn.nl/afdelingen/jeugdverpleegkundigen/nieuws/nieuwe-richtlijn-pharos-omgaan-met-taalbarrieres'},
  'wang-2004': {by: 'Wang et al., Human Reproduction', title: 'Incidence of spontaneous abortion among pregnancies produced by assisted reproductive technology', year: 2004, lang: 'en', url: 'https://doi.org/10.1093/humrep/deh078'},
  'aed-label': {by: 'Product information for valproate (MIMS Philippines)', title: 'Use in pregnancy', lang: 'en', url: 'https://sit.mimsdev.com/philippines/drug/info/lepsio/use-in-pregnancy-lactation'},
  'seed-nl-hospital': {by: 'Dutch hospital, gynaecology clinic', title: 'Miskraam – patient page', lang: 'nl'},
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
