/** A phone line. `name` is what people there call it, in their own language. */
export interface HelpLine {
  name: string;
  number: string;
  /** Of several: who is understood there. */
  languages?: readonly string[];
  /** The page on which number and hours were read, and when. For those who check it: a build leaves it out. */
  seenOn: string;
  checked: string;
}

/** Lines that a part of a country can have of its own. */
interface Lines {
  /** Outside office hours. Only what answers at all hours: a reader who is told to call at night must reach somebody. */
  line?: HelpLine;
  /** For thoughts of ending one's life, at all hours. Of several, the one that understands the reader's language. */
  crisis?: readonly HelpLine[];
  /** For who is hurt by somebody, at all hours. */
  violence?: HelpLine;
  /** Who listens after a loss. */
  support?: HelpLine;
}

export interface Country extends Lines {
  /** What its people call it; shown where the reader's browser cannot name it in her language. */
  name: string;
  emergency: string;
  emergencySeenOn: string;
  /** How people reach help who cannot hear or speak on a phone. */
  relay?: string;
  relaySeenOn?: string;
  /** IANA time zone, where the whole country has one. */
  zone?: string;
  /** Where times are written with am and pm. Not asked of a browser: what it says of a country depends on the language. */
  hour12?: true;
  /** Parts with lines of their own, by the end of their code: GB-NIR. */
  parts?: Readonly<Record<string, {name: string} & Lines>>;
}

/**
 * Numbers by country of the hospital (ISO 3166-1), never by the reader's language. Each was read on the page beside it, as
 * a stored copy: a person opens that page before a release, and again every year. A line that is not open at all hours, or
 * of which that is not known, is left out, so that nobody calls it at night: BE 1733, AT 1450, PT 808 24 24 24, SE 1177,
 * GB-WLS 111. A country with no firm number (MA) is left out.
 */
