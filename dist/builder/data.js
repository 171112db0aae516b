export const integrity = {
 "miscarriage-elements.ar.js": "sha384-VkZO+Sacj7YO4A1N/gHdUuylVvf+xNWp3O/qjTjcHWwsbJLY8IT7nre7Kj3cx1yc",
 "miscarriage-elements.css": "sha384-/Q5oEtB2UBaLZ1vbduuZWggVyWSXjapAoZ1f4sGGUef9pViTILaC69LV3Rfnu4ds",
 "miscarriage-elements.de.js": "sha384-4ZDbY41v+KW3lRBP27nxvBlT2BQqlwJmCmOORT/KkAx8zNHrXCIWMqolzlPBr4NY",
 "miscarriage-elements.en.js": "sha384-iad/AKoyjurQ0UWHN2BgfJALCrdHxxvBic05hJLZz0ksCwVl8mjCj69PMl6ggBle",
 "miscarriage-elements.js": "sha384-MBAPzbBne+f3uR/hez4FSfRt7hfkYhlMopEGS/ig7wRKuHH8ZXqiNLidZYEQeg+U",
 "miscarriage-elements.nl.js": "sha384-fTgb/eVzY2GoFTrU+yiaCKEIou/T189K9tyh3f2HLHc1NfWhYQU0vd0NwBjvXJAe",
 "miscarriage-frame.js": "sha384-SAX+j77cECR6Jz1pYqjihE0h9pR+KxThH9w8kqRgxbrO4p3tpfiBh+RHpMQsUbLB",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8"
};
export const summaries = {
 "miscarriage-back-pain": "Back pain: what is usual, what helps, when to call.",
 "miscarriage-contact": "Whom to call, and what to say.",
 "miscarriage-facts": "What a miscarriage is, how common it is, and why it happens.",
 "miscarriage-film": "A film that contacts nobody before consent.",
 "miscarriage-myths": "Facts that answer common myths.",
 "miscarriage-recurrent": "After two or more miscarriages: what it means, help and tests, and what comes next.",
 "miscarriage-risk-factors": "A private list of things to talk about.",
 "miscarriage-scan": "What a scan can show, and the words you may hear.",
 "miscarriage-support": "Grief, and who can help.",
 "miscarriage-treatment": "Waiting, tablets or a procedure, and what comes afterwards.",
 "miscarriage-warning-signs": "When to call, and whom."
};
export const own = {
 "miscarriage-back-pain": [],
 "miscarriage-contact": [],
 "miscarriage-facts": [
  {
   "name": "one-in",
   "description": "The figure of hospitals that say \"1 in 10\"; none: the evidence, 15 of every 100. Anything else: the evidence, with a warning.",
   "choices": [
    "10"
   ]
  },
  {
   "name": "weeks",
   "description": "Up to which week doctors in the Netherlands use the word, as the hospital does. Anything else: the default, with a\nwarning. Used where the country is NL.",
   "choices": [
    "16",
    "20"
   ]
  },
  {
   "name": "show",
   "description": "Sentences that are off by default and that this hospital wants, with blanks between them: `definition-ie`, `definition-de`, `how-common-one-in-ten`. Anything else is ignored, with a warning."
  }
 ],
 "miscarriage-film": [
  {
   "name": "provider",
   "description": "Where the film is; `file` is the hospital's own. Anything else: no film, with a warning; the text stays.",
   "choices": [
    "youtube",
    "vimeo",
    "file"
   ]
  },
  {
   "name": "film-id",
   "description": "The provider's id of the film: 11 letters, digits, `-` or `_` for YouTube, digits for Vimeo. Anything else: no film, with a warning."
  },
  {
   "name": "src",
   "description": "Address of the hospital's own film, on the same origin. Another origin: no film, with a warning."
  },
  {
   "name": "film-title",
   "description": "What the film is called; the heading of the card and the name of the player."
  },
  {
   "name": "duration",
   "description": "How long it is, in words or as `2:40`."
  },
  {
   "name": "poster",
   "description": "A picture on the same origin. None, or another origin (with a warning): a drawing."
  }
 ],
 "miscarriage-myths": [
  {
   "name": "show",
   "description": "Sentences that are off by default and that this hospital wants, with blanks between them: `not-a-habit`. Anything else is ignored, with a warning."
  }
 ],
 "miscarriage-recurrent": [
  {
   "name": "show",
   "description": "Sentences that are off by default and that this hospital wants, with blanks between them: `recurrent-word-in-letter`. Anything else is ignored, with a warning."
  }
 ],
 "miscarriage-risk-factors": [],
 "miscarriage-scan": [],
 "miscarriage-support": [
  {
   "name": "show",
   "description": "Sentences that are off by default and that this hospital wants, with blanks between them: `support-certificate-gb`, `support-midwife-de`. Anything else is ignored, with a warning."
  }
 ],
 "miscarriage-treatment": [
  {
   "name": "show",
   "description": "Sentences that are off by default and that this hospital wants, with blanks between them: `treatment-burial-nl`, `treatment-burial-de`. Anything else is ignored, with a warning."
  }
 ],
 "miscarriage-warning-signs": [
  {
   "name": "topic",
   "description": "What the page is about. None: all signs. Anything else: all, with a warning.",
   "choices": [
    "early-pregnancy",
    "bleeding",
    "miscarriage",
    "after",
    "back-pain"
   ]
  }
 ]
};
export const shared = [
 {
  "name": "country",
  "description": "Country of the hospital, [ISO 3166-1](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) such as `NL`, or a part such as `GB-NIR`. It gives the emergency and out-of-hours numbers. None or unknown: words without a number."
 },
 {
  "name": "clinic",
  "description": "Name of the clinic. None: \"the clinic\"."
 },
 {
  "name": "place",
  "description": "Where the clinic is, such as \"Route 42\"."
 },
 {
  "name": "phone",
  "description": "The clinic's number as people write it. There is no default number. Not a phone number: ignored with a warning."
 },
 {
  "name": "hours",
  "description": "Opening hours in a subset of [OpenStreetMap's form](https://wiki.openstreetmap.org/wiki/Key:opening_hours): `Mo-Fr 08:00-12:00,13:00-16:30; Sa off`. Anything else is ignored whole, with a warning."
 },
 {
  "name": "time-zone",
  "description": "[IANA time zone](https://en.wikipedia.org/wiki/List_of_tz_database_time_zones) of the clinic, such as `Europe/Amsterdam`. Default: the country's, where it has one. Without one nothing is said about \"open now\"."
 },
 {
  "name": "closed-on",
  "description": "ISO dates on which the clinic is closed, with blanks between them. A bad one: nothing is said about \"open now\"."
 },
 {
  "name": "out-of-hours-name",
  "description": "Name of the line outside office hours, where the country's own is not the right one. Only with `out-of-hours-phone`."
 },
 {
  "name": "out-of-hours-phone",
  "description": "Number of the line outside office hours. Only with `out-of-hours-name`."
 },
 {
  "name": "out-of-hours-text",
  "description": "Where nobody is named for evening, night and weekend: what to do then, in one sentence of the hospital, such as \"Our phone message says who answers\". None: \"Closed: follow the phone message.\""
 },
 {
  "name": "emergency-phone",
  "description": "Emergency number, where the country's own is not the right one."
 },
 {
  "name": "app-name",
  "description": "Name of a secure message app."
 },
 {
  "name": "app-url",
  "description": "Its address, https only; without one the name is shown without a link."
 },
 {
  "name": "crisis-name",
  "description": "Name of a crisis line that is open at any hour, where the country's own is not the right one. Only with `crisis-phone`."
 },
 {
  "name": "crisis-phone",
  "description": "Number of the crisis line. Only with `crisis-name`."
 },
 {
  "name": "support-name",
  "description": "Name of an organisation that listens after a loss, where the country's own is not the right one. Only with `support-phone`."
 },
 {
  "name": "support-phone",
  "description": "Number of that organisation. Only with `support-name`."
 },
 {
  "name": "text-relay",
  "description": "How people reach help who cannot hear or speak on a phone, in a few words, where the country's own way is not the right one."
 },
 {
  "name": "reviewed-by",
  "description": "Who at the hospital checked the text. Shown only together with the next three."
 },
 {
  "name": "reviewed-on",
  "description": "ISO date of that check."
 },
 {
  "name": "reviewed-languages",
  "description": "The languages that were checked, such as `nl en`."
 },
 {
  "name": "reviewed-version",
  "description": "The content version that was checked; for any other the card says that the hospital has not checked it yet."
 },
 {
  "name": "heading-level",
  "description": "Level of the card's heading; headings inside are one level deeper. Anything else: the default, with a warning.",
  "choices": [
   "2",
   "3",
   "4",
   "5",
   "6"
  ]
 },
 {
  "name": "theme",
  "description": "Where the card should not follow the `color-scheme` around it. Anything else: follows it, with a warning.",
  "choices": [
   "light",
   "dark"
  ]
 }
];
export const withTranscript = [
 "miscarriage-film"
];
