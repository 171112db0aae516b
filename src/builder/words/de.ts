import type {Words} from './words.js';

export const de: Words = {
  title: 'Eine Karte auf Ihre Seite setzen',
  lead: 'Wählen Sie eine Karte, tragen Sie die Angaben Ihres Krankenhauses ein, und kopieren Sie. HTML müssen Sie nicht können.',
  private: 'Was Sie hier eingeben, wird nicht gespeichert und nicht gesendet.',
  pageLanguage: 'Sprache dieser Seite',
  notLoaded: 'Es fehlen Dateien. Bitten Sie Ihr Webteam, den ganzen Ordner der Bibliothek zu kopieren.',

  choose: 'Karte wählen',
  settings: 'Sprache und Thema',
  cardLanguage: 'Sprache der Karte',
  usual: 'Wie üblich',
  more: 'Weitere Einstellungen',
  filmNotShown:
    'So zeigt die Karte keinen Film. Kopieren Sie die Adresse des Films von YouTube oder Vimeo in das Feld; für einen eigenen Film geben Sie einen Pfad auf Ihrer eigenen Website an.',

  hospital: 'Ihr Krankenhaus',
  hospitalLead: 'Die Karten zeigen diese Angaben, damit Leserinnen und Leser Sie erreichen und nicht jemand anderen.',
  optional: 'Lassen Sie leer, was Sie nicht brauchen.',
  noCountry: '**Wählen Sie ein Land.** Ohne Land können die Karten keine Notrufnummer zeigen.',
  chooseCountry: 'Wählen …',
  countryLines:
    'Notruf: **{emergency}**. Außerhalb der Sprechzeiten: **{line}**, {number}. Bitte prüfen Sie, ob das für Ihr Krankenhaus stimmt.',
  countryNoLine:
    'Notruf: **{emergency}**. Bitte prüfen Sie, ob das für Ihr Krankenhaus stimmt. Eine landesweite Nummer für außerhalb der Sprechzeiten kennen wir nicht: Tragen Sie Ihre eigene unter „{group}“ ein.',
  parts: {'GB-NIR': 'Nordirland'},

  open: 'Früher gespeicherte Angaben öffnen (hospital.json)',
  opened: 'Die Angaben aus der Datei sind eingetragen.',
  notOpened:
    'Diese Datei konnte nicht gelesen werden. Es wurde nichts geändert. Wählen Sie die Datei hospital.json, die Sie hier gespeichert haben.',

  phoneGood: 'Eine Nummer aus diesem Land: {country}.',
  phoneAbroad: 'Eine Nummer aus einem anderen Land: {country}. Sie wird so verwendet, wie Sie sie geschrieben haben.',
  phoneUnusual:
    '**Bitte prüfen Sie diese Nummer.** Eine solche Nummer ist in diesem Land nicht üblich: {country}. Sie wird so verwendet, wie Sie sie geschrieben haben.',
  phoneNoCountry: 'Wählen Sie oben ein Land, dann kann die Nummer geprüft werden.',
  phoneBad:
    '**Das ist keine Telefonnummer.** Möglich sind nur Ziffern, Leerzeichen und die Zeichen {marks}. Sie bleibt hier stehen, aber sie fehlt in dem, was Sie kopieren.',
  writeAs: 'Schreiben Sie:',
  hoursGood: 'Das bedeutet:',
  hoursBad:
    '**Diese Zeiten sind noch nicht verständlich.** Sie bleiben hier stehen, aber sie fehlen in dem, was Sie kopieren.',
  hoursHow: 'Schreiben Sie sie so: {example}. Die Tage sind {days} (Montag bis Sonntag).',
  hoursMeant: 'Meinen Sie das?',
  datesGood: 'Geschlossen am: {dates}.',
  datesBad:
    '**Ein Datum ist hier nicht verständlich.** Schreiben Sie Jahr-Monat-Tag, mit einem Leerzeichen zwischen zwei Tagen: {example}. Die Tage bleiben hier stehen, aber sie fehlen in dem, was Sie kopieren.',
  zoneGood: 'Diese Zeitzone ist bekannt.',
  zoneBad: '**Diese Zeitzone ist nicht bekannt.** Schreiben Sie sie so: {zone}. Sie fehlt in dem, was Sie kopieren.',
  zoneUsual: 'Üblich für dieses Land: {zone}.',
  addressBad:
    '**Diese Adresse kann nicht verwendet werden.** Sie muss mit https:// beginnen. Sie fehlt in dem, was Sie kopieren.',
  together: 'Das wird nur zusammen mit „{other}“ gezeigt.',
  versionNow: 'Die Version in diesen Dateien ist {version}.',
  languagesBad: 'Diese Sprachen sind bekannt: {languages}.',
  otherVersion:
    'Die Karten sagen dann, dass Ihr Krankenhaus diesen Text nicht geprüft hat: Die Version in diesen Dateien ist {version}.',

  colour: 'Ihre Farbe',
  colourLead:
    'Jede Farbe ist möglich: Text darauf und daneben bleibt lesbar. Die Farbe für Notfälle ändert sich nicht.',
  colourPick: 'Farbe wählen',
  colourText: 'Oder schreiben, zum Beispiel #0c6660',
  colourBad: '**Das ist keine Farbe.** Schreiben Sie sie so: #0c6660.',

  preview: 'Vorschau',
  phone: 'Telefon',
  desktop: 'Computer',
  previewLead: 'Das ist die echte Karte. Sie ändert sich, während Sie schreiben.',

  copyStep: 'Für Ihre Seite kopieren',
  forAuthorLead: 'Kopieren Sie das, und fügen Sie es in Ihrem Editor dort ein, wo die Karte stehen soll.',
  form: 'Wie arbeitet Ihr Editor?',
  forms: {
    link: {
      label: 'Als Link',
      help: 'Für jeden Editor. Sie fügen einen Link ein; die Seite macht daraus die Karte. Wo das nicht geht, bleibt den Leserinnen und Lesern der Link.',
    },
    classed: {
      label: 'Als HTML-Tag, mit seinem Text',
      help: 'Wo Sie HTML bearbeiten können. Der Text ist sofort da, und nichts springt. Ihr Webteam ergänzt die Zeile für das Stylesheet.',
    },
    plain: {
      label: 'Als HTML-Tag, mit einfachem Text',
      help: 'Wo Sie HTML bearbeiten können, aber Klassen entfernt werden. Die Seite kann beim Laden etwas springen.',
    },
  },
  linkOnlyTopic:
    'Ein Link enthält das Thema und sonst nichts. Für Ihre anderen Einstellungen dieser Karte wählen Sie ein HTML-Tag.',
  linkNoFilm: 'Ein Film braucht ein HTML-Tag: Ein Link kann nicht sagen, welcher Film es ist.',
  where: 'Wo stehen die Angaben Ihres Krankenhauses?',
  wherePage: 'Einmal für die ganze Website (empfohlen). Wenn sich eine Nummer ändert, ändert sie sich überall.',
  whereTag: 'In dieser Karte. Für eine Karte mit eigener Nummer.',
  whereTagWarning: 'Wenn sich eine Nummer ändert, müssen Sie diese Karte von Hand ändern.',
  files: 'Wo die Dateien liegen',
  filesLead:
    'Die Adresse des Ordners mit miscarriage-elements.js. Wenn Sie sie nicht kennen, lassen Sie sie so, wie sie ist.',
  filesBad:
    '**Diese Adresse kann nicht verwendet werden.** Sie muss mit https:// oder mit / beginnen. Bis dahin gilt: {address}',
  filesLocal: 'Diese Adresse funktioniert nur auf diesem Computer. Fragen Sie Ihr Webteam, wo die Dateien liegen.',
  forTeam: 'Für das Webteam, einmal',
  forTeamLead:
    'Wer die Vorlage der Website ändern kann, macht das ein einziges Mal. Schicken Sie diese Seite weiter, oder kopieren Sie die Zeilen.',
  snippets: {
    author: {
      label: 'Autorinnen und Autoren hierher schicken',
      help: 'Ein Link auf diese Seite mit der Karte, der Sprache und dem Thema, die Sie gewählt haben. Ihre Angaben stehen nicht darin.',
    },
    card: {label: 'Die Karte', help: 'Zum Einfügen in Ihre Seite.'},
    script: {
      label: 'Das Skript',
      help: 'In den Head jeder Seite mit einer Karte. Durch den langen Code lehnen Browser eine veränderte Datei ab.',
    },
    style: {label: 'Das Stylesheet', help: 'Nur für HTML-Tags mit ihrem Text. In den Head, vor das Skript.'},
    meta: {
      label: 'Oder: die Angaben in der Vorlage',
      help: 'Anstelle von hospital.js, wenn Sie die Angaben lieber im Head der Seite haben.',
    },
    brand: {label: 'Die Farbe', help: 'In das Stylesheet der Website.'},
    policy: {
      label: 'Content-Security-Policy',
      help: 'Nur wenn Ihre Website eine sendet: was die Karten darin brauchen. Fügen Sie es zu dem hinzu, was schon da ist.',
    },
  },
  filePages: {
    label: 'Die Angaben Ihres Krankenhauses: hospital.js',
    help: 'Legen Sie die Datei in den Ordner „pages“. Er liegt neben dem Ordner „builder“. Laden Sie die Datei vor dem Skript. Die Seiten der Bibliothek finden sie dort von selbst.',
  },
  noDetails: 'Tragen Sie zuerst oben Ihr Krankenhaus ein.',
  download: 'hospital.js speichern',
  downloadJson: 'hospital.json speichern, um die Datei hier wieder zu öffnen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyByHand: 'Zum Kopieren Strg+C drücken (auf dem Telefon: lange drücken)',

  elements: {
    'miscarriage-warning-signs': {name: 'Warnzeichen', about: 'Wann man anruft, und wen.'},
    'miscarriage-facts': {
      name: 'Fakten',
      about: 'Was eine Fehlgeburt ist, wie häufig sie ist und warum sie geschieht.',
    },
    'miscarriage-myths': {name: 'Irrtümer', about: 'Fakten, die auf verbreitete Irrtümer antworten.'},
    'miscarriage-back-pain': {
      name: 'Rückenschmerzen',
      about: 'Rückenschmerzen: was üblich ist, was hilft, wann man anruft.',
    },
    'miscarriage-recurrent': {
      name: 'Mehr als eine Fehlgeburt',
      about: 'Nach zwei oder mehr Fehlgeburten: was das bedeutet, Hilfe und Untersuchungen, und wie es weitergeht.',
    },
    'miscarriage-risk-factors': {
      name: 'Liste zum Mitnehmen',
      about: 'Eine private Liste mit Themen für das Gespräch.',
    },
    'miscarriage-film': {name: 'Film', about: 'Ein Film, der vor der Zustimmung niemanden kontaktiert.'},
    'miscarriage-contact': {name: 'Kontakt', about: 'Wen man anruft, und was man sagt.'},
  },
  groups: {
    clinic: 'Die Ambulanz',
    times: 'Sprechzeiten',
    closed: 'Wenn Sie geschlossen haben',
    app: 'Geschützte App',
    support: 'Unterstützung',
    review: 'Wer den Text geprüft hat',
  },
  details: {
    country: {label: 'Land', help: 'Es bestimmt die Notrufnummer und die Nummer außerhalb der Sprechzeiten.'},
    clinic: {label: 'Name der Ambulanz', help: 'Ohne Namen sagen die Karten: die Klinik.'},
    place: {label: 'Ort', help: 'Wo die Ambulanz ist, zum Beispiel: Haus 4, Erdgeschoss.'},
    phone: {
      label: 'Telefonnummer',
      help: 'Wie Sie sie selbst schreiben. Ohne Nummer sagen die Karten, dass man die eigene Ärztin, den eigenen Arzt oder die Hebamme anruft.',
    },
    hours: {label: 'Sprechzeiten', help: 'Zum Beispiel {example}. Die Karten sagen dann auch, ob jetzt geöffnet ist.'},
    'closed-on': {
      label: 'Tage, an denen geschlossen ist',
      help: 'Zum Beispiel {example}. Tragen Sie Feiertage ein, sonst sagen die Karten auch an diesen Tagen „jetzt geöffnet“.',
    },
    'time-zone': {label: 'Zeitzone', help: 'Nur wenn Ihr Land mehr als eine hat.'},
    'out-of-hours-name': {
      label: 'Name des Bereitschaftsdienstes außerhalb der Sprechzeiten',
      help: 'Wenn die landesweite Nummer nicht die richtige ist.',
    },
    'out-of-hours-phone': {
      label: 'Die Nummer dazu',
      help: 'Zum Beispiel der ärztliche Bereitschaftsdienst in der Nacht und am Wochenende.',
    },
    'emergency-phone': {
      label: 'Eine andere Notrufnummer',
      help: 'Nur wenn die Notrufnummer des Landes nicht die richtige ist.',
    },
    'app-name': {label: 'Name der App', help: 'Eine App, in der Patientinnen Ihnen geschützt schreiben können.'},
    'app-url': {label: 'Die Adresse dazu', help: 'Sie muss mit https:// beginnen.'},
    'crisis-name': {
      label: 'Name eines Krisentelefons',
      help: 'Ein Telefon für Menschen, die nicht mehr weiterwissen, rund um die Uhr erreichbar. Es steht unter jeder Notfall-Liste.',
    },
    'crisis-phone': {label: 'Die Nummer dazu', help: 'Die Nummer des Krisentelefons.'},
    'support-name': {label: 'Wer nach einem Verlust zuhört', help: 'Name einer Organisation.'},
    'support-phone': {label: 'Die Nummer dazu', help: 'Die Nummer dieser Organisation.'},
    'text-relay': {
      label: 'Für Menschen, die am Telefon nicht sprechen oder hören können',
      help: 'In wenigen Worten, wie sie Hilfe erreichen.',
    },
    'reviewed-by': {
      label: 'Wer den Text geprüft hat',
      help: 'Name und Beruf. Solange nicht alle vier Felder ausgefüllt sind, sagen die Karten, dass Ihr Krankenhaus den Text nicht geprüft hat.',
    },
    'reviewed-on': {label: 'Wann', help: 'Der Tag dieser Prüfung.'},
    'reviewed-languages': {label: 'In welchen Sprachen', help: 'Zum Beispiel: {example}'},
    'reviewed-version': {
      label: 'Welche Version des Textes',
      help: 'Wenn sich der Text ändert, ändert sich die Version, und die Prüfung gilt nicht mehr.',
    },
  },
  settingsOf: {
    topic: {
      label: 'Worum geht es auf der Seite?',
      help: 'Die Karte beginnt mit diesem Thema. Die Anzeichen für einen Notfall stehen immer da, und Leserinnen und Leser können ein anderes Thema wählen.',
    },
    'one-in': {
      label: 'Wie häufig es ist',
      help: 'Üblich: 1 oder 2 von 10, laut Studien. Wählen Sie 1 von 10, wenn Ihr Krankenhaus das überall sagt.',
    },
    weeks: {
      label: 'Bis zu welcher Woche',
      help: 'Bis zu welcher Woche Ihr Krankenhaus von einer Fehlgeburt spricht. Nur für die Niederlande.',
    },
    provider: {label: 'Wo der Film liegt', help: 'Vor der Zustimmung wird niemand kontaktiert.'},
    'film-id': {label: 'Der Film', help: 'Fügen Sie die Adresse des Films ein, oder seine Nummer.'},
    src: {label: 'Die Filmdatei', help: 'Ein Pfad auf Ihrer eigenen Website, zum Beispiel {example}.'},
    'film-title': {label: 'Titel', help: 'Die Überschrift der Karte.'},
    duration: {label: 'Wie lange er dauert', help: 'Zum Beispiel {example}.'},
    poster: {label: 'Ein Bild', help: 'Ein Pfad auf Ihrer eigenen Website. Ohne Bild steht dort eine Zeichnung.'},
    transcript: {
      label: 'Der Text des Films',
      help: 'Was gesagt und gezeigt wird, für alle, die ihn nicht hören, sehen oder abspielen können. Eine leere Zeile beginnt einen neuen Absatz.',
    },
    'heading-level': {
      label: 'Ebene der Überschrift',
      help: 'Üblich: 2. Wählen Sie 3, wenn die Karte unter einer Überschrift der Ebene 2 steht.',
    },
    theme: {label: 'Hell oder dunkel', help: 'Üblich: wie die Seite darum herum.'},
  },
  choices: {
    'one-in.10': '1 von 10',
    'provider.youtube': 'YouTube',
    'provider.vimeo': 'Vimeo',
    'provider.file': 'Unsere eigene Website',
    'theme.light': 'Hell',
    'theme.dark': 'Dunkel',
  },
};