export const helpLines: Readonly<Record<string, Country>> = {
  NL: {
    name: 'Nederland',
    emergency: '112',
    emergencySeenOn: 'https://nieuws.nl/algemeen/20220112/politie-lanceert-applicatie-om-te-chatten-met-meldkamer/',
    zone: 'Europe/Amsterdam',
    crisis: [
      {
        name: '113 Zelfmoordpreventie',
        number: '113',
        seenOn: 'https://www.113.nl/schoolopdracht',
        checked: '2026-11-25',
      },
    ],
    relay: 'app 112NL',
    relaySeenOn:
      'https://www.nu.nl/tech/6177829/politie-brengt-112nl-app-uit-voor-mensen-die-niet-goed-horen-of-spreken.html',
  },
  BE: {
    name: 'België, Belgique',
    emergency: '112',
    emergencySeenOn:
      'https://www.gezondbelgie.be/nl/blikvanger-gezondheidszorg/dringende-medische-en-psychosociale-hulpverlening/organisatie/het-nummer-1733',
    zone: 'Europe/Brussels',
    crisis: [
      {
        name: 'Zelfmoordlijn 1813',
        number: '1813',
        languages: ['nl'],
        seenOn:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        checked: '2026-11-25',
      },
      {
        name: 'Centre de Prévention du Suicide',
        number: '0800 32 123',
        languages: ['fr'],
        seenOn:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        checked: '2026-11-25',
      },
    ],
  },
  DE: {
    name: 'Deutschland',
    emergency: '112',
    emergencySeenOn:
      'https://www.beratungsstelle-barrierefreiheit.de/aktuelles/blog/post/beitrag/barrierefreie-notrufdienste-in-deutschland.html',
    zone: 'Europe/Berlin',
    line: {
      name: 'Ärztlicher Bereitschaftsdienst',
      number: '116117',
      seenOn: 'https://laekbw-portal.justrelate.io/aerztlicher-bereitschaftsdienst-3c3998e11de6c0b8',
      checked: '2026-11-30',
    },
    crisis: [
      {
        name: 'TelefonSeelsorge',
        number: '0800 111 0 111',
        seenOn:
          'https://sr.de/sr/home/nachrichten/panorama/suizid_praeventionstag_telefonseelsorge_saarland_100~amp.html',
        checked: '2026-11-25',
      },
    ],
    violence: {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      number: '116 016',
      seenOn: 'https://www.attendorn.de/Rathaus/Aktuelles/Hilfetelefon-jetzt-mit-EU-weiter-Nummer.php',
      checked: '2026-11-25',
    },
  },
  AT: {
    name: 'Österreich',
    emergency: '144',
    emergencySeenOn:
      'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    zone: 'Europe/Vienna',
    crisis: [
      {
        name: 'Telefonseelsorge',
        number: '142',
        seenOn:
          'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
        checked: '2026-11-25',
      },
    ],
    relay: 'DEC112 app; SMS or fax 0800 133 133',
    relaySeenOn: 'https://roteskreuz.at/erste-hilfe-videos/notruf',
  },
  CH: {
    name: 'Schweiz, Suisse, Svizzera',
    emergency: '144',
    emergencySeenOn: 'https://stadt-zuerich.ch/web/de/stadtleben/notfall/notrufe/notruf-144.html',
    zone: 'Europe/Zurich',
    crisis: [
      {
        name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
        number: '143',
        seenOn: 'https://www.bag-blueprint.ch/die-dargebotene-hand-tel-143',
        checked: '2026-11-25',
      },
    ],
  },
  LU: {
    name: 'Lëtzebuerg',
    emergency: '112',
    emergencySeenOn: 'https://piwitsch.lu/fr/112-un-numero-de-telephone-vital/',
    zone: 'Europe/Luxembourg',
  },
  FR: {
    name: 'France',
    emergency: '15',
    emergencySeenOn: 'http://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre',
    zone: 'Europe/Paris',
    line: {
      name: 'SAMU, permanence de soins',
      number: '15',
      seenOn: 'http://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre',
      checked: '2026-11-25',
    },
    crisis: [
      {
        name: '3114',
        number: '3114',
        seenOn: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
        checked: '2026-11-25',
      },
    ],
    relay: '114 (SMS, app Urgence 114)',
    relaySeenOn: 'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
  },
  GB: {
    name: 'United Kingdom',
    emergency: '999',
    emergencySeenOn: 'https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/',
    zone: 'Europe/London',
    line: {
      name: 'NHS 111',
      number: '111',
      seenOn:
        'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage',
      checked: '2026-11-25',
    },
    crisis: [
      {
        name: 'Samaritans',
        number: '116 123',
        seenOn: 'http://www.falkirk.gov.uk/employees/news/article.aspx?aid=4660',
        checked: '2026-11-25',
      },
    ],
    violence: {
      name: 'National Domestic Abuse Helpline',
      number: '0808 2000 247',
      seenOn: 'https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/',
      checked: '2026-11-25',
    },
    relay: 'text 999 (register first), 999 BSL, Relay UK app',
    relaySeenOn:
      'https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information',
    support: {
      name: 'Miscarriage Association (Miscarriage UK)',
      number: '0303 003 6464',
      seenOn:
        'https://www.miscarriageassociation.org.uk/blog/trying-to-conceive-after-miscarriage-when-is-the-right-time',
      checked: '2026-11-25',
    },
    parts: {
      NIR: {
        name: 'Northern Ireland',
        crisis: [
          {
            name: 'Lifeline',
            number: '0808 808 8000',
            seenOn: 'http://contactni.com/projects/lifeline.php',
            checked: '2026-11-25',
          },
        ],
      },
      SCT: {
        name: 'Scotland',
        line: {
          name: 'NHS 24',
          number: '111',
          seenOn: 'https://nen.press/tag/creating-hope-through-action',
          checked: '2026-11-25',
        },
        crisis: [
          {
            name: 'NHS 24 Mental Health Hub',
            number: '111',
            seenOn: 'https://nen.press/tag/creating-hope-through-action',
            checked: '2026-11-25',
          },
        ],
      },
      WLS: {
        name: 'Cymru, Wales',
        crisis: [
          {
            name: 'NHS 111, option 2',
            number: '111',
            seenOn:
              'https://careappointments.com/care-news/wales/195930/phone-line-for-people-requiring-urgent-mental-health-support-launched-across-wales/',
            checked: '2026-11-25',
          },
        ],
      },
    },
  },
  IE: {
    name: 'Ireland',
    emergency: '112',
    emergencySeenOn: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
    zone: 'Europe/Dublin',
    crisis: [
      {
        name: 'Samaritans',
        number: '116 123',
        seenOn:
          'https://www.samaritans.org/your-community/samaritans-ireland-scotland-and-wales/samaritans-ireland/journey',
        checked: '2026-11-25',
      },
    ],
  },
  ES: {
    name: 'España',
    emergency: '112',
    emergencySeenOn:
      'https://www.elnacional.cat/es/sociedad/telefono-024-detecta-585-suicidios-curso-primeros-meses-funcionamiento_852759_102.html',
    crisis: [
      {
        name: '024 Línea de atención a la conducta suicida',
        number: '024',
        seenOn: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
        checked: '2026-11-25',
      },
    ],
  },
  PT: {
    name: 'Portugal',
    emergency: '112',
    emergencySeenOn:
      'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
    crisis: [
      {
        name: 'Linha Nacional de Prevenção do Suicídio',
        number: '1411',
        seenOn:
          'https://www.dn.pt/sociedade/linha-de-apoio-%C3%A0-preven%C3%A7%C3%A3o-do-suic%C3%ADdio-entrou-em-funcionamento-e-tem-o-n%C3%BAmero-1411',
        checked: '2026-11-25',
      },
    ],
  },
  IT: {
    name: 'Italia',
    emergency: '112',
    emergencySeenOn:
      'https://www.lecconews.news/valsassina/guardia-medica-e-consigli-116-117-e-il-numero-unico-per-prestazioni-non-urgenti-282912/',
    zone: 'Europe/Rome',
  },
  DK: {
    name: 'Danmark',
    emergency: '112',
    emergencySeenOn: 'http://newinesbjerg.dk/en-gb/useful-information/emergency-numbers',
    zone: 'Europe/Copenhagen',
  },
  NO: {
    name: 'Norge',
    emergency: '113',
    emergencySeenOn: 'https://www.helsenorge.no/nn/forstehjelp/ring-113/',
    zone: 'Europe/Oslo',
    line: {
      name: 'legevakt',
      number: '116 117',
      seenOn: 'https://bodo.kommune.no/soke_tjenester/oss/vis-skjul-artikler-oss/akutt-endring-i-helsetilstand',
      checked: '2026-11-25',
    },
    crisis: [
      {
        name: 'Mental Helse Hjelpetelefonen',
        number: '116 123',
        seenOn:
          'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
        checked: '2026-11-25',
      },
    ],
  },
  SE: {
    name: 'Sverige',
    emergency: '112',
    emergencySeenOn: 'https://omni.se/samtalen-till-sos-dubblas-under-nyarsnatten/a/Jo2XBJ',
    zone: 'Europe/Stockholm',
    crisis: [
      {
        name: 'Mind Självmordslinjen',
        number: '90101',
        seenOn: 'https://texttv.nu/112/sjalvmordslinjen-oppen-dygnet-runt-26711294',
        checked: '2026-11-25',
      },
    ],
    violence: {
      name: 'Kvinnofridslinjen',
      number: '020-50 50 50',
      seenOn: 'https://progress.guide/?p=12946',
      checked: '2026-11-25',
    },
  },
  PL: {
    name: 'Polska',
    emergency: '112',
    emergencySeenOn:
      'https://www.upday.com/pl/news/bezplatna-pomoc-medyczna-w-swieta-infolinia-800-190-590-dziala-non-stop/qeth77p',
    zone: 'Europe/Warsaw',
    crisis: [
      {
        name: 'Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym',
        number: '800 70 2222',
        seenOn: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
        checked: '2026-11-25',
      },
    ],
    violence: {
      name: 'Niebieska Linia',
      number: '800 120 002',
      seenOn: 'https://wsp-bilikiewicz.pl/aktualnosci/dzis-obchodzimy-dzien-walki-z-depresja/',
      checked: '2026-11-25',
    },
  },
  RO: {
    name: 'România',
    emergency: '112',
    emergencySeenOn: 'https://jurnalul.ro/stiri/social/telverde-pentru-suport-psihologic-si-sprijin-social-842537.html',
    zone: 'Europe/Bucharest',
    violence: {name: 'ANES', number: '0800 500 333', seenOn: 'http://anes.gov.ro/call-center/', checked: '2026-11-25'},
  },
  BG: {
    name: 'България',
    emergency: '112',
    emergencySeenOn: 'https://www.humanrightsguide.bg/temi/domashno-nasilie/pomoshch-i-podpomagane',
    zone: 'Europe/Sofia',
    violence: {
      name: 'National line for victims',
      number: '0800 11 977',
      seenOn: 'https://www.humanrightsguide.bg/temi/domashno-nasilie/pomoshch-i-podpomagane',
      checked: '2026-11-25',
    },
  },
  UA: {
    name: 'Україна',
    emergency: '103',
    emergencySeenOn:
      'https://bukvy.org/yedynyj-nomer-ekstrenoyi-dopomogy-112-zapraczyuye-po-vsij-ukrayini-do-kinczya-2024-roku',
    zone: 'Europe/Kyiv',
    violence: {
      name: '1547',
      number: '1547',
      seenOn:
        'https://osn.com.ua/news/society/stradaete-ot-domashnego-nasiliya-obrashchaytes-na-goryachuyu-liniyu-1547.htm',
      checked: '2026-11-25',
    },
  },
  TR: {
    name: 'Türkiye',
    emergency: '112',
    emergencySeenOn:
      'https://cerkezkoyhaber.com.tr/haber/84679/-gunu-dolayisiyla-acil-cagri-merkezlerine-dikkat-cekildi-.html',
    zone: 'Europe/Istanbul',
    violence: {
      name: 'ALO 183',
      number: '183',
      seenOn: 'https://polisnoktasi.com/kadin-cocuk-ve-sosyal-hizmetleri-kapsaminda-alo-183-hatti/',
      checked: '2026-11-25',
    },
  },
  US: {
    name: 'United States',
    emergency: '911',
    emergencySeenOn: 'https://internationalmentalhealth.org/resources/',
    hour12: true,
    crisis: [
      {
        name: '988 Suicide & Crisis Lifeline',
        number: '988',
        seenOn: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
        checked: '2026-11-25',
      },
    ],
    support: {
      name: 'National Maternal Mental Health Hotline',
      number: '1-833-943-5746',
      seenOn:
        'https://carolinefifemd.com/2023/09/12/did-you-know-that-there-is-a-national-988-suicide-prevention-lifeline/',
      checked: '2026-11-25',
    },
  },
  CA: {
    name: 'Canada',
    emergency: '911',
    emergencySeenOn: 'https://richmondhilluc.ca/news/988-hotline-launched',
    hour12: true,
    crisis: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        number: '988',
        seenOn:
          'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
        checked: '2026-11-25',
      },
    ],
  },
  AU: {
    name: 'Australia',
    emergency: '000',
    emergencySeenOn: 'https://mphn.org.au/healthdirect-for-community',
    hour12: true,
    line: {
      name: '1800MEDICARE',
      number: '1800 633 422',
      seenOn: 'https://cityhub.com.au/albanese-government-launches-24-7-telehealth-service',
      checked: '2026-11-25',
    },
    support: {
      name: 'Pregnancy, Birth and Baby',
      number: '1800 882 436',
      seenOn: 'https://newborn.org.au/news/baby-loss/',
      checked: '2026-11-25',
    },
  },
  NZ: {
    name: 'New Zealand',
    emergency: '111',
    emergencySeenOn: 'https://www.miscarriagematters.org.nz/health-hub',
    hour12: true,
    line: {
      name: 'Healthline',
      number: '0800 611 116',
      seenOn: 'https://www.miscarriagematters.org.nz/health-hub',
      checked: '2026-11-25',
    },
    crisis: [
      {name: '1737, need to talk?', number: '1737', seenOn: 'https://nzfamilies.org.nz/?p=1578', checked: '2026-11-25'},
    ],
    violence: {
      name: "Women's Refuge",
      number: '0800 733 843',
      seenOn: 'https://mokopunaora.nz/pregnancy-tips/pregnancy-support',
      checked: '2026-11-25',
    },
  },
  CN: {
    name: '中国',
    emergency: '120',
    emergencySeenOn: 'https://en.zsnews.cn/Services/Healthcare/content/388/39575.html',
    zone: 'Asia/Shanghai',
  },
};
