import type {Words} from './words.js';

export const nl: Words = {
  title: 'Zet een kaart op je pagina',
  lead: 'Kies een kaart, vul je ziekenhuis in, kopieer. Je hoeft geen HTML te kennen.',
  private: 'Wat je hier typt, wordt niet bewaard en niet verstuurd.',
  pageLanguage: 'Taal van deze pagina',
  notLoaded: 'Er ontbreken bestanden. Vraag je webteam om de hele map van de bibliotheek te kopiëren.',

  choose: 'Kies een kaart',
  settings: 'Taal en onderwerp',
  cardLanguage: 'Taal van de kaart',
  usual: 'Standaard',
  more: 'Meer instellingen',
  filmNotShown:
    'Met wat hier staat, laat de kaart geen film zien. Kopieer het adres van de film van YouTube of Vimeo naar het veld; vul voor een eigen film een pad op je eigen website in.',

  hospital: 'Je ziekenhuis',
  hospitalLead: 'De kaarten laten deze gegevens zien. Zo bereikt een lezer jullie, en niet iemand anders.',
  optional: 'Laat leeg wat je niet nodig hebt.',
  noCountry: '**Kies een land.** Zonder land kunnen de kaarten geen alarmnummer laten zien.',
  chooseCountry: 'Kies …',
  countryLines:
    'Alarmnummer: **{emergency}**. Buiten kantooruren: **{line}**, {number}. Controleer of dit klopt voor je ziekenhuis.',
  countryNoLine:
    'Alarmnummer: **{emergency}**. Controleer of dit klopt voor je ziekenhuis. We kennen geen landelijk nummer voor buiten kantooruren: vul dat van jullie in bij ‘{group}’.',
  parts: {'GB-NIR': 'Noord-Ierland'},

  open: 'Open gegevens die je eerder hebt opgeslagen (hospital.json)',
  opened: 'De gegevens uit het bestand zijn ingevuld.',
  notOpened:
    'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kies het bestand hospital.json dat je hier hebt opgeslagen.',

  phoneGood: 'Land van dit nummer: {country}.',
  phoneAbroad: 'Dit is een nummer van een ander land: {country}. Het wordt gebruikt zoals je het schreef.',
  phoneUnusual:
    '**Controleer dit nummer.** Het is geen gebruikelijk nummer voor dit land: {country}. Het wordt gebruikt zoals je het schreef.',
  phoneNoCountry: 'Kies hierboven een land, dan kan het nummer worden gecontroleerd.',
  phoneBad:
    '**Dit is geen telefoonnummer.** Alleen cijfers, spaties en de tekens {marks} mogen. Het blijft hier staan, maar het komt niet in wat je kopieert.',
  writeAs: 'Schrijf het als',
  hoursGood: 'Dit betekent:',
  hoursBad: '**Deze tijden zijn nog niet duidelijk.** Ze blijven hier staan, maar ze komen niet in wat je kopieert.',
  hoursHow: 'Schrijf ze zoals {example}. De dagen zijn {days} (maandag tot en met zondag).',
  hoursMeant: 'Bedoel je dit?',
  datesGood: 'Gesloten op: {dates}.',
  datesBad:
    '**Een van deze datums is niet duidelijk.** Schrijf jaar-maand-dag, met een spatie tussen twee datums: {example}. Ze blijven hier staan, maar ze komen niet in wat je kopieert.',
  zoneGood: 'Deze tijdzone is bekend.',
  zoneBad: '**Deze tijdzone is niet bekend.** Schrijf hem zoals {zone}. Hij komt niet in wat je kopieert.',
  zoneUsual: 'Gebruikelijk voor dit land: {zone}.',
  addressBad:
    '**Dit adres kan niet worden gebruikt.** Het moet beginnen met https://. Het komt niet in wat je kopieert.',
  together: 'Dit wordt alleen getoond samen met ‘{other}’.',
  versionNow: 'De versie in deze bestanden is {version}.',
  languagesBad: 'Deze talen zijn bekend: {languages}.',
  otherVersion:
    'De kaarten zeggen straks dat je ziekenhuis deze tekst niet heeft nagekeken: de versie in deze bestanden is {version}.',

  colour: 'Je kleur',
  colourLead: 'Elke kleur is goed: tekst erop en ernaast blijft leesbaar. De kleur voor spoed verandert niet.',
  colourPick: 'Kies een kleur',
  colourText: 'Of typ de code, zoals #0c6660',
  colourBad: '**Dit is geen kleur.** Schrijf de kleur zoals #0c6660.',

  preview: 'Voorbeeld',
  phone: 'Telefoon',
  desktop: 'Computer',
  previewLead: 'Dit is de echte kaart. Die verandert mee terwijl je typt.',

  copyStep: 'Kopieer voor je pagina',
  forAuthorLead: 'Kopieer dit en plak het in je editor, op de plek waar de kaart moet staan.',
  form: 'Hoe werkt je editor?',
  forms: {
    link: {
      label: 'Als link',
      help: 'Voor elke editor. Je plakt een link; de pagina maakt er de kaart van. Waar dat niet werkt, heeft de lezer de link nog.',
    },
    classed: {
      label: 'Als tag, met de tekst erin',
      help: 'Als je HTML kunt bewerken. De tekst is er meteen en er verspringt niets. Je webteam voegt de regel met de stylesheet toe.',
    },
    plain: {
      label: 'Als tag, met gewone tekst',
      help: 'Als je HTML kunt bewerken, maar classes worden weggehaald. De pagina kan wat verspringen tijdens het laden.',
    },
  },
  linkOnlyTopic:
    'Een link bevat het onderwerp en verder niets. Kies een tag voor je andere instellingen van deze kaart.',
  linkNoFilm: 'Voor een film heb je een tag nodig: een link kan niet zeggen welke film het is.',
  where: 'Waar staan de gegevens van je ziekenhuis?',
  wherePage: 'Eén keer voor de hele website (aanbevolen). Verandert er een nummer, dan verandert het overal.',
  whereTag: 'In deze kaart. Voor een kaart met een eigen nummer.',
  whereTagWarning: 'Verandert er een nummer, dan moet je deze kaart met de hand aanpassen.',
  files: 'Waar de bestanden staan',
  filesLead: 'Het adres van de map met miscarriage-elements.js. Weet je het niet? Laat het dan zoals het is.',
  filesBad:
    '**Dit adres kan niet worden gebruikt.** Het moet beginnen met https:// of met /. Tot dan wordt dit gebruikt: {address}',
  filesLocal: 'Dit adres werkt alleen op deze computer. Vraag je webteam waar de bestanden staan.',
  forTeam: 'Voor het webteam, één keer',
  forTeamLead:
    'Iemand die het sjabloon van de website kan aanpassen, doet dit één keer. Stuur deze pagina naar diegene, of kopieer de regels.',
  snippets: {
    author: {
      label: 'Stuur een auteur hierheen',
      help: 'Een link naar deze pagina met de kaart, de taal en het onderwerp die je koos. Je gegevens staan er niet in.',
    },
    card: {label: 'De kaart', help: 'Om in je pagina te plakken.'},
    script: {
      label: 'Het script',
      help: 'In de head van elke pagina met een kaart. Door de lange code weigert een browser een bestand dat is veranderd.',
    },
    style: {label: 'De stylesheet', help: 'Alleen voor tags met de tekst erin. In de head, vóór het script.'},
    meta: {
      label: 'Of: de gegevens in het sjabloon',
      help: 'In plaats van hospital.js, als je ze liever in de head van de pagina hebt.',
    },
    brand: {label: 'De kleur', help: 'In de stylesheet van de website.'},
    policy: {
      label: 'Content-Security-Policy',
      help: 'Alleen als je website die verstuurt: wat de kaarten erin nodig hebben. Voeg het toe aan wat er al staat.',
    },
  },
  filePages: {
    label: 'De gegevens van je ziekenhuis: hospital.js',
    help: 'Zet het bestand in de map ‘pages’, naast de map ‘builder’, en laad het vóór het script. De pagina’s van de bibliotheek vinden het daar vanzelf.',
  },
  noDetails: 'Vul eerst hierboven je ziekenhuis in.',
  download: 'hospital.js opslaan',
  downloadJson: 'hospital.json opslaan, om het hier weer te openen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyByHand: 'Druk op Ctrl+C om te kopiëren (op een telefoon: houd ingedrukt)',

  elements: {
    'miscarriage-warning-signs': {name: 'Waarschuwingssignalen', about: 'Wanneer je belt, en wie.'},
    'miscarriage-facts': {name: 'Feiten', about: 'Wat een miskraam is, hoe vaak het voorkomt en waarom het gebeurt.'},
    'miscarriage-myths': {name: 'Misverstanden', about: 'Feiten die antwoord geven op bekende misverstanden.'},
    'miscarriage-back-pain': {name: 'Rugpijn', about: 'Rugpijn: wat normaal is, wat helpt, wanneer je belt.'},
    'miscarriage-recurrent': {
      name: 'Meer dan één miskraam',
      about: 'Na twee of meer miskramen: wat het betekent, hulp en onderzoek, en hoe het verdergaat.',
    },
    'miscarriage-risk-factors': {
      name: 'Lijst om mee te nemen',
      about: 'Een lijst met dingen om te bespreken, alleen voor de lezer zelf.',
    },
    'miscarriage-film': {
      name: 'Film',
      about: 'Een film die met niemand verbinding maakt voordat de lezer akkoord gaat.',
    },
    'miscarriage-contact': {name: 'Contact', about: 'Wie je belt, en wat je zegt.'},
  },
  groups: {
    clinic: 'De polikliniek',
    times: 'Openingstijden',
    closed: 'Als jullie gesloten zijn',
    app: 'Beveiligde app',
    support: 'Steun',
    review: 'Wie de tekst heeft nagekeken',
  },
  details: {
    country: {label: 'Land', help: 'Het bepaalt het alarmnummer en het nummer voor buiten kantooruren.'},
    clinic: {label: 'Naam van de polikliniek', help: 'Zonder naam zeggen de kaarten: de polikliniek.'},
    place: {label: 'Locatie', help: 'Waar de polikliniek is, zoals: Route 42.'},
    phone: {
      label: 'Telefoonnummer',
      help: 'Zoals je het zelf schrijft. Zonder nummer zeggen de kaarten: bel je eigen arts of verloskundige.',
    },
    hours: {label: 'Openingstijden', help: 'Zoals {example}. De kaarten zeggen dan ook of jullie nu open zijn.'},
    'closed-on': {
      label: 'Dagen waarop jullie gesloten zijn',
      help: 'Zoals {example}. Vul ook feestdagen in, anders zeggen de kaarten op die dagen ‘nu open’.',
    },
    'time-zone': {label: 'Tijdzone', help: 'Alleen als je land er meer dan één heeft.'},
    'out-of-hours-name': {
      label: 'Naam van de dienst buiten kantooruren',
      help: 'Als de landelijke dienst niet de juiste is.',
    },
    'out-of-hours-phone': {
      label: 'Het nummer daarvan',
      help: 'Zoals dat van de huisartsenpost, voor ’s nachts en in het weekend.',
    },
    'emergency-phone': {
      label: 'Een ander alarmnummer',
      help: 'Alleen als het alarmnummer van het land niet het juiste is.',
    },
    'app-name': {label: 'Naam van de app', help: 'Een app waarin patiënten jullie veilig een bericht kunnen sturen.'},
    'app-url': {label: 'Het adres daarvan', help: 'Het moet beginnen met https://.'},
    'crisis-name': {
      label: 'Naam van een crisislijn',
      help: 'Een lijn voor mensen die het niet meer zien zitten, dag en nacht bereikbaar. Die staat onder elke lijst met spoedsignalen.',
    },
    'crisis-phone': {label: 'Het nummer daarvan', help: 'Het nummer van de crisislijn.'},
    'support-name': {label: 'Wie luistert na een verlies', help: 'Naam van een organisatie.'},
    'support-phone': {label: 'Het nummer daarvan', help: 'Het nummer van die organisatie.'},
    'text-relay': {
      label: 'Voor wie niet kan praten of horen aan de telefoon',
      help: 'In een paar woorden, hoe zij hulp bereiken.',
    },
    'reviewed-by': {
      label: 'Wie de tekst heeft nagekeken',
      help: 'Naam en beroep. Zolang niet alle vier de velden zijn ingevuld, zeggen de kaarten dat je ziekenhuis de tekst niet heeft nagekeken.',
    },
    'reviewed-on': {label: 'Wanneer', help: 'De dag waarop de tekst is nagekeken.'},
    'reviewed-languages': {label: 'In welke talen', help: 'Zoals: {example}'},
    'reviewed-version': {
      label: 'Welke versie van de tekst',
      help: 'Verandert de tekst, dan verandert de versie. Wat eerder is nagekeken, telt dan niet meer.',
    },
  },
  settingsOf: {
    topic: {
      label: 'Waar gaat de pagina over?',
      help: 'De kaart begint met dit onderwerp. De spoedsignalen staan er altijd, en een lezer kan een ander onderwerp kiezen.',
    },
    'one-in': {
      label: 'Hoe vaak het voorkomt',
      help: 'Standaard: 1 of 2 op de 10, uit onderzoek. Kies 1 op de 10 als je ziekenhuis dat overal zegt.',
    },
    weeks: {
      label: 'Tot welke week',
      help: 'Tot welke week je ziekenhuis van een miskraam spreekt. Alleen voor Nederland.',
    },
    provider: {
      label: 'Waar de film staat',
      help: 'Er wordt met niemand verbinding gemaakt voordat de lezer akkoord gaat.',
    },
    'film-id': {label: 'De film', help: 'Plak het adres van de film, of het nummer ervan.'},
    src: {label: 'Het filmbestand', help: 'Een pad op je eigen website, zoals {example}.'},
    'film-title': {label: 'Titel', help: 'De kop van de kaart.'},
    duration: {label: 'Hoelang de film duurt', help: 'Zoals {example}.'},
    poster: {label: 'Een afbeelding', help: 'Een pad op je eigen website. Zonder afbeelding is er een tekening.'},
    transcript: {
      label: 'De tekst van de film',
      help: 'Wat er wordt gezegd en getoond, voor wie de film niet kan horen, zien of afspelen. Na een lege regel begint een nieuwe alinea.',
    },
    'heading-level': {
      label: 'Niveau van de kop',
      help: 'Standaard: 2. Kies 3 als de kaart onder een kop van niveau 2 staat.',
    },
    theme: {label: 'Licht of donker', help: 'Standaard: zoals de pagina eromheen.'},
  },
  choices: {
    'one-in.10': '1 op de 10',
    'provider.youtube': 'YouTube',
    'provider.vimeo': 'Vimeo',
    'provider.file': 'Onze eigen website',
    'theme.light': 'Licht',
    'theme.dark': 'Donker',
  },
};
