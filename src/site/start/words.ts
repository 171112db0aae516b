import type {Language} from '../../data/languages.js';

/** What the start page says, to the people who build a hospital's website. `{}` stands for a number that the build counts. */
export interface Words {
  title: string;
  lede: string;
  draft: string;
  /** Behind the word for a draft. */
  notSigned: string;
  doors: string;
  web: string;
  author: string;
  designer: string;
  webNext: string;
  setUp: string;
  authorNext: string;
  insert: string;
  designerNext: string;
  copy: string;
  copied: string;
  preview: string;
  language: string;
  colour: string;
  ownColour: string;
  scheme: string;
  light: string;
  dark: string;
  width: string;
  phone: string;
  wide: string;
  cards: string;
  figures: string;
  sources: string;
  countries: string;
  languages: string;
  editors: string;
  hospital: string;
  threeLanguages: string;
  plugins: string;
  otherCms: string;
}

export const words: Record<Language, Words> = {
  en: {
    title: 'Patient information about miscarriage, ready for your hospital’s website',
    lede: '{} cards, one script. The words are inside, in the reader’s language. The colours and phone numbers are yours. Nothing is stored, nothing is sent.',
    draft: 'Draft.',
    notSigned: 'No clinician has signed these texts yet. Your hospital checks them first.',
    doors: 'What you do',
    web: 'I run the website',
    author: 'I write pages',
    designer: 'I design',
    webNext:
      'Copy this folder to your server as /miscarriage/, put the first lines in your template, and the tag where the card should stand.',
    setUp: 'Fill in your hospital',
    authorNext: 'Paste it in your editor: a link, which becomes the card on the page.',
    insert: 'Choose a card',
    designerNext: 'In the style sheet of your website. What is made from the colour stays readable.',
    copy: 'Copy',
    copied: 'Copied',
    preview: 'The card',
    language: 'Language',
    colour: 'Colour',
    ownColour: 'Your colour',
    scheme: 'Light or dark',
    light: 'Light',
    dark: 'Dark',
    width: 'Width',
    phone: 'Phone',
    wide: 'Wide',
    cards: '{} cards',
    figures: 'What is behind it',
    sources: 'sources; each card names its own',
    countries: 'countries with their emergency numbers',
    languages: 'languages',
    editors: 'editors and sanitizers tried: a card, or a link that helps',
    hospital: 'An example hospital',
    threeLanguages: 'three languages on one page',
    plugins: 'For your CMS',
    otherCms: 'other editors',
  },
  nl: {
    title: 'Patiënten\u00adinformatie over een miskraam, klaar voor de website van je ziekenhuis',
    lede: '{} kaarten, één script. De tekst zit erin, in de taal van de lezer. De kleuren en telefoonnummers zijn van jullie. Er wordt niets bewaard en niets verstuurd.',
    draft: 'Concept.',
    notSigned: 'Nog geen zorgverlener heeft deze teksten goedgekeurd. Je ziekenhuis controleert ze eerst.',
    doors: 'Wat je doet',
    web: 'Ik beheer de website',
    author: 'Ik schrijf pagina’s',
    designer: 'Ik ontwerp',
    webNext:
      'Kopieer deze map naar je server als /miscarriage/, zet de eerste regels in je sjabloon, en de tag waar de kaart moet staan.',
    setUp: 'Vul de gegevens van je ziekenhuis in',
    authorNext: 'Plak het in je editor: een link, die op de pagina de kaart wordt.',
    insert: 'Kies een kaart',
    designerNext: 'In de stylesheet van je website. Alles wat van die kleur wordt afgeleid, blijft leesbaar.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    preview: 'De kaart',
    language: 'Taal',
    colour: 'Kleur',
    ownColour: 'Je eigen kleur',
    scheme: 'Licht of donker',
    light: 'Licht',
    dark: 'Donker',
    width: 'Breedte',
    phone: 'Telefoon',
    wide: 'Breed',
    cards: '{} kaarten',
    figures: 'Wat erachter zit',
    sources: 'bronnen; elke kaart noemt haar eigen bronnen',
    countries: 'landen met hun alarmnummer',
    languages: 'talen',
    editors: 'editors en filters getest: een kaart, of een link die helpt',
    hospital: 'Een voorbeeldziekenhuis',
    threeLanguages: 'drie talen op één pagina',
    plugins: 'Voor je CMS',
    otherCms: 'andere editors',
  },
  de: {
    title: 'Patienten\u00adinformationen zur Fehlgeburt, fertig für die Website Ihres Krankenhauses',
    lede: '{} Karten, ein Skript. Die Texte sind enthalten, in der Sprache der Leserin. Farben und Telefonnummern sind Ihre eigenen. Nichts wird gespeichert, nichts gesendet.',
    draft: 'Entwurf.',
    notSigned: 'Noch keine medizinische Fachperson hat diese Texte freigegeben. Ihr Krankenhaus prüft sie zuerst.',
    doors: 'Was Sie tun',
    web: 'Ich betreue die Website',
    author: 'Ich schreibe Seiten',
    designer: 'Ich gestalte',
    webNext:
      'Legen Sie diesen Ordner als /miscarriage/ auf Ihren Server, setzen Sie die ersten Zeilen in Ihre Vorlage und das Tag an die Stelle der Karte.',
    setUp: 'Ihr Krankenhaus eintragen',
    authorNext: 'Fügen Sie es in Ihren Editor ein: einen Link, der auf der Seite zur Karte wird.',
    insert: 'Eine Karte wählen',
    designerNext: 'In das Stylesheet Ihrer Website. Was aus der Farbe gemacht wird, bleibt lesbar.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    preview: 'Die Karte',
    language: 'Sprache',
    colour: 'Farbe',
    ownColour: 'Ihre Farbe',
    scheme: 'Hell oder dunkel',
    light: 'Hell',
    dark: 'Dunkel',
    width: 'Breite',
    phone: 'Smartphone',
    wide: 'Breit',
    cards: '{} Karten',
    figures: 'Was dahintersteht',
    sources: 'Quellen; jede Karte nennt ihre eigenen',
    countries: 'Länder mit ihrer Notrufnummer',
    languages: 'Sprachen',
    editors: 'Editoren und Filter getestet: eine Karte oder ein Link, der hilft',
    hospital: 'Ein Beispielkrankenhaus',
    threeLanguages: 'drei Sprachen auf einer Seite',
    plugins: 'Für Ihr CMS',
    otherCms: 'andere Editoren',
  },
  ar: {
    title: 'معلومات للمريضات عن فقدان الحمل، جاهزة لموقع مستشفاكم',
    lede: '{} بطاقة ونص برمجي واحد. الكلمات بداخلها، بلغة القارئة. الألوان وأرقام الهاتف خاصة بمستشفاكم. لا يُحفظ شيء ولا يُرسل شيء.',
    draft: 'مسودة.',
    notSigned: 'لم يعتمد أي مختص صحي هذه النصوص بعد. مستشفاكم يراجعها أولًا.',
    doors: 'ما عملكم',
    web: 'أدير الموقع',
    author: 'أكتب الصفحات',
    designer: 'أصمم',
    webNext:
      'انسخوا هذا المجلد إلى خادمكم باسم ‎/miscarriage/‎، وضعوا الأسطر الأولى في قالبكم، والوسم في مكان البطاقة.',
    setUp: 'إدخال بيانات مستشفاكم',
    authorNext: 'الصقوه في المحرر: رابط يصبح بطاقة في الصفحة.',
    insert: 'اختيار بطاقة',
    designerNext: 'في ملف أنماط موقعكم. يبقى كل ما يُصنع من اللون سهل القراءة.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    preview: 'البطاقة',
    language: 'اللغة',
    colour: 'اللون',
    ownColour: 'لونكم',
    scheme: 'فاتح أو داكن',
    light: 'فاتح',
    dark: 'داكن',
    width: 'العرض',
    phone: 'هاتف',
    wide: 'عريض',
    cards: '{} بطاقة',
    figures: 'ما وراءها',
    sources: 'مصدرًا، وتذكر كل بطاقة مصادرها',
    countries: 'دولة مع رقم الطوارئ فيها',
    languages: 'لغات',
    editors: 'محررًا وأداة تنقية جرى اختبارها: بطاقة، أو رابط مفيد',
    hospital: 'مثال لمستشفى',
    threeLanguages: 'ثلاث لغات في صفحة واحدة',
    plugins: 'لنظام إدارة المحتوى',
    otherCms: 'محررات أخرى',
  },
};
