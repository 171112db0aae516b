/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
const plain = (value) => value.replace(/[\p{Cf}\p{M}]/gu, "").replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248)).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 1632)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 1776)).replace(/[‐-―−]/g, "-").replace(/\s+/g, " ").trim();
const area = /^(?:(?:\+ ?\d{1,3}|[01]) ?\((?!8\))[1-9]\d*\)|\(\d+\))/;
const written = /^(?=[+\d])(?:\+ ?(?:\d{1,3} ?\(0\))?)?\d*(?:(?: ?[-./] ?| )\d+)*$/;
const joined = [
  // A slash behind anything but an area code, or with too little after it: "0183 64 42 17/18", "112/911".
  /^(?!\(?0\d{1,5}\)? ?\/ ?[^/]*$).*\//,
  /\/\D*\d{1,3}$/,
  // Hours: "0183 64 42 17 8-17". "030 450 50-0" is the desk of a hospital.
  /^(?:.* )?\d{1,2} ?- ?(?!0$)\d{1,2}$/,
  // Two numbers for emergencies; 116 117 is one.
  /^(?!116 )\d{3} (?:000|1[01]\d|911|999)$/,
  // The 0 for home behind the code of a country that drops it: it would be dialled too.
  /^\+ ?(?:3[12360]|4[013469]|61|64|86|90|353|359|380)[ -]*0/
];
const longest = (text) => text.startsWith("+") || text.startsWith("00") ? 15 : text.startsWith("0") ? 12 : 11;
function parsePhone(value) {
  const text = plain(value);
  const digits = text.replace(/^(\+.*)\(0\)/, "$1").replace(/\D/g, "");
  const open = text.replace(area, (code) => code.replace(/[ ()]/g, ""));
  const isOne = written.test(open) && !joined.some((form) => form.test(text));
  const isClear = text.startsWith("+") || !open.includes("(");
  if (!isOne || !isClear || digits.length < 2 || digits.length > longest(text)) return void 0;
  return { text, href: `tel:${text.startsWith("+") ? "+" : ""}${digits}` };
}

const formats = /* @__PURE__ */ new Map();
function formatOf(locale, options) {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const minutes = (time) => {
  const match = /^(\d\d?):(\d\d)$/.exec(time);
  if (!match) return NaN;
  const value = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && value <= 1440 ? value : NaN;
};
const parseDays = (text) => {
  const found = /* @__PURE__ */ new Set();
  for (const part of text.split(",")) {
    const [first, last = first] = part.split("-").map((name) => days.indexOf(name));
    if (first === void 0 || last === void 0 || first < 0 || last < 0) return void 0;
    for (let day = first; ; day = (day + 1) % 7) {
      found.add(day);
      if (day === last) break;
    }
  }
  return found;
};
const parseRange = (text) => {
  const [from = NaN, to = NaN, ...rest] = text.split(/[-–]/).map(minutes);
  const valid = from < 1440 && to >= 0 && from !== to && rest.length === 0;
  return valid ? [from, to > from ? to : to + 1440] : void 0;
};
function parseHours(text) {
  const week = days.map(() => []);
  const said = /* @__PURE__ */ new Set();
  for (const rule of text.replace(/;\s*$/, "").split(";")) {
    const spelled = rule.trim() === "24/7" ? "Mo-Su 00:00-24:00" : rule;
    const match = /^\s*([A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(.+?)\s*$/.exec(spelled);
    const selected = match && parseDays(match[1]);
    if (!selected) return void 0;
    const ranges = /^(off|closed)$/.test(match[2]) ? [] : match[2].split(/\s*,\s*/).map(parseRange);
    if (!ranges.every((range) => range !== void 0)) return void 0;
    ranges.sort((a, b) => a[0] - b[0]);
    if (ranges.length && [...selected].some((day) => said.has(day))) return void 0;
    selected.forEach((day) => said.add(day));
    selected.forEach((day) => week[day] = ranges);
  }
  return week;
}
function hoursFault(text) {
  if (parseHours(text)) return void 0;
  if (/\b[PS]H\b/.test(text)) return "holidays";
  return text.replace(/;\s*$/, "").split(";").every(parseHours) ? "twice" : "form";
}
const wallTime = (date, timeZone) => {
  const format = formatOf("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric"
  });
  const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return {
    day: Date.UTC(part["year"], part["month"] - 1, part["day"]) / 864e5,
    minute: part["hour"] * 60 + part["minute"]
  };
};
function isoDate(day) {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}
function isClosing(day, closedOn) {
  const date = isoDate(day);
  return closedOn.includes(date) || closedOn.includes(date.slice(5));
}
function closingDays(closedOn, today) {
  const now = isoDate(today);
  const next = (day) => {
    for (let year = Number(now.slice(0, 4)); ; year++) {
      const date = `${year}-${day}`;
      const time = Date.parse(`${date}T00:00Z`);
      if (date >= now && !Number.isNaN(time) && isoDate(time / 864e5) === date) return date;
    }
  };
  const dates = closedOn.map((day) => day.length > 5 ? day : next(day));
  return [...new Set(dates)].filter((date) => date >= now).sort();
}
function weekdayOf(day) {
  return (day + 3) % 7;
}
function openingState(week, timeZone, closedOn = [], now = /* @__PURE__ */ new Date()) {
  const { day: today, minute } = wallTime(now, timeZone);
  const time = today * 1440 + minute;
  const spans = [];
  for (let day = today - 1; day < today + 15; day++) {
    if (isClosing(day, closedOn)) continue;
    for (const [from, to] of week[weekdayOf(day)]) {
      const last = spans[spans.length - 1];
      if (last && day * 1440 + from <= last[1]) last[1] = Math.max(last[1], day * 1440 + to);
      else spans.push([day * 1440 + from, day * 1440 + to]);
    }
  }
  const next = spans.find(([, to]) => to > time);
  if (!next) return { open: false, today };
  const open = next[0] <= time;
  const at = next[open ? 1 : 0];
  if (at > (today + 14) * 1440) return { open, today };
  return { open, today, until: { day: Math.floor(at / 1440), minute: at % 1440 } };
}
function groupDays(week) {
  const groups = [];
  week.forEach((ranges, day) => {
    const last = groups[groups.length - 1];
    if (last && String(last.ranges) === String(ranges)) last.to = day;
    else groups.push({ from: day, to: day, ranges });
  });
  return groups;
}

const helpLines = {
  NL: {
    name: "Nederland",
    emergency: "112",
    zone: "Europe/Amsterdam",
    crisis: [
      {
        name: "113 Zelfmoordpreventie",
        number: "113",
        
      }
    ],
    relay: "app 112NL",
    
  },
  BE: {
    name: "Belgi\xEB, Belgique",
    emergency: "112",
    zone: "Europe/Brussels",
    crisis: [
      {
        name: "Zelfmoordlijn 1813",
        number: "1813",
        languages: ["nl"],
        
      },
      {
        name: "Centre de Pr\xE9vention du Suicide",
        number: "0800 32 123",
        languages: ["fr"],
        
      }
    ]
  },
  DE: {
    name: "Deutschland",
    emergency: "112",
    zone: "Europe/Berlin",
    line: {
      name: "\xC4rztlicher Bereitschaftsdienst",
      number: "116117",
      
    },
    crisis: [
      {
        name: "TelefonSeelsorge",
        number: "0800 111 0 111",
        
      }
    ],
    violence: {
      name: "Hilfetelefon Gewalt gegen Frauen",
      number: "116 016",
      
    }
  },
  AT: {
    name: "\xD6sterreich",
    emergency: "144",
    zone: "Europe/Vienna",
    crisis: [
      {
        name: "Telefonseelsorge",
        number: "142",
        
      }
    ],
    relay: "DEC112 app; SMS or fax 0800 133 133",
    
  },
  CH: {
    name: "Schweiz, Suisse, Svizzera",
    emergency: "144",
    zone: "Europe/Zurich",
    crisis: [
      {
        name: "Die Dargebotene Hand, La Main Tendue, Telefono Amico",
        number: "143",
        
      }
    ]
  },
  LU: {
    name: "L\xEBtzebuerg",
    emergency: "112",
    zone: "Europe/Luxembourg"
  },
  FR: {
    name: "France",
    emergency: "15",
    zone: "Europe/Paris",
    line: {
      name: "SAMU, permanence de soins",
      number: "15",
      
    },
    crisis: [
      {
        name: "3114",
        number: "3114",
        
      }
    ],
    relay: "114 (SMS, app Urgence 114)",
    
  },
  GB: {
    name: "United Kingdom",
    emergency: "999",
    zone: "Europe/London",
    line: {
      name: "NHS 111",
      number: "111",
      
    },
    crisis: [
      {
        name: "Samaritans",
        number: "116 123",
        
      }
    ],
    violence: {
      name: "National Domestic Abuse Helpline",
      number: "0808 2000 247",
      
    },
    relay: "text 999 (register first), 999 BSL, Relay UK app",
    support: {
      name: "Miscarriage Association (Miscarriage UK)",
      number: "0303 003 6464",
      
    },
    parts: {
      NIR: {
        name: "Northern Ireland",
        crisis: [
          {
            name: "Lifeline",
            number: "0808 808 8000",
            
          }
        ]
      },
      SCT: {
        name: "Scotland",
        line: {
          name: "NHS 24",
          number: "111",
          
        },
        crisis: [
          {
            name: "NHS 24 Mental Health Hub",
            number: "111",
            
          }
        ]
      },
      WLS: {
        name: "Cymru, Wales",
        crisis: [
          {
            name: "NHS 111, option 2",
            number: "111",
            
          }
        ]
      }
    }
  },
  IE: {
    name: "Ireland",
    emergency: "112",
    zone: "Europe/Dublin",
    crisis: [
      {
        name: "Samaritans",
        number: "116 123",
        
      }
    ]
  },
  ES: {
    name: "Espa\xF1a",
    emergency: "112",
    crisis: [
      {
        name: "024 L\xEDnea de atenci\xF3n a la conducta suicida",
        number: "024",
        
      }
    ]
  },
  PT: {
    name: "Portugal",
    emergency: "112",
    crisis: [
      {
        name: "Linha Nacional de Preven\xE7\xE3o do Suic\xEDdio",
        number: "1411",
        
      }
    ]
  },
  IT: {
    name: "Italia",
    emergency: "112",
    zone: "Europe/Rome"
  },
  DK: {
    name: "Danmark",
    emergency: "112",
    zone: "Europe/Copenhagen"
  },
  NO: {
    name: "Norge",
    emergency: "113",
    zone: "Europe/Oslo",
    line: {
      name: "legevakt",
      number: "116 117",
      
    },
    crisis: [
      {
        name: "Mental Helse Hjelpetelefonen",
        number: "116 123",
        
      }
    ]
  },
  SE: {
    name: "Sverige",
    emergency: "112",
    zone: "Europe/Stockholm",
    crisis: [
      {
        name: "Mind Sj\xE4lvmordslinjen",
        number: "90101",
        
      }
    ],
    violence: {
      name: "Kvinnofridslinjen",
      number: "020-50 50 50",
      
    }
  },
  PL: {
    name: "Polska",
    emergency: "112",
    zone: "Europe/Warsaw",
    crisis: [
      {
        name: "Centrum Wsparcia dla Os\xF3b Doros\u0142ych w Kryzysie Psychicznym",
        number: "800 70 2222",
        
      }
    ],
    violence: {
      name: "Niebieska Linia",
      number: "800 120 002",
      
    }
  },
  RO: {
    name: "Rom\xE2nia",
    emergency: "112",
    zone: "Europe/Bucharest",
    violence: { name: "ANES", number: "0800 500 333",  }
  },
  BG: {
    name: "\u0411\u044A\u043B\u0433\u0430\u0440\u0438\u044F",
    emergency: "112",
    zone: "Europe/Sofia",
    violence: {
      name: "National line for victims",
      number: "0800 11 977",
      
    }
  },
  UA: {
    name: "\u0423\u043A\u0440\u0430\u0457\u043D\u0430",
    emergency: "103",
    zone: "Europe/Kyiv",
    violence: {
      name: "1547",
      number: "1547",
      
    }
  },
  TR: {
    name: "T\xFCrkiye",
    emergency: "112",
    zone: "Europe/Istanbul",
    violence: {
      name: "ALO 183",
      number: "183",
      
    }
  },
  US: {
    name: "United States",
    emergency: "911",
    hour12: true,
    crisis: [
      {
        name: "988 Suicide & Crisis Lifeline",
        number: "988",
        
      }
    ],
    support: {
      name: "National Maternal Mental Health Hotline",
      number: "1-833-943-5746",
      
    }
  },
  CA: {
    name: "Canada",
    emergency: "911",
    hour12: true,
    crisis: [
      {
        name: "9-8-8: Suicide Crisis Helpline",
        number: "988",
        
      }
    ]
  },
  AU: {
    name: "Australia",
    emergency: "000",
    hour12: true,
    line: {
      name: "1800MEDICARE",
      number: "1800 633 422",
      
    },
    support: {
      name: "Pregnancy, Birth and Baby",
      number: "1800 882 436",
      
    }
  },
  NZ: {
    name: "New Zealand",
    emergency: "111",
    hour12: true,
    line: {
      name: "Healthline",
      number: "0800 611 116",
      
    },
    crisis: [
      { name: "1737, need to talk?", number: "1737",  }
    ],
    violence: {
      name: "Women's Refuge",
      number: "0800 733 843",
      
    }
  },
  CN: {
    name: "\u4E2D\u56FD",
    emergency: "120",
    zone: "Asia/Shanghai"
  }
};

function countryOf(code = "") {
  const [of = "", part = ""] = code.split("-");
  const country = helpLines[of];
  const own = country?.parts?.[part];
  return own ? { ...country, line: void 0, ...own } : country;
}

const locale = (language, country) => country ? `${language}-${country.slice(0, 2)}` : language;
function sayTime(minute, language, country) {
  const hour12 = countryOf(country)?.hour12;
  const time = new Date(minute * 6e4);
  return hour12 ? formatOf(locale(language, country), {
    timeZone: "UTC",
    hour12,
    hour: "2-digit",
    minute: "2-digit",
    numberingSystem: "latn"
  }).format(time) : time.toISOString().slice(11, 16);
}
function sayDate(day, language, country, withYear = false) {
  const format = formatOf(locale(language, country), {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    weekday: withYear ? void 0 : "long",
    day: "numeric",
    month: "long",
    year: withYear ? "numeric" : void 0
  });
  return format.format(new Date(typeof day === "string" ? day : isoDate(day)));
}
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
function weekdayKey(index) {
  return weekdays[index];
}

const why = {
  id: "why",
  sources: ["hse-causes", "planned-parenthood"]
};
const notYourFault = {
  id: "not-your-fault-lede",
  sources: ["hse-causes", "hse-prevention"]
};
const noFixedWaitWhy = {
  id: "no-fixed-wait-why",
  sources: ["ma-ttc-2025", "tommys-trying"]
};
const notAHabitMeaning = {
  id: "not-a-habit-meaning",
  sources: ["rivierenland-herhaald", "ukw-habituell", "malory-2025"]
};

function isAlwaysShown({ country, hidden, unless }) {
  return !country && !hidden && !unless;
}
function one(list, id) {
  return list.find((block) => block.id === id);
}
function shownWith(hidden, block) {
  return { ...block, hidden };
}
function saidIn(parts) {
  return parts.flatMap(({ says }) => says);
}

const topics = ["early-pregnancy", "bleeding", "miscarriage", "after", "back-pain"];
const signDetails = [
  {
    id: "spotting-detail",
    sources: ["ma-signs"]
  },
  {
    id: "mild-pain-that-stays-detail",
    sources: ["tommys-symptoms-2", "ma-signs", "nhs-back-pain", "judgement"]
  },
  {
    id: "also-in-healthy",
    sources: ["ma-signs", "tommys-symptoms-2"]
  },
  {
    id: "pregnant-with-coil-detail",
    sources: ["judgement"]
  },
  {
    id: "medicine-rules",
    callIfs: ["medicine-call-if"],
    sources: ["hduhb-valproate", "epilepsy-society", "hse-causes"]
  },
  {
    id: "retinoid-rule",
    sources: ["bumps-isotretinoin", "mhra-retinoids"]
  },
  {
    id: "acitretin-detail",
    sources: ["mhra-retinoids", "judgement"]
  },
  {
    id: "after-two-weeks-detail",
    sources: ["henw-miskraam", "ggc-expectant", "hse-treatment", "dgft-bleeding"]
  },
  {
    id: "test-or-period-late-detail",
    sources: ["judgement"]
  },
  {
    id: "low-mood-detail",
    sources: ["misc-australia-mh"]
  },
  {
    id: "bleeding-expected-detail",
    sources: ["hse-miscarriage"]
  },
  {
    id: "test-still-positive-detail",
    sources: ["nbt-pul", "uclh-pul"]
  }
];
const warningSigns = [
  {
    id: "soaking-bleeding",
    level: "emergency",
    topics,
    sources: ["ggc-emergency", "hse-lourdes", "cork-emergencies", "uhb-call", "judgement"]
  },
  {
    id: "pouring-or-large-clots",
    level: "emergency",
    topics,
    sources: ["ggc-emergency", "hse-lourdes", "cork-emergencies", "uhb-call", "uihc-procedural", "judgement"]
  },
  {
    id: "collapse",
    level: "emergency",
    topics,
    sources: ["nidirect-ectopic", "nhg-miskraam", "uhb-call"]
  },
  {
    id: "very-strong-tummy-pain",
    level: "emergency",
    topics,
    sources: ["nidirect-ectopic", "uhb-call"]
  },
  {
    id: "shoulder-tip-pain",
    level: "emergency",
    topics,
    sources: ["nct-having", "nidirect-ectopic", "ma-signs", "judgement"]
  },
  {
    id: "cold-or-grey-skin",
    level: "emergency",
    topics,
    sources: ["abuhb-sepsis", "nct-sepsis", "nidirect-ectopic"]
  },
  {
    id: "breathing-or-confused",
    level: "emergency",
    topics,
    sources: ["abuhb-sepsis", "nct-sepsis", "hse-sepsis", "thrombosis-uk-pe", "abuhb-vte"]
  },
  {
    id: "extremely-ill",
    level: "emergency",
    topics,
    sources: ["abuhb-sepsis", "hse-sepsis", "nhs-back-pain", "chesterfield-ces"]
  },
  {
    id: "numb-weak-or-leaking",
    level: "emergency",
    topics: ["back-pain"],
    sources: ["nhs-back-pain", "chesterfield-ces"]
  },
  {
    id: "might-hurt-yourself",
    level: "emergency",
    topics,
    sources: ["misc-australia-mh", "lancet-2021", "judgement"]
  },
  {
    id: "more-than-light-bleeding",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["nhg-miskraam", "tommys-having", "ma-signs", "tommys-symptoms-2", "cork-emergencies", "nhs-back-pain"]
  },
  {
    id: "heavy-again",
    level: "urgent",
    topics: ["miscarriage", "after"],
    inside: ["more-than-light-bleeding"],
    sources: ["dgft-bleeding", "ggc-emergency", "judgement"]
  },
  {
    id: "strong-or-one-sided-pain",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding", "after"],
    sources: [
      "nidirect-ectopic",
      "ma-signs",
      "hse-miscarriage",
      "ncic-natural",
      "ggc-emergency",
      "nhs-kidney",
      "nhs-back-pain",
      "nct-having"
    ]
  },
  {
    id: "pain-not-helped",
    level: "urgent",
    topics: ["miscarriage", "after"],
    inside: ["strong-or-one-sided-pain", "strong-pain-detail"],
    sources: ["hse-miscarriage", "ncic-natural"]
  },
  {
    id: "pain-never-scanned",
    level: "urgent",
    topics: ["miscarriage", "after"],
    inside: ["pregnancy-not-seen", "higher-risk-detail"],
    sources: ["royalfree-pul", "nhg-miskraam", "nbt-pul", "judgement"]
  },
  {
    id: "back-pain-pregnant",
    level: "urgent",
    topics: ["back-pain"],
    inside: ["more-than-light-bleeding", "strong-or-one-sided-pain", "back-pain-waves-detail"],
    sources: ["nhs-back-pain", "ma-signs", "nidirect-ectopic", "judgement"]
  },
  {
    id: "kidney-signs",
    level: "urgent",
    topics: ["back-pain"],
    inside: ["strong-or-one-sided-pain", "infection-signs", "kidney-detail"],
    sources: ["nhs-kidney", "nhs-back-pain", "nidirect-ectopic", "ma-signs", "ggc-emergency"]
  },
  {
    id: "back-pain-after-worse",
    level: "urgent",
    topics: ["back-pain"],
    inside: ["strong-or-one-sided-pain", "infection-signs", "strong-pain-detail", "higher-risk-detail"],
    sources: [
      "ggc-emergency",
      "nhs-kidney",
      "hse-miscarriage",
      "ncic-natural",
      "royalfree-pul",
      "nhg-miskraam",
      "nbt-pul",
      "nct-sepsis",
      "tk-fehlgeburt",
      "judgement"
    ]
  },
  {
    id: "pregnancy-not-seen",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["nhg-miskraam", "royalfree-pul", "nbt-pul", "cuh-pul"]
  },
  {
    id: "ectopic-higher-risk",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["nhg-miskraam", "hse-causes", "ectopic-trust-iud"]
  },
  {
    id: "fluid-or-after-12-weeks",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding", "back-pain"],
    sources: ["tommys-symptoms-2", "ma-signs", "tommys-having", "judgement"]
  },
  {
    id: "after-12-weeks",
    level: "urgent",
    topics: ["miscarriage"],
    inside: ["fluid-or-after-12-weeks"],
    sources: ["tommys-having"]
  },
  {
    id: "infection-signs",
    level: "urgent",
    topics,
    sources: ["ggc-emergency", "nct-sepsis", "tk-fehlgeburt"]
  },
  {
    id: "leg-clot",
    level: "urgent",
    topics,
    sources: ["abuhb-vte", "uhb-dvt", "judgement"]
  },
  {
    id: "injury-or-violence",
    level: "urgent",
    topics,
    sources: ["nhs-domestic-abuse", "judgement"]
  },
  {
    id: "dark-thoughts",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding", "miscarriage", "after"],
    sources: ["misc-australia-mh", "lancet-2021", "judgement"]
  },
  {
    id: "spotting",
    level: "soon",
    topics: ["early-pregnancy", "bleeding"],
    details: ["spotting-detail"],
    callIfs: ["bleeding-call-if"],
    sources: ["tommys-symptoms-2", "ma-signs", "uhb-call", "nhg-miskraam", "judgement"]
  },
  {
    id: "mild-pain-that-stays",
    level: "soon",
    topics: ["early-pregnancy", "back-pain"],
    details: ["mild-pain-that-stays-detail"],
    callIfs: ["back-pain-call-if"],
    sources: ["tommys-symptoms-2", "ma-signs", "nhs-back-pain"]
  },
  {
    id: "burning-pee",
    level: "soon",
    topics: ["early-pregnancy", "bleeding", "back-pain"],
    callIfs: ["kidney-call-if"],
    sources: ["hse-uti", "tommys-uti"]
  },
  {
    id: "pregnancy-signs-fade",
    level: "soon",
    topics: ["early-pregnancy", "bleeding", "back-pain"],
    details: ["also-in-healthy"],
    callIfs: ["strong-pain-call-if", "bleeding-call-if"],
    sources: ["ma-signs", "tommys-symptoms-2"]
  },
  {
    id: "pregnant-with-coil",
    level: "soon",
    topics: ["early-pregnancy"],
    details: ["pregnant-with-coil-detail"],
    callIfs: ["even-a-little-call-if"],
    sources: ["ectopic-trust-iud", "nhg-miskraam"]
  },
  {
    id: "pregnant-on-medicine",
    level: "soon",
    topics: ["early-pregnancy", "bleeding"],
    details: ["medicine-rules", "retinoid-rule", "acitretin-detail"],
    sources: ["hduhb-valproate", "bumps-isotretinoin", "hse-causes"]
  },
  {
    id: "no-bleeding-after-tablets",
    level: "soon",
    topics: ["miscarriage"],
    sources: ["nice-ng126", "judgement"]
  },
  {
    id: "after-two-weeks",
    level: "soon",
    topics: ["miscarriage", "after"],
    details: ["after-two-weeks-detail"],
    sources: ["henw-miskraam", "ggc-expectant", "hse-treatment", "dgft-bleeding"]
  },
  {
    id: "test-or-period-late",
    level: "soon",
    topics: ["after"],
    details: ["test-or-period-late-detail"],
    sources: ["nbt-pul", "uclh-pul", "ggc-expectant", "mm-nz"]
  },
  {
    id: "low-mood",
    level: "soon",
    topics: ["miscarriage", "after"],
    details: ["low-mood-detail"],
    callIfs: ["dark-thoughts-call-if"],
    sources: ["misc-australia-mh", "judgement"]
  },
  {
    id: "rhesus-negative",
    level: "soon",
    topics: ["early-pregnancy", "bleeding", "miscarriage", "after"],
    sources: ["henw-miskraam", "tk-fehlgeburt", "nice-ng126", "judgement"]
  },
  {
    id: "mild-back-ache",
    level: "normal",
    topics: ["early-pregnancy", "back-pain"],
    callIfs: ["back-pain-call-if"],
    sources: ["nhs-back-pain", "ma-signs"]
  },
  {
    id: "few-pregnancy-signs",
    level: "normal",
    topics: ["early-pregnancy"],
    details: ["also-in-healthy"],
    callIfs: ["strong-pain-call-if", "bleeding-call-if", "light-bleeding-call-if"],
    sources: ["ma-signs"]
  },
  {
    id: "bleeding-expected",
    level: "normal",
    topics: ["miscarriage"],
    details: ["bleeding-expected-detail"],
    callIfs: ["soaking-call-if", "pouring-call-if"],
    sources: ["hse-miscarriage"]
  },
  {
    id: "cramps-in-waves",
    level: "normal",
    topics: ["miscarriage"],
    callIfs: ["painkillers-call-if", "very-strong-call-if"],
    sources: ["hse-miscarriage"]
  },
  {
    id: "bleeding-and-cramps-get-less",
    level: "normal",
    topics: ["after"],
    callIfs: ["worse-again-call-if", "two-weeks-call-if"],
    sources: ["hse-miscarriage", "dgft-bleeding"]
  },
  {
    id: "test-still-positive",
    level: "normal",
    topics: ["after"],
    details: ["test-still-positive-detail"],
    callIfs: ["test-call-if"],
    sources: ["nbt-pul", "uclh-pul"]
  },
  {
    id: "all-feelings",
    level: "normal",
    topics: ["miscarriage", "after"],
    callIfs: ["low-mood-call-if", "dark-thoughts-call-if"],
    sources: ["tommys-grief", "judgement"]
  }
];
const explanations = [
  {
    id: "emergency-action",
    level: "emergency",
    topics,
    sources: ["nidirect-ectopic", "judgement"]
  },
  {
    id: "soaking-bleeding-detail",
    level: "emergency",
    topics,
    sources: ["ggc-emergency", "hse-lourdes", "cork-emergencies", "uhb-call"]
  },
  {
    id: "large-clots-detail",
    level: "emergency",
    topics,
    sources: [
      "ggc-emergency",
      "hse-lourdes",
      "cork-emergencies",
      "uhb-call",
      "uihc-procedural",
      "misc-australia-late",
      "judgement"
    ]
  },
  {
    id: "shoulder-tip-pain-detail",
    level: "emergency",
    topics,
    sources: ["nct-having", "nidirect-ectopic", "ma-signs"]
  },
  {
    id: "cold-or-grey-skin-detail",
    level: "emergency",
    topics,
    sources: ["abuhb-sepsis", "judgement"]
  },
  {
    id: "extremely-ill-detail",
    level: "emergency",
    topics,
    sources: ["abuhb-sepsis", "hse-sepsis", "nhs-back-pain", "chesterfield-ces"]
  },
  {
    id: "numb-weak-or-leaking-detail",
    level: "emergency",
    topics: ["back-pain"],
    sources: ["nhs-back-pain", "chesterfield-ces"]
  },
  {
    id: "might-hurt-yourself-detail",
    level: "emergency",
    topics,
    sources: ["judgement"]
  },
  {
    id: "signs-at-any-time",
    level: "emergency",
    topics,
    sources: ["judgement", "nidirect-ectopic"]
  },
  {
    id: "something-is-wrong",
    level: "urgent",
    topics,
    sources: ["abuhb-sepsis"]
  },
  {
    id: "light-bleeding-detail",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["nhg-miskraam", "tommys-symptoms-2", "cork-emergencies", "tommys-having", "ma-signs"]
  },
  {
    id: "strong-pain-detail",
    level: "urgent",
    topics,
    sources: ["hse-miscarriage", "ncic-natural", "nidirect-ectopic", "ma-signs"]
  },
  {
    id: "back-pain-waves-detail",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["judgement"]
  },
  {
    id: "kidney-detail",
    level: "urgent",
    topics,
    sources: ["nhs-kidney", "nhs-back-pain"]
  },
  {
    id: "higher-risk-detail",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding"],
    sources: ["nhg-miskraam", "hse-causes", "royalfree-pul", "nbt-pul"]
  },
  {
    id: "cannot-keep-drink-down",
    level: "urgent",
    topics: ["early-pregnancy"],
    sources: ["hse-morning-sickness"]
  },
  {
    id: "infection-signs-detail",
    level: "urgent",
    topics,
    sources: ["judgement", "ggc-emergency"]
  },
  {
    id: "leg-clot-detail",
    level: "urgent",
    topics,
    sources: ["abuhb-vte"]
  },
  {
    id: "injury-detail",
    level: "urgent",
    topics,
    sources: ["nhs-domestic-abuse"]
  },
  {
    id: "dark-thoughts-detail",
    level: "urgent",
    topics: ["early-pregnancy", "bleeding", "miscarriage", "after"],
    sources: ["misc-australia-mh", "lancet-2021"]
  },
  {
    id: "use-pads",
    level: "urgent",
    topics: ["bleeding", "miscarriage", "after"],
    sources: ["tommys-symptoms-2", "hse-miscarriage"]
  }
];
const warningNotes = [
  {
    id: "other-topic-without-scan",
    place: "start",
    topics: ["miscarriage"],
    onlyInTopic: true,
    sources: ["royalfree-pul", "nhg-miskraam", "nbt-pul"]
  },
  {
    id: "own-instructions",
    place: "start",
    topics: ["miscarriage"],
    onlyInTopic: true,
    sources: ["judgement", "bcwomens-miscarriage", "ncic-natural"]
  },
  {
    id: "counts-without-test",
    place: "emergency",
    topics,
    sources: ["nidirect-ectopic", "uhb-call", "judgement"]
  },
  {
    id: "nobody-answers",
    place: "calls",
    topics,
    sources: ["hse-miscarriage", "judgement"]
  },
  {
    id: "soon-deadline",
    place: "soon",
    topics,
    sources: ["judgement"]
  },
  {
    id: "half-go-on",
    place: "end",
    topics: ["early-pregnancy", "bleeding"],
    onlyInTopic: true,
    sources: ["henw-miskraam", "tommys-symptoms-2"]
  }
];
const sorryTopics = ["miscarriage", "after"];
const soonSummaries = [
  { id: "soon-summary", topics: ["early-pregnancy", "bleeding"], inAll: true },
  { id: "soon-summary-miscarriage", topics: ["miscarriage", "after"], inAll: false },
  { id: "soon-summary-back-pain", topics: ["back-pain"], inAll: false }
];

const languages = ["en", "nl", "de", "ar"];
const rightToLeft = ["ar"];
function directionOf(language) {
  return rightToLeft.includes(language) ? "rtl" : "ltr";
}

const detailKinds = {
  "country": "country",
  "clinic": "text",
  "place": "text",
  "phone": "phone",
  "hours": "hours",
  "time-zone": "zone",
  "closed-on": "dates",
  "out-of-hours-name": "text",
  "out-of-hours-phone": "phone",
  "out-of-hours-text": "text",
  "emergency-phone": "phone",
  "app-name": "text",
  "app-url": "url",
  "crisis-name": "text",
  "crisis-phone": "phone",
  "support-name": "text",
  "support-phone": "phone",
  "text-relay": "text",
  "reviewed-by": "text",
  "reviewed-on": "date",
  "reviewed-languages": "languages",
  "reviewed-version": "version"
};
const everywhere = ["country", "emergency-phone", "crisis-name", "crisis-phone", "support-name", "support-phone", "text-relay", "reviewed-by", "reviewed-on", "reviewed-languages", "reviewed-version"];

const asIs = (value) => value;
const parsers = {
  text: asIs,
  version: asIs,
  country: parseCountry,
  phone: parsePhone,
  hours: parseHours,
  zone: parseZone,
  dates: parseDates,
  date: parseDate,
  url: parseHttps,
  languages: parseLanguages
};
const forms = {
  country: "NL, or another country of the list",
  phone: "+31 183 64 42 17",
  hours: "Mo-Fr 08:00-17:00; Sa off",
  zone: "Europe/Amsterdam",
  dates: "2026-12-25, or 12-25 for every year",
  date: "2026-11-23",
  url: "https://\u2026",
  languages: "nl en"
};
function parseDetail(name, value) {
  return parsers[detailKinds[name]](value);
}
const hoursForms = {
  holidays: "hours without PH and SH, and the dates of closing in closed-on, such as 2026-12-25",
  twice: "one rule for each day, such as Mo-Fr 08:00-12:00,13:00-17:00"
};
function formOf(name, value) {
  const kind = detailKinds[name];
  const own = kind === "hours" && hoursForms[hoursFault(value) ?? "form"];
  return own || (forms[kind] ?? "");
}
function parseCountry(value) {
  const code = value.toUpperCase();
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) && code.slice(0, 2) in helpLines ? code : void 0;
}
function parseDates(value) {
  const dates = value.split(/[\s,;]+/).filter(Boolean);
  const valid = (date) => {
    const day = date.length === 5 ? `2000-${date}` : date;
    const time = Date.parse(`${day}T00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  };
  return dates.length > 0 && dates.every(valid) ? dates : void 0;
}
function parseDate(value) {
  const dates = parseDates(value);
  return dates?.length === 1 && dates[0].length > 5 ? dates[0] : void 0;
}
const zones = /* @__PURE__ */ new Map();
function parseZone(value) {
  if (!zones.has(value)) zones.set(value, knownZone(value));
  return zones.get(value);
}
function knownZone(value) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return value;
  } catch {
    return void 0;
  }
}
function parseHttps(value) {
  try {
    const url = new URL(value);
    return url.protocol === "https:" ? url.href : void 0;
  } catch {
    return void 0;
  }
}
function parseLanguages(value) {
  const codes = value.toLowerCase().split(/[\s,]+/);
  return codes.every((code) => /^[a-z]{2,3}(-[a-z\d]+)*$/.test(code)) ? codes : void 0;
}

const warned = /* @__PURE__ */ new Set();
function warn(message) {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`miscarriage-elements: ${message}`);
}

const detailNames = Object.keys(detailKinds);
function readHospital(read, report = warn) {
  const given = (name) => read(name)?.trim() || void 0;
  const detail = (name) => {
    const value = given(name);
    if (value === void 0) return void 0;
    const parsed = parseDetail(name, value);
    if (parsed === void 0) report(`${name}="${value}" is ignored. Expected: ${formOf(name, value)}.`);
    return parsed;
  };
  const line = (of) => {
    const [name, phone] = [detail(`${of}-name`), detail(`${of}-phone`)];
    if (name && phone) return { name, phone };
    if (name || phone) report(`${of}-name and ${of}-phone are shown only together.`);
    return void 0;
  };
  const ofCountry = ({ name, number, languages }) => ({ name, phone: parsePhone(number), languages });
  const country = detail("country");
  const entry = country === void 0 ? void 0 : countryOf(country);
  const closedOn = detail("closed-on");
  const timeZone = detail("time-zone") ?? (given("time-zone") ? void 0 : entry?.zone);
  const appName = detail("app-name");
  const appUrl = detail("app-url");
  if (appUrl && !appName) report("app-url is shown only together with app-name.");
  const ownCrisis = line("crisis");
  const by = detail("reviewed-by");
  return {
    country,
    emergency: detail("emergency-phone") ?? (entry && parsePhone(entry.emergency)),
    clinic: detail("clinic"),
    place: detail("place"),
    phone: detail("phone"),
    hours: detail("hours"),
    // Without the days of closing the clock would say "open" on a holiday, so it says nothing.
    timeZone: given("closed-on") && !closedOn ? void 0 : timeZone,
    closedOn: closedOn ?? [],
    outOfHours: line("out-of-hours") ?? (entry?.line && ofCountry(entry.line)),
    closedText: detail("out-of-hours-text"),
    app: appName ? { name: appName, url: appUrl } : void 0,
    crisis: ownCrisis ? [ownCrisis] : (entry?.crisis ?? []).map(ofCountry),
    violence: entry?.violence && ofCountry(entry.violence),
    support: line("support") ?? (entry?.support && ofCountry(entry.support)),
    textRelay: detail("text-relay") ?? entry?.relay,
    review: by ? {
      by,
      on: detail("reviewed-on"),
      languages: detail("reviewed-languages") ?? [],
      version: detail("reviewed-version")
    } : void 0
  };
}

const calmly = (read) => {
  try {
    return read();
  } catch {
    return void 0;
  }
};
const isPlain = (value) => typeof value === "object" && value !== null && calmly(() => Object.getPrototypeOf(value)) === Object.prototype;
const valueIn = (from, name) => calmly(() => from[name]);
const text$4 = (value) => typeof value === "string" && value.trim() || void 0;
function locationsOf(file) {
  const given = isPlain(file) && valueIn(file, "locations");
  const named = () => Array.isArray(given) && given.filter(isPlain).filter((one) => text$4(valueIn(one, "name")));
  return calmly(named) || [];
}
function sourceOf(file, location) {
  const places = locationsOf(file);
  const place = location ? places.find((one) => text$4(valueIn(one, "name")) === location) : places[0] ?? {};
  return {
    own: place && ((name) => text$4(valueIn(place, name))),
    shared: (name) => isPlain(file) && calmly(() => Object.keys(file).includes(name)) ? text$4(valueIn(file, name)) : void 0
  };
}

const metaOf = (name) => (
  // Blanks are no value.
  document.head.querySelector(`meta[name="miscarriage:${name}" i]`)?.content.trim() || void 0
);
function pageReader(chosen) {
  if (typeof document === "undefined") return () => void 0;
  const file = valueIn(globalThis, "miscarriageHospital");
  const location = chosen ?? metaOf("location");
  const { own, shared } = sourceOf(file, location);
  if (own) return (name) => location && own(name) || metaOf(name) || own(name) || shared(name);
  const known = locationsOf(file).map((one) => valueIn(one, "name"));
  warn(
    `location="${location}" is not known, so no number of a location is shown. Expected: ${known.join(", ") || "none, since hospital.js names no locations"}.`
  );
  return (name) => everywhere.includes(name) ? metaOf(name) || shared(name) : void 0;
}
function wordsIn(name, value) {
  if (value === void 0 || value === null || value === false) return void 0;
  if (typeof value === "string") return value.trim() || void 0;
  if (typeof value === "number") return String(value);
  const kind = Array.isArray(value) ? "a list" : `a value of the kind ${typeof value}`;
  warn(`${name} is ignored: it is set to ${kind}. Expected: words.`);
  return void 0;
}

const files = {
  en: () => import('./text/en.js'),
  nl: () => import('./text/nl.js'),
  de: () => import('./text/de.js'),
  ar: () => import('./text/ar.js')
};
function loadFile(language) {
  return files[language]();
}

const loaded = /* @__PURE__ */ new Map();
let own;
function textOf(language) {
  return loaded.get(language);
}
async function loadText(language) {
  const { text } = await loadFile(language);
  if (!text) throw new Error(`no words in "${language}"`);
  loaded.set(language, text);
  return text;
}
function bundleText(language, text) {
  loaded.set(language, text);
  own = language;
}
function bundledLanguage() {
  return own;
}

const contentVersion = "2026-11.5";
const checkedOn = "2026-11-22";
const nextCheckBy = "2027-11-22";

const sources = {
  "au-alcohol-pregnancy": {
    by: "Australian guidelines for the treatment of alcohol problems",
    title: "Alcohol withdrawal during pregnancy",
    url: "https://alcoholtreatmentguidelines.com.au/chapter-14-pregnant-and-breastfeeding-women/alcohol-withdrawal-during-pregnancy",
    
  },
  "eshre-rpl-2022": {
    by: "ESHRE",
    title: "Guideline on recurrent pregnancy loss: an update in 2022",
    year: 2023,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362",
    
  },
  "knov-2020": {
    by: "KNOV",
    title: "Richtlijn Miskraam gepubliceerd",
    year: 2020,
    lang: "nl",
    url: "https://www.knov.nl/actueel/nieuws/nieuwsbericht/richtlijn-miskraam",
    
  },
  "nhg-miskraam": {
    by: "NHG",
    title: "NHG-Standaard Miskraam (M03)",
    year: 2017,
    lang: "nl",
    url: "https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam",
    
  },
  "henw-miskraam": {
    by: "NHG, Huisarts & Wetenschap",
    title: "NHG-Standaard Miskraam (derde herziening)",
    year: 2017,
    lang: "nl",
    url: "https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening",
    
  },
  "ggc-expectant": {
    by: "NHS Greater Glasgow and Clyde",
    title: "Expectant management of miscarriage",
    url: "https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/",
    
  },
  "nice-ng126": {
    by: "NICE",
    title: "Ectopic pregnancy and miscarriage (recommendations)",
    year: 2019,
    url: "https://www.nice.org.uk/guidance/ng126",
    
  },
  "nice-qs69-3": {
    by: "NICE",
    title: "QS69 Ectopic pregnancy and miscarriage, quality statement 3: confirming a diagnosis of miscarriage",
    year: 2014,
    url: "https://www.nice.org.uk/guidance/qs69/chapter/Quality-statement-3-Confirming-a-diagnosis-of-miscarriage",
    
  },
  "nvog-miskraam": {
    by: "NVOG, Richtlijnendatabase",
    title: "Richtlijn Miskraam",
    lang: "nl",
    url: "https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html",
    
  },
  "rcog-gtg17-2023": {
    by: "RCOG",
    title: "Recurrent Miscarriage, Green-top Guideline 17",
    year: 2023,
    url: "https://doi.org/10.1111/1471-0528.17515",
    
  },
  "barakat-2023": {
    by: "Barakat et al., J Clin Med",
    title: "Physical activity in pregnancy and miscarriage",
    year: 2023,
    url: "https://doi.org/10.3390/jcm12165393",
    
  },
  "bonde-2013": {
    by: "Bonde et al., Scand J Work Environ Health",
    title: "Miscarriage and occupational activity: review",
    year: 2013,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3699369",
    
  },
  "cochrane-bedrest": {
    by: "Cochrane",
    title: "Bed rest for preventing miscarriage",
    year: 2010,
    url: "https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage",
    
  },
  "aerzteblatt-abort": {
    by: "Deutsches \xC4rzteblatt",
    title: "CME article on early miscarriage: waiting, medicine, curettage (abstract; the title was not in the stored text)",
    year: 2021,
    lang: "de",
    url: "https://www.aerzteblatt.de/cme/artikel?id=222069",
    
  },
  "ejog-2017": {
    by: "Eur J Obstet Gynecol 2017;211:78",
    title: "Fertility and obstetric outcomes after curettage versus expectant management",
    year: 2017,
    url: "https://www.ejog.org/article/S0301-2115(17)30067-2/fulltext",
    
  },
  "hooker-2014": {
    by: "Hooker et al., Hum Reprod Update 2014;20:262",
    title: "Intrauterine adhesions after miscarriage: systematic review",
    year: 2014,
    url: "https://research.vu.nl/en/publications/systematic-review-and-meta-analysis-of-intrauterine-adhesions-aft",
    
  },
  "expectant-2014": {
    by: "Journal of Pregnancy (Hindawi) 2014/824527",
    title: "Success of two weeks of expectant management in view of the NICE guideline",
    year: 2014,
    url: "https://www.hindawi.com/journals/jp/2014/824527/",
    
  },
  "luise-2002": {
    by: "Luise et al., BMJ 2002;324:873",
    title: "Outcome of expectant management of spontaneous first trimester miscarriage",
    year: 2002,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC101397",
    
  },
  "magnus-2019": {
    by: "Magnus et al., BMJ",
    title: "Maternal age, pregnancy history and miscarriage",
    year: 2019,
    url: "https://www.bmj.com/content/364/bmj.l869",
    
  },
  "malory-2025": {
    by: "Malory et al., BJOG",
    title: "Acceptable nomenclature for pregnancy loss care",
    year: 2025,
    url: "https://doi.org/10.1111/1471-0528.70057",
    
  },
  "petersen-2013": {
    by: "Petersen et al., Med J Aust 2013;199:341",
    title: "The medical management of missed miscarriage, Australian cohort",
    year: 2013,
    url: "https://mja.com.au/node/10560",
    
  },
  "qu-2017": {
    by: "Qu et al., Scientific Reports",
    title: "Psychological stress and miscarriage",
    year: 2017,
    url: "https://openaccess.city.ac.uk/id/eprint/17473",
    
  },
  "lancet-2021": {
    by: "Quenby et al., The Lancet",
    title: "Miscarriage matters",
    year: 2021,
    url: "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext",
    
  },
  "aps-review-2021": {
    by: "Review article, PubMed Central",
    title: "Aspirin and heparin in antiphospholipid syndrome and pregnancy loss: review",
    year: 2021,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8252114",
    
  },
  "schreiber-2018": {
    by: "Schreiber et al., N Engl J Med 2018;378:2161 (author manuscript)",
    title: "Mifepristone pretreatment for the medical management of early pregnancy loss",
    year: 2018,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6437668/",
    
  },
  "mist-2006": {
    by: "Trinder et al., BMJ 2006;332:1235",
    title: "Management of miscarriage: expectant, medical, or surgical? (MIST trial)",
    year: 2006,
    url: "https://doi.org/10.1136/bmj.38828.593125.55",
    
  },
  "wang-2004": {
    by: "Wang et al., Human Reproduction",
    title: "Miscarriage after assisted reproduction",
    year: 2004,
    url: "https://doi.org/10.1093/humrep/deh078",
    
  },
  "abuhb-vte": {
    by: "Aneurin Bevan University Health Board, NHS Wales",
    title: "Pain in your calf, thigh, groin or when you breathe (DVT or PE)",
    url: "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe",
    
  },
  "abuhb-sepsis": {
    by: "Aneurin Bevan University Health Board, NHS Wales",
    title: "Think sepsis",
    url: "https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis",
    
  },
  "pstv-31": {
    by: "Bundesrecht",
    title: "Personenstandsverordnung, \xA7 31",
    year: 2018,
    lang: "de",
    url: "https://www.gesetze-im-internet.de/pstv/__31.html",
    
  },
  "healthwatch-interpreter": {
    by: "Healthwatch Birmingham",
    title: "Getting an NHS interpreter",
    url: "https://healthwatchbirmingham.co.uk/getting-an-nhs-interpreter",
    
  },
  "commons-sn05595": {
    by: "House of Commons Library",
    title: "Registration of stillbirth",
    year: 2021,
    url: "https://commonslibrary.parliament.uk/research-briefings/sn05595/",
    
  },
  "hse-caffeine": {
    by: "HSE Ireland",
    title: "Caffeine in pregnancy",
    url: "https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine",
    
  },
  "hse-treatment": {
    by: "HSE Ireland",
    title: "Managing a miscarriage",
    url: "https://www2.hse.ie/conditions/miscarriage/treatment",
    
  },
  "hse-causes": {
    by: "HSE Ireland",
    title: "Miscarriage: causes",
    url: "https://www2.hse.ie/conditions/miscarriage/causes",
    
  },
  "hse-morning-sickness": {
    by: "HSE Ireland",
    title: "Morning sickness: when to get medical advice",
    url: "https://www2.hse.ie/conditions/morning-sickness/when-get-medical-advice/",
    
  },
  "hse-prevention": {
    by: "HSE Ireland",
    title: "Reducing your risk \u2013 Miscarriage",
    url: "https://www2.hse.ie/conditions/miscarriage/prevention/",
    
  },
  "hse-sepsis": {
    by: "HSE Ireland",
    title: "Sepsis during and after pregnancy",
    url: "https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy",
    
  },
  "hse-miscarriage": {
    by: "HSE Ireland",
    title: "Signs \u2013 Miscarriage",
    url: "https://www2.hse.ie/conditions/miscarriage/",
    
  },
  "hse-uti": {
    by: "HSE Ireland",
    title: "Urine infections in pregnancy",
    url: "https://www2.hse.ie/conditions/child-health/urine-infections-utis-in-pregnancy.html",
    
  },
  "hduhb-valproate": {
    by: "Hywel Dda University Health Board, NHS Wales",
    title: "Sodium valproate and valproic acid",
    url: "https://hduhb.nhs.wales/healthcare/services-and-teams/maternity-services1/planning-a-pregnancy/services-for-pre-existing-health-conditions/pre-existing-condition-epilepsy/sodium-valproate-and-valproic-acid",
    
  },
  "mhra-retinoids": {
    by: "MHRA / GOV.UK",
    title: "Oral retinoids: pregnancy prevention",
    url: "https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk",
    
  },
  "nhs-back-pain": {
    by: "NHS",
    title: "Back pain in pregnancy",
    url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/",
    
  },
  "nhs-domestic-abuse": {
    by: "NHS",
    title: "Domestic abuse in pregnancy",
    url: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/",
    
  },
  "nhs-kidney": {
    by: "NHS",
    title: "Kidney infection",
    url: "https://nhs.uk/conditions/kidney-infection/treatment",
    
  },
  "nidirect-ectopic": {
    by: "nidirect, Northern Ireland",
    title: "Ectopic pregnancy",
    url: "https://nidirect.gov.uk/node/10466",
    
  },
  "ie-act-2024": {
    by: "Oireachtas, Ireland",
    title: "Civil Registration (Electronic Registration) Act 2024",
    year: 2024,
    url: "https://www.irishstatutebook.ie/eli/2024/act/27/enacted/en/html",
    
  },
  "rcog-recovering-2015": {
    by: "RCOG",
    title: "Recovering from surgical management of a miscarriage",
    year: 2015,
    url: "https://www.rcog.org.uk/en/patients/patient-leaflets/recovering-from-surgical-management-of-a-miscarriage/",
    
  },
  "tk-fehlgeburt": {
    by: "Techniker Krankenkasse",
    title: "Fehlgeburten: Worin sie sich unterscheiden",
    lang: "de",
    url: "https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822",
    
  },
  "bumps-isotretinoin": {
    by: "UKTIS bumps",
    title: "Isotretinoin (best use of medicines in pregnancy)",
    year: 2018,
    url: "https://medicinesinpregnancy.org/Medicine--pregnancy/Isotretinoin-tablets",
    
  },
  "bhr-miscarriage": {
    by: "Barking, Havering and Redbridge NHS",
    title: "Miscarriage",
    url: "https://bhrhospitals.nhs.uk/miscarriage-",
    
  },
  "bcwomens-miscarriage": {
    by: "BC Women's Hospital, Canada",
    title: "Treatment options for miscarriage",
    url: "https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage",
    
  },
  "bucks-natural": {
    by: "Buckinghamshire Healthcare NHS",
    title: "Miscarriage: natural management; and: surgical management",
    url: "https://www.buckshealthcare.nhs.uk/pifs/miscarriage-expectant-management",
    
  },
  "bucks-epu": {
    by: "Buckinghamshire Healthcare NHS",
    title: "The early pregnancy unit",
    url: "https://www.buckshealthcare.nhs.uk/pifs/early-pregnancy-unit/",
    
  },
  "cuh-expectant": {
    by: "Cambridge University Hospitals NHS",
    title: "Expectant management of miscarriage",
    url: "https://cuh.nhs.uk/patient-information/expectant-management-of-miscarriage-",
    
  },
  "cuh-iupuv": {
    by: "Cambridge University Hospitals NHS",
    title: "Intrauterine pregnancy of unknown viability",
    url: "https://cuh.nhs.uk/patient-information/intrauterine-pregnancy-of-unknown-viability-iupuv",
    
  },
  "cuh-pul": {
    by: "Cambridge University Hospitals NHS",
    title: "Pregnancy of unknown location",
    url: "https://cuh.nhs.uk/patient-information/pregnancy-of-unknown-location-pul",
    
  },
  "cuh-folic": {
    by: "Cambridge University Hospitals NHS",
    title: "Vitamins and supplements",
    url: "https://www.cuh.nhs.uk/rosie-hospital/planning-a-pregnancy/vitamins-and-supplements",
    
  },
  "chelwest-medical": {
    by: "Chelsea and Westminster NHS",
    title: "Medical management of miscarriage",
    url: "https://chelwest.nhs.uk/your-visit/patient-leaflets/womens-services/medical-management-of-miscarriage",
    
  },
  "chesterfield-ces": {
    by: "Chesterfield Royal Hospital NHS",
    title: "Cauda equina",
    url: "https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina",
    
  },
  "cork-emergencies": {
    by: "Cork University Maternity Hospital",
    title: "Emergencies",
    url: "https://www.corkmiscarriage.com/emergencies",
    
  },
  "cork-recurrent": {
    by: "Cork University Maternity Hospital",
    title: "Recurrent miscarriage",
    url: "https://www.corkmiscarriage.com/recurrent-miscarriage",
    
  },
  "dgft-bleeding": {
    by: "Dudley Group NHS",
    title: "Bleeding in early pregnancy",
    url: "https://www.dgft.nhs.uk/pil/bleeding-in-early-pregnancy",
    
  },
  "ekhuft-epau": {
    by: "East Kent Hospitals NHS",
    title: "Early Pregnancy Assessment Units",
    url: "https://leaflets.ekhuft.nhs.uk/early-pregnancy-assessment-units-epaus/html",
    
  },
  "erasmus-herhaald": {
    by: "Erasmus MC",
    title: "Herhaalde miskraam (pati\xEBntenfolder)",
    lang: "nl",
    url: "https://patientenfolders.erasmusmc.nl/folders/herhaalde_miskraam_",
    
  },
  "hse-lourdes": {
    by: "HSE, Our Lady of Lourdes Hospital",
    title: "Early pregnancy loss",
    url: "https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html",
    
  },
  "hey-remains": {
    by: "Hull University Teaching Hospitals NHS",
    title: "Sensitive disposal arrangements for pregnancy remains",
    year: 2015,
    url: "https://www.hey.nhs.uk/patient-leaflet/sensitive-disposal-arrangements-pregnancy-remains/",
    
  },
  "leeds-pul": {
    by: "Leeds Teaching Hospitals NHS",
    title: "Pregnancy of unknown location",
    url: "https://www.leedsth.nhs.uk/patients/resources/pregnancy-of-unknown-location",
    
  },
  "mkuh-expectant": {
    by: "Milton Keynes University Hospital NHS",
    title: "Expectant management following a miscarriage",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/expectant-management-following-a-miscarriage-2",
    
  },
  "mkuh-medical": {
    by: "Milton Keynes University Hospital NHS",
    title: "Medical management of miscarriage, outpatient",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/medical-management-of-miscarriage-outpatient-at-less-than-9-weeks-gestation",
    
  },
  "mkuh-mva": {
    by: "Milton Keynes University Hospital NHS",
    title: "Surgical management of miscarriage under local anaesthetic (MVA)",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/surgical-management-of-miscarriage-under-local-anaesthetic-mva",
    
  },
  "mkuh-epau": {
    by: "Milton Keynes University Hospital NHS",
    title: "The Early Pregnancy Assessment Unit",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/the-early-pregnancy-assessment-unit-epau",
    
  },
  "newcastle-threatened": {
    by: "Newcastle upon Tyne Hospitals NHS",
    title: "Threatened miscarriage",
    url: "https://www.newcastle-hospitals.nhs.uk/resources/threatened-miscarriage-2",
    
  },
  "ggc-emergency": {
    by: "NHS Greater Glasgow and Clyde",
    title: "Seeking emergency services (early pregnancy)",
    url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/",
    
  },
  "ggc-surgical": {
    by: "NHS Greater Glasgow and Clyde",
    title: "Surgical management of miscarriage with general anaesthetic",
    url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/surgical-management-of-miscarriage-with-general-anaesthetic/",
    
  },
  "nbt-ectopic": {
    by: "North Bristol NHS",
    title: "Ectopic pregnancy",
    url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/ectopic-pregnancy",
    
  },
  "nbt-miscarriage": {
    by: "North Bristol NHS",
    title: "We are sorry that you have had a miscarriage",
    url: "https://nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information/miscarriage",
    
  },
  "nbt-pul": {
    by: "North Bristol NHS Trust",
    title: "Pregnancy of unknown location",
    url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/pregnancy-unknown-location",
    
  },
  "nbt-recurrent": {
    by: "North Bristol NHS Trust",
    title: "Recurrent miscarriage",
    url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/recurrent-miscarriage",
    
  },
  "ncic-mva": {
    by: "North Cumbria Integrated Care NHS",
    title: "Manual vacuum aspiration",
    url: "https://ncic.nhs.uk/patients-visitors/patient-information-leaflets/pregnancy-manual-vacuum-aspiration-miscarriage",
    
  },
  "ncic-natural": {
    by: "North Cumbria Integrated Care NHS",
    title: "Natural management of miscarriage",
    url: "https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1",
    
  },
  "nca-medical": {
    by: "Northern Care Alliance NHS",
    title: "Medical management of miscarriage",
    url: "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/gynaecology-medical-management-miscarriage",
    
  },
  "nca-surgical": {
    by: "Northern Care Alliance NHS",
    title: "Surgical management of miscarriage",
    url: "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/gynaecology-surgical-management-miscarriage",
    
  },
  "royalfree-interpreting": {
    by: "Royal Free London NHS",
    title: "Interpreting and translation services",
    url: "https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/interpreting-and-translation-services/",
    
  },
  "royalfree-ipuv": {
    by: "Royal Free London NHS",
    title: "Intrauterine pregnancy of uncertain viability",
    url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/intrauterine-pregnancy-uncertain-viability-ipuv",
    
  },
  "royalfree-options": {
    by: "Royal Free London NHS",
    title: "Management of miscarriage: your options",
    url: "https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/management-miscarriage-your-options",
    
  },
  "royalfree-pul": {
    by: "Royal Free London NHS",
    title: "Pregnancy of unknown location",
    url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/pregnancy-of-unknown-location",
    
  },
  "rotherham-medical": {
    by: "The Rotherham NHS",
    title: "Medical management of miscarriage up to 10 weeks",
    url: "https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/medical-management-miscarriage",
    
  },
  "thewomens-mole": {
    by: "The Royal Women's Hospital, Melbourne",
    title: "Hydatidiform mole",
    url: "https://www.thewomens.org.au/health-information/pregnancy-and-birth/pregnancy-problems/early-pregnancy-problems/hydatidiform-mole/",
    
  },
  "umcu-miskraam": {
    by: "UMC Utrecht",
    title: "Miskraam (folder)",
    lang: "nl",
    url: "https://www.umcutrecht.nl/nl/ziekte/miskraam/folder",
    
  },
  "ukw-habituell": {
    by: "Universit\xE4tsklinikum W\xFCrzburg, Frauenklinik",
    title: "Wiederholte Fehlgeburten (habituelle Aborte)",
    lang: "de",
    url: "https://www.frauenklinik.ukw.de/kinderwunsch/habituelle-aborte.html",
    
  },
  "uclh-pul": {
    by: "University College London Hospitals NHS",
    title: "Pregnancy of unknown location",
    url: "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pregnancy-unknown-location-pul",
    
  },
  "uhb-dvt": {
    by: "University Hospitals Birmingham",
    title: "DVT and PE",
    url: "https://archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm",
    
  },
  "uhb-call": {
    by: "University Hospitals Birmingham NHS",
    title: "When to call the midwife",
    year: 2022,
    url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
    
  },
  "plymouth-expectant": {
    by: "University Hospitals Plymouth NHS",
    title: "Expectant management of miscarriage",
    year: 2022,
    url: "https://www.plymouthhospitals.nhs.uk/display-pil/pil-expectant-management-of-miscarriage-5851",
    
  },
  "plymouth-medical": {
    by: "University Hospitals Plymouth NHS",
    title: "Medical management of miscarriage up to 10-week size",
    year: 2023,
    url: "https://www.plymouthhospitals.nhs.uk/display-pil/pil-medical-management-of-miscarriage-up-to-10week-size-gestation--5852",
    
  },
  "uihc-procedural": {
    by: "University of Iowa Health Care",
    title: "Miscarriage care instruction: procedural management",
    url: "https://uihc.org/educational-resources/miscarriage-care-instruction-procedural-management",
    
  },
  uihc: {
    by: "University of Iowa Health Care",
    title: "Miscarriage care instructions",
    url: "https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management",
    
  },
  "yeovil-erpc": {
    by: "Yeovil Hospital",
    title: "ERPC (miscarriage)",
    url: "https://yeovilhospital.org/erpc-miscarriage-womens-health-maternity-unit",
    
  },
  "yeovil-mole": {
    by: "Yeovil Hospital",
    title: "Hydatidiform mole",
    url: "https://yeovilhospital.co.uk/hydatidiform-mole/",
    
  },
  "yeovil-medical": {
    by: "Yeovil Hospital",
    title: "Medical management of miscarriage at home",
    url: "https://yeovilhospital.org/medical-management-of-miscarriage-at-home",
    
  },
  "rivierenland-herhaald": {
    by: "Ziekenhuis Rivierenland",
    title: "Habituele abortus: herhaalde miskramen",
    lang: "nl",
    url: "https://ziekenhuisrivierenland.nl/onderzoeken/habituele-abortus-herhaalde-miskramen",
    
  },
  "alcohol-change": {
    by: "Alcohol Change UK",
    title: "Alcohol withdrawal",
    url: "https://alcoholchange.org.uk/help-and-support/get-help-now/coronavirus-information-and-advice-hub/coronavirus-alcohol-withdrawal-what-to-look-out-for",
    
  },
  "ectopic-trust-iud": {
    by: "Ectopic Pregnancy Trust",
    title: "Intrauterine devices and ectopic pregnancy",
    url: "https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy",
    
  },
  "ept-progesterone": {
    by: "Ectopic Pregnancy Trust",
    title: "Statement on the NICE recommendation on progesterone",
    url: "https://ectopic.org.uk/blog/the-epts-statement-on-nice-recommendation-on-offering-progesterone-to-women-who-have-previously-experienced-miscarriage",
    
  },
  "epilepsy-society": {
    by: "Epilepsy Society",
    title: "Sodium valproate",
    url: "https://epilepsysociety.org.uk/about-epilepsy/sodium-valproate",
    
  },
  "kops-loss": {
    by: "KOPS, Garda peer support, Ireland",
    title: "Miscarriage and infant loss",
    url: "https://kops.garda.ie/common-concerns/fertility-reproductive-health/miscarriage-and-infant-loss/",
    
  },
  "ma-recurrent": {
    by: "Miscarriage Association",
    title: "Recurrent miscarriage: tests and treatments",
    url: "https://www.miscarriageassociation.org.uk/information/miscarriage/recurrent-miscarriage/recurrent-miscarriage-tests-and-treatments/",
    
  },
  "ma-signs": {
    by: "Miscarriage Association",
    title: "Signs and symptoms of miscarriage",
    url: "https://miscarriageassociation.org.uk/signs-and-symptoms-of-miscarriage",
    
  },
  "ma-ttc-2025": {
    by: "Miscarriage Association",
    title: "Trying to conceive after miscarriage",
    year: 2025,
    url: "https://www.miscarriageassociation.org.uk/blog/trying-to-conceive-after-miscarriage-when-is-the-right-time",
    
  },
  "ma-early-next": {
    by: "Miscarriage Association (now Miscarriage UK)",
    title: "Finding out and coping with early pregnancy",
    url: "https://www.miscarriageassociation.org.uk/your-feelings/pregnancyaftermiscarriage/finding-out-and-early-pregnancy-after-miscarriage/",
    
  },
  "ma-marking": {
    by: "Miscarriage Association (now Miscarriage UK)",
    title: "Marking your loss",
    year: 2024,
    url: "https://miscarriageassociation.org.uk/?p=93",
    
  },
  "ma-work": {
    by: "Miscarriage Association (now Miscarriage UK)",
    title: "Miscarriage and the workplace: employees",
    url: "https://miscarriageassociation.org.uk/miscarriage-and-the-workplace/employees-information-and-support",
    
  },
  "ma-partners": {
    by: "Miscarriage Association (now Miscarriage UK)",
    title: "Support for partners",
    year: 2014,
    url: "https://www.miscarriageassociation.org.uk/support/feelings-after-pregnancy-loss/support-for-partners/",
    
  },
  "miscarriage-ie-after": {
    by: "Miscarriage Association of Ireland",
    title: "After a miscarriage",
    url: "https://miscarriage.ie/afteramiscarriage.html",
    
  },
  "miscarriage-ie-ideas": {
    by: "Miscarriage Association of Ireland",
    title: "Ideas to remember your baby",
    url: "https://miscarriage.ie/ideas.html",
    
  },
  "miscarriage-ie-next": {
    by: "Miscarriage Association of Ireland",
    title: "Pregnancy after miscarriage",
    url: "https://miscarriage.ie/emotions/pregnancy-after/",
    
  },
  "miscarriage-ie-types": {
    by: "Miscarriage Association of Ireland",
    title: "Types of miscarriage",
    url: "https://miscarriage.ie/?p=3767",
    
  },
  "misc-australia-late": {
    by: "Miscarriage Australia",
    title: "Late miscarriage",
    url: "https://miscarriageaustralia.com.au/understanding-miscarriage/late-miscarriage/",
    
  },
  "misc-australia-mh": {
    by: "Miscarriage Australia",
    title: "When to seek mental health care",
    url: "https://miscarriageaustralia.com.au/after-a-miscarriage/",
    
  },
  "mm-nz": {
    by: "Miscarriage Matters NZ",
    title: "When to seek advice",
    url: "https://www.miscarriagematters.org.nz/health-hub",
    
  },
  "mcs-nz-children": {
    by: "Miscarriage Support Auckland, New Zealand",
    title: "Our children",
    url: "https://www.miscarriagesupport.org.nz/our-children/",
    
  },
  "nct-having": {
    by: "NCT",
    title: "Am I having a miscarriage?",
    year: 2022,
    url: "https://nct.org.uk/information/pregnancy/body-pregnancy/am-i-having-miscarriage",
    
  },
  "nct-sepsis": {
    by: "NCT",
    title: "How to spot maternal sepsis",
    year: 2022,
    url: "https://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis",
    
  },
  "planned-parenthood": {
    by: "Planned Parenthood",
    title: "What causes early miscarriage?",
    url: "https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it",
    
  },
  "sternenkinder-ww": {
    by: "Sternenkinder Westerwald",
    title: "Wissenswertes von A bis Z",
    lang: "de",
    url: "https://sternenkinder-westerwald.de/bescheid-wissen/wissenswertes-von-a-z/",
    
  },
  "thrombosis-uk-pe": {
    by: "Thrombosis UK",
    title: "What is a PE",
    url: "https://thrombosisuk.org/what-is-pe.php",
    
  },
  "tommys-exercise": {
    by: "Tommy's",
    title: "Exercises to avoid in pregnancy",
    url: "https://www.tommys.org/pregnancy-information/im-pregnant/exercise-in-pregnancy/exercises-avoid-pregnancy",
    
  },
  "tommys-grief": {
    by: "Tommy's",
    title: "Grief, trauma and mental health",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby",
    
  },
  "tommys-faq": {
    by: "Tommy's",
    title: "How likely is a miscarriage and what can I do?",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/frequently-asked-questions-about-miscarriage/how-likely-miscarriage-and-what-can-i-do-prevent-it",
    
  },
  "tommys-having": {
    by: "Tommy's",
    title: "I think I'm having a miscarriage",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage",
    
  },
  "tommys-symptoms-2": {
    by: "Tommy's",
    title: "Miscarriage signs and symptoms",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms",
    
  },
  "tommys-work": {
    by: "Tommy's",
    title: "Miscarriage: information for employees",
    url: "https://www.tommys.org/get-involved/companies/pregnancy-at-work/problems-pregnancy/miscarriage-information-employees",
    
  },
  "tommys-uti": {
    by: "Tommy's",
    title: "Painful urination in pregnancy",
    year: 2018,
    url: "https://www.tommys.org/pregnancy-information/pregnancy-symptom-checker/painful-urination-pregnancy",
    
  },
  "tommys-partners": {
    by: "Tommy's",
    title: "Supporting dads and partners through miscarriage",
    url: "https://www.tommys.org/baby-loss-support/dads-and-partners/miscarriage-support",
    
  },
  "tommys-trying": {
    by: "Tommy's",
    title: "Trying again after a miscarriage",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/trying-again-after-miscarriage",
    
  },
  "tommys-baby-after": {
    by: "Tommy's",
    title: "What happens to my baby's body after a miscarriage?",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/your-options-and-decisions/what-happens-my-baby-after-miscarriage",
    
  },
  "tommys-aware": {
    by: "Tommy's",
    title: "What to be aware of if you have had a miscarriage",
    url: "https://www.tommys.org/pregnancy-information/pregnancy-complications/pregnancy-loss/miscarriage/after-miscarriage/what-be-aware-if-you-have-had-miscarriage",
    
  },
  "tommys-care-3": {
    by: "Tommy's",
    title: "Your care after 3 miscarriages",
    url: "https://www.tommys.org/baby-loss-support/miscarriage/your-care-after-3-miscarriages",
    
  },
  "true-contraception": {
    by: "True Relationships and Reproductive Health, Australia",
    title: "After a miscarriage or termination of pregnancy",
    url: "https://www.true.org.au/FAQs/after-a-miscarriage-or-termination-of-pregnancy",
    
  },
  judgement: {
    by: "This hospital",
    title: "clinical judgement, to be signed by the hospital",
    year: 2026,
    
  }
};

const listeners$1 = /* @__PURE__ */ new Set();
let known;
const pageDetails = () => {
  const names = locationsOf(globalThis.miscarriageHospital).map(({ name }) => name);
  return JSON.stringify(
    [void 0, ...names].map((location) => [location, detailNames.map(pageReader(location))])
  );
};
const look = () => {
  const now = pageDetails();
  if (now === known) return;
  known = now;
  listeners$1.forEach((call) => {
    call();
  });
};
function watchDetails(listener) {
  listeners$1.add(listener);
  if (known === void 0) {
    known = pageDetails();
    document.addEventListener(
      "load",
      ({ target }) => {
        if (target instanceof HTMLScriptElement) look();
      },
      true
    );
    document.addEventListener("DOMContentLoaded", look);
    new MutationObserver((records) => {
      const isMeta = (node) => node instanceof HTMLMetaElement;
      if (records.some(({ target, addedNodes, removedNodes }) => [target, ...addedNodes, ...removedNodes].some(isMeta)))
        look();
    }).observe(document.head, { childList: true, subtree: true, attributeFilter: ["content", "name"] });
  }
  return () => {
    listeners$1.delete(listener);
  };
}

const regions = {
  "nl-BE": [
    ["spoedeisende hulp", "spoed"],
    ["verloskundige", "vroedvrouw"],
    ["verlosafdeling", "verloskwartier"]
  ],
  "de-AT": [
    ["Krankenhaus", "Spital"],
    ["Arztpraxis", "Ordination"],
    ["Praxis", "Ordination"],
    ["Notaufnahme", "Notfallambulanz"],
    ["Sprechzeiten", "Ordinationszeiten"]
  ],
  "de-CH": [
    ["Krankenhaus", "Spital"],
    ["Notaufnahme", "Notfallstation"],
    ["Krei\xDFsaal", "Geb\xE4rsaal"],
    ["\xDF", "ss"]
  ],
  "en-US": [
    ["a coil (IUD)", "an IUD"],
    ["coil (IUD)", "IUD"],
    ["a coil", "an IUD"],
    ["coil", "IUD"],
    ["tummy", "belly"],
    ["poo", "poop"],
    ["diarrhoea", "diarrhea"],
    ["an anaesthetic", "anesthesia"],
    ["grey", "gray"],
    ["colour", "color"],
    ["rhesus", "Rh"],
    ["maternity unit", "labor and delivery unit"],
    ["emergency department", "emergency room"],
    ["paracetamol", "acetaminophen"]
  ]
};

const texts = /* @__PURE__ */ new Map();
const pattern = (words) => Array.from(words, (letter) => letter.replace(/[()]/, "\\$&")).join("\\u00ad?");
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const whole = (words) => words.length > 1 ? `(?<!\\p{L})${pattern(words)}(?![\\p{L}\\u00ad])` : words;
const replacements = (region) => regions[region].flatMap(([usual, own]) => [
  [new RegExp(whole(usual), "gu"), own],
  [new RegExp(whole(capital(usual)), "gu"), capital(own)]
]);
function inRegion(text, region) {
  let own = texts.get(region);
  if (!own) {
    const rows = replacements(region);
    const said = (sentence) => rows.reduce((words, [usual, other]) => words.replace(usual, other), sentence);
    const entries = Object.entries(text).map(([key, sentence]) => [key, said(sentence)]);
    own = Object.fromEntries(entries);
    texts.set(region, own);
  }
  return own;
}

const regionCodes = Object.keys(regions);
const spokenIn = (element, codes) => {
  const { host } = element.getRootNode();
  if (host && !element.closest("[lang]")) return spokenIn(host, codes);
  const tag = element.closest("[lang]")?.getAttribute("lang") ?? "";
  if (tag.includes("_"))
    return codes.find((code) => `${tag}_`.toLowerCase().replace(/_/g, "-").startsWith(`${code.toLowerCase()}-`));
  return codes.find((code) => element.matches(`:lang(${code})`));
};
function languageAround(element) {
  for (const from of [element, document.documentElement]) {
    const language = spokenIn(from, languages);
    if (language) return { language, region: spokenIn(from, regionCodes) };
  }
  return void 0;
}
function usualLanguage() {
  return bundledLanguage() ?? "en";
}

const listeners = /* @__PURE__ */ new Map();
let observer;
function watchLanguage(element, listener) {
  listeners.set(element, listener);
  observer ??= new MutationObserver(() => {
    listeners.forEach((call) => {
      call();
    });
  });
  for (let root = element.getRootNode(); root; root = root.host?.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  }
  return () => {
    listeners.delete(element);
  };
}

/**
 * What an element without its text says. It is compiled into the core for every language, so it is there when a
 * language file is not. It must be true both while the text loads and when it cannot be had.
 */
const text$3 = {
    'not-loaded': 'This part has not loaded. You can still call.',
    'call-emergency': 'Call {emergency}',
    'emergency-number': 'the emergency number',
};

/**
 * What an element without its text says. It is compiled into the core for every language, so it is there when a
 * language file is not. It must be true both while the text loads and when it cannot be had.
 */
const text$2 = {
    'not-loaded': `Dit deel is niet geladen. Je kunt wel bellen.`,
    'call-emergency': `Bel {emergency}`,
    'emergency-number': `het alarmnummer`,
};

/**
 * What an element without its text says. It is compiled into the core for every language, so it is there when a
 * language file is not. It must be true both while the text loads and when it cannot be had.
 */
const text$1 = {
    'not-loaded': `Dieser Teil ist nicht geladen. Anrufen k\u00F6nnen Sie trotzdem.`,
    'call-emergency': `Rufen Sie {emergency} an`,
    'emergency-number': `die Notrufnummer`,
};

/**
 * What an element without its text says. It is compiled into the core for every language, so it is there when a
 * language file is not. It must be true both while the text loads and when it cannot be had.
 */
const text = {
    'not-loaded': `\u0644\u0645 \u064A\u062A\u0645 \u062A\u062D\u0645\u064A\u0644 \u0647\u0630\u0627 \u0627\u0644\u062C\u0632\u0621. \u064A\u0645\u0643\u0646\u0643\u0650 \u0627\u0644\u0627\u062A\u0635\u0627\u0644 \u0647\u0627\u062A\u0641\u064A\u064B\u0627 \u0631\u063A\u0645 \u0630\u0644\u0643.`,
    'call-emergency': `\u0627\u062A\u0635\u0644\u064A \u0639\u0644\u0649 {emergency}`,
    'emergency-number': `\u0631\u0642\u0645 \u0627\u0644\u0637\u0648\u0627\u0631\u0626`,
};

const rescueText = { en: text$3, nl: text$2, de: text$1, ar: text };

const firstSign = "numb-weak-or-leaking";
const painkillers = {
  id: "bp-painkillers",
  callIfs: ["painkillers-call-if"],
  sources: ["hse-miscarriage", "ncic-natural", "nhs-back-pain"]
};
const stages = [
  {
    id: "in-pregnancy",
    title: "stage-in-pregnancy",
    says: [
      /* @__PURE__ */ one(warningSigns, "mild-back-ache"),
      {
        id: "bp-common-early",
        callIfs: ["back-pain-call-if"],
        sources: ["nhs-back-pain", "judgement"]
      }
    ]
  },
  {
    id: "during",
    title: "topic-miscarriage",
    says: [
      /* @__PURE__ */ one(warningSigns, "cramps-in-waves"),
      {
        id: "bp-no-scan",
        sources: ["judgement"]
      }
    ]
  },
  { id: "afterwards", title: "topic-after", says: [/* @__PURE__ */ one(warningSigns, "bleeding-and-cramps-get-less")] },
  {
    id: "what-helps",
    title: "stage-what-helps",
    says: [
      {
        id: "bp-what-helps",
        callIfs: ["strong-pain-call-if"],
        sources: ["nhs-back-pain"]
      },
      painkillers
    ]
  },
  {
    id: "good-to-know",
    title: "stage-good-to-know",
    says: [
      {
        id: "bp-implantation",
        callIfs: ["strong-pain-call-if", "ectopic-emergency-call-if"],
        sources: ["nidirect-ectopic", "ma-signs", "nct-having", "judgement"]
      },
      {
        id: "bp-tipped-womb",
        callIfs: ["no-pee-call-if"],
        sources: ["judgement"]
      }
    ]
  }
];

const contactNotes = [
  {
    id: "crisis-emergency",
    sources: ["misc-australia-mh", "lancet-2021", "judgement"]
  },
  {
    id: "from-20-weeks",
    sources: ["tommys-having"]
  },
  {
    id: "what-to-say",
    sources: ["nhg-miskraam"]
  },
  {
    id: "interpreter",
    sources: ["royalfree-interpreting", "ekhuft-epau"]
  }
];

const whatItIs = {
  id: "what-it-is",
  sources: ["nvog-miskraam", "hse-causes"]
};
const definitions = [
  {
    id: "definition-nl",
    country: "NL",
    sources: ["nvog-miskraam"]
  },
  {
    id: "definition-gb",
    country: "GB",
    sources: ["commons-sn05595"]
  },
  {
    id: "definition-ie",
    country: "IE",
    hidden: "definition-ie",
    sources: ["ie-act-2024"]
  },
  {
    id: "definition-de",
    country: "DE",
    hidden: "definition-de",
    sources: ["pstv-31"]
  }
];
const definitionOf20Weeks = {
  id: "definition-nl",
  country: "NL",
  sources: ["knov-2020"]
};
const howCommon = [
  {
    id: "how-common",
    unless: "how-common-one-in-ten",
    sources: ["lancet-2021", "nvog-miskraam"]
  },
  {
    id: "how-common-one-in-ten",
    hidden: "how-common-one-in-ten",
    sources: ["judgement"]
  }
];
const ectopic = {
  id: "ectopic",
  says: [
    {
      id: "ectopic",
      callIfs: ["not-seen-call-if", "strong-pain-call-if", "ectopic-emergency-call-if"],
      sources: ["nidirect-ectopic", "nbt-pul", "nbt-ectopic"]
    }
  ]
};
const factParts = [
  {
    id: "why",
    says: [why, notYourFault]
  },
  {
    id: "what-you-notice",
    says: [
      {
        id: "what-you-notice",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if", "strong-pain-call-if"],
        sources: ["hse-miscarriage", "ma-signs", "tommys-symptoms-2"]
      }
    ]
  },
  {
    id: "no-signs-before-scan",
    says: [
      {
        id: "no-signs-before-scan",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["hse-miscarriage", "ma-signs", "cuh-expectant"]
      }
    ]
  },
  {
    id: "test-stays-positive",
    says: [/* @__PURE__ */ one(warningSigns, "test-still-positive")]
  },
  {
    id: "next-pregnancy",
    says: [
      {
        id: "next-pregnancy",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if", "strong-pain-call-if"],
        sources: ["magnus-2019", "tommys-faq"]
      }
    ]
  },
  ectopic
];

const myths = [
  {
    id: "sport",
    says: [
      {
        id: "sport-why",
        callIfs: ["fall-call-if"],
        sources: ["hse-prevention", "barakat-2023", "tommys-exercise"]
      }
    ],
    sources: ["hse-prevention", "barakat-2023", "tommys-exercise"]
  },
  {
    id: "stress",
    says: [
      {
        id: "stress-why",
        sources: ["hse-prevention", "planned-parenthood", "qu-2017", "lancet-2021"]
      }
    ],
    sources: ["hse-prevention", "planned-parenthood", "qu-2017", "lancet-2021"]
  },
  {
    id: "sex",
    says: [
      {
        id: "sex-why",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["hse-prevention", "planned-parenthood", "uihc"]
      }
    ],
    sources: ["hse-prevention", "planned-parenthood", "uihc"]
  },
  {
    id: "pain-without-bleeding",
    says: [
      {
        id: "pain-without-bleeding-why",
        callIfs: ["strong-pain-call-if", "ectopic-emergency-call-if"],
        sources: ["nidirect-ectopic", "ma-signs", "nct-having"]
      }
    ],
    sources: ["nidirect-ectopic", "ma-signs", "nct-having"]
  },
  {
    id: "not-your-fault",
    says: [
      why,
      {
        id: "not-your-fault-why",
        sources: ["hse-causes", "hse-prevention", "tommys-faq", "planned-parenthood"]
      }
    ],
    sources: ["hse-causes", "hse-prevention", "tommys-faq", "planned-parenthood"]
  },
  {
    id: "feelings-and-fright",
    says: [
      {
        id: "feelings-and-fright-why",
        sources: ["hse-prevention", "qu-2017"]
      }
    ],
    sources: ["hse-prevention", "qu-2017"]
  },
  {
    id: "work-and-lifting",
    says: [
      {
        id: "work-and-lifting-why",
        sources: ["hse-prevention", "bonde-2013", "lancet-2021"]
      }
    ],
    sources: ["hse-prevention", "bonde-2013", "lancet-2021"]
  },
  {
    id: "bed-rest",
    says: [
      {
        id: "bed-rest-why",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["cochrane-bedrest"]
      }
    ],
    sources: ["cochrane-bedrest"]
  },
  {
    id: "bleeding-not-always-loss",
    says: [
      /* @__PURE__ */ one(warningNotes, "half-go-on"),
      {
        id: "bleeding-not-always-loss-why",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["henw-miskraam", "tommys-symptoms-2"]
      }
    ],
    sources: ["henw-miskraam", "tommys-symptoms-2"]
  },
  {
    id: "no-fixed-wait",
    says: [noFixedWaitWhy],
    sources: ["ma-ttc-2025", "tommys-trying"]
  },
  {
    id: "not-a-habit",
    hidden: "not-a-habit",
    says: [
      {
        id: "not-a-habit-why",
        hidden: "not-a-habit",
        sources: ["rivierenland-herhaald", "ukw-habituell", "malory-2025"]
      },
      /* @__PURE__ */ shownWith("not-a-habit", notAHabitMeaning)
    ],
    sources: ["rivierenland-herhaald", "ukw-habituell", "malory-2025"]
  }
];

const whenToAsk = {
  id: "recurrent-when-to-ask",
  sources: ["ma-recurrent", "cork-recurrent", "tommys-care-3", "rcog-gtg17-2023"]
};
const recurrentParts = [
  {
    id: "recurrent-group-meaning",
    says: [
      {
        id: "recurrent-definition",
        sources: ["rcog-gtg17-2023", "eshre-rpl-2022", "erasmus-herhaald"]
      },
      {
        id: "recurrent-word-in-letter",
        hidden: "recurrent-word-in-letter",
        sources: ["rivierenland-herhaald", "ukw-habituell", "malory-2025"]
      },
      /* @__PURE__ */ shownWith("recurrent-word-in-letter", notAHabitMeaning)
    ]
  },
  {
    id: "recurrent-group-tests",
    says: [
      {
        id: "recurrent-tests",
        sources: ["rcog-gtg17-2023", "cork-recurrent"]
      },
      {
        id: "recurrent-aps-treatment",
        sources: ["aps-review-2021", "eshre-rpl-2022"]
      },
      {
        id: "recurrent-tests-without-proof",
        sources: ["rcog-gtg17-2023", "tommys-care-3"]
      }
    ]
  },
  {
    id: "recurrent-group-hope",
    says: [
      {
        id: "recurrent-no-cause",
        sources: ["nbt-recurrent", "tommys-care-3"]
      }
    ]
  },
  {
    id: "recurrent-group-next",
    says: [
      {
        id: "recurrent-health",
        sources: ["hse-causes", "hse-prevention", "lancet-2021"]
      },
      {
        id: "recurrent-folic-acid",
        sources: ["cuh-folic"]
      },
      {
        id: "recurrent-support",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if", "strong-pain-call-if"],
        sources: ["ma-early-next"]
      },
      {
        id: "recurrent-progesterone",
        country: "GB",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["newcastle-threatened", "tommys-symptoms-2", "ept-progesterone"]
      }
    ]
  }
];

const factorGroups = ["change", "doctor", "none"];
const groupNotes = {
  change: [
    {
      id: "group-change-note",
      sources: ["alcohol-change", "au-alcohol-pregnancy"]
    }
  ],
  doctor: [/* @__PURE__ */ one(signDetails, "medicine-rules"), /* @__PURE__ */ one(signDetails, "retinoid-rule")],
  none: []
};
const riskFactors = [
  {
    id: "smoking",
    group: "change",
    says: [
      {
        id: "smoking-text",
        sources: ["hse-causes", "hse-prevention", "lancet-2021"]
      }
    ],
    sources: ["hse-causes", "hse-prevention", "lancet-2021"]
  },
  {
    id: "alcohol",
    group: "change",
    says: [
      {
        id: "alcohol-text",
        sources: ["hse-causes", "hse-prevention", "lancet-2021"]
      }
    ],
    sources: ["hse-causes", "hse-prevention", "lancet-2021"]
  },
  {
    id: "drugs",
    group: "change",
    says: [
      {
        id: "drugs-text",
        sources: ["hse-causes", "planned-parenthood"]
      }
    ],
    sources: ["hse-causes", "planned-parenthood"]
  },
  {
    id: "caffeine",
    group: "change",
    says: [
      {
        id: "caffeine-text",
        sources: ["hse-caffeine"]
      }
    ],
    sources: ["hse-caffeine"]
  },
  {
    id: "valproate",
    group: "doctor",
    says: [
      {
        id: "valproate-text",
        callIfs: ["medicine-call-if"],
        sources: ["hduhb-valproate", "epilepsy-society"]
      }
    ],
    sources: ["hduhb-valproate", "epilepsy-society"]
  },
  {
    id: "isotretinoin",
    group: "doctor",
    says: [
      {
        id: "isotretinoin-text",
        callIfs: ["medicine-call-if"],
        sources: ["bumps-isotretinoin", "mhra-retinoids"]
      }
    ],
    sources: ["bumps-isotretinoin", "mhra-retinoids"]
  },
  {
    id: "other-medicines",
    group: "doctor",
    says: [
      {
        id: "other-medicines-text",
        callIfs: ["medicine-call-if"],
        sources: ["hse-causes", "hse-prevention"]
      }
    ],
    sources: ["hse-causes", "hse-prevention"]
  },
  {
    id: "diabetes",
    group: "doctor",
    says: [
      {
        id: "diabetes-text",
        sources: ["hse-causes", "planned-parenthood"]
      }
    ],
    sources: ["hse-causes", "planned-parenthood"]
  },
  {
    id: "weight",
    group: "doctor",
    says: [
      {
        id: "weight-text",
        sources: ["hse-causes", "lancet-2021"]
      }
    ],
    sources: ["hse-causes", "lancet-2021"]
  },
  {
    id: "infections",
    group: "doctor",
    says: [
      {
        id: "infections-text",
        callIfs: ["fever-call-if"],
        sources: ["planned-parenthood", "hse-causes"]
      }
    ],
    sources: ["planned-parenthood", "hse-causes"]
  },
  {
    id: "coil",
    group: "doctor",
    says: [
      {
        id: "coil-text",
        callIfs: ["even-a-little-call-if"],
        sources: ["ectopic-trust-iud", "nhg-miskraam"]
      },
      /* @__PURE__ */ one(signDetails, "pregnant-with-coil-detail")
    ],
    sources: ["ectopic-trust-iud", "nhg-miskraam"]
  },
  {
    id: "age",
    group: "none",
    says: [
      {
        id: "age-text",
        sources: ["magnus-2019", "hse-causes"]
      }
    ],
    sources: ["magnus-2019", "hse-causes"]
  },
  {
    id: "earlier-miscarriage",
    group: "none",
    says: [
      {
        id: "earlier-miscarriage-text",
        sources: ["magnus-2019", "hse-causes"]
      }
    ],
    sources: ["magnus-2019", "hse-causes"]
  },
  {
    id: "chromosomes",
    group: "none",
    says: [
      {
        id: "chromosomes-text",
        sources: ["bhr-miscarriage", "rcog-gtg17-2023"]
      }
    ],
    sources: ["bhr-miscarriage", "rcog-gtg17-2023"]
  },
  {
    id: "fertility-treatment",
    group: "none",
    says: [
      {
        id: "fertility-treatment-text",
        callIfs: ["even-a-little-call-if"],
        sources: ["wang-2004", "nhg-miskraam"]
      }
    ],
    sources: ["wang-2004", "nhg-miskraam"]
  }
];
const factorsIntro = {
  id: "factors-intro",
  sources: ["hse-causes", "planned-parenthood"]
};

const scanLead = [
  {
    id: "scan-why",
    sources: ["nice-ng126", "bucks-epu", "newcastle-threatened"]
  },
  {
    id: "scan-until-seen",
    callIfs: ["not-seen-call-if", "ectopic-emergency-call-if"],
    sources: ["royalfree-pul", "nhg-miskraam"]
  },
  {
    id: "scan-your-part",
    sources: ["newcastle-threatened", "ekhuft-epau", "mkuh-epau", "royalfree-interpreting", "healthwatch-interpreter"]
  }
];
const scanParts = [
  {
    id: "scan-how",
    says: [
      {
        id: "scan-how",
        sources: ["bucks-epu", "mkuh-epau", "judgement"]
      }
    ]
  },
  {
    id: "scan-heartbeat",
    says: [
      {
        id: "scan-heartbeat",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if"],
        sources: ["nice-ng126", "bucks-epu"]
      }
    ]
  },
  {
    id: "scan-too-early",
    says: [
      {
        id: "scan-too-early",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if", "strong-pain-call-if"],
        sources: ["royalfree-ipuv", "cuh-iupuv", "nice-ng126", "bucks-epu"]
      }
    ]
  },
  {
    id: "scan-not-seen",
    says: [
      {
        id: "scan-not-seen",
        callIfs: ["not-seen-call-if", "ectopic-emergency-call-if"],
        sources: ["royalfree-pul", "nbt-pul", "cuh-pul", "leeds-pul", "nice-ng126"]
      }
    ]
  },
  {
    id: "scan-no-heartbeat",
    says: [
      {
        id: "scan-no-heartbeat",
        callIfs: ["soaking-call-if", "fever-call-if", "strong-pain-call-if"],
        sources: ["nice-qs69-3", "bucks-natural"]
      }
    ]
  },
  {
    id: "scan-words",
    says: [
      {
        id: "scan-word-missed",
        sources: ["nbt-miscarriage", "royalfree-options", "plymouth-expectant"]
      },
      {
        id: "scan-word-incomplete",
        sources: ["nbt-miscarriage", "royalfree-options", "plymouth-expectant"]
      },
      {
        id: "scan-word-complete",
        sources: ["nbt-miscarriage", "plymouth-expectant", "nice-ng126"]
      },
      {
        id: "scan-word-unknown",
        sources: ["royalfree-pul", "nbt-pul"]
      },
      {
        id: "scan-word-molar",
        sources: ["thewomens-mole", "yeovil-mole"]
      },
      ectopic.says[0]
    ]
  },
  {
    id: "scan-before-home",
    says: [
      {
        id: "scan-before-home",
        sources: ["ekhuft-epau", "nice-ng126"]
      }
    ]
  }
];

const supportParts = [
  {
    id: "support-how-long",
    says: [
      {
        id: "support-how-long",
        sources: ["tommys-grief", "miscarriage-ie-after", "kops-loss"]
      }
    ]
  },
  {
    id: "support-partner",
    says: [
      {
        id: "support-partner",
        sources: ["ma-partners", "tommys-partners", "tommys-grief"]
      }
    ]
  },
  {
    id: "support-children",
    says: [
      {
        id: "support-children",
        sources: ["mcs-nz-children", "miscarriage-ie-after"]
      }
    ]
  },
  {
    id: "support-friends",
    says: [
      {
        id: "support-friends",
        sources: ["judgement"]
      }
    ]
  },
  {
    id: "support-remember",
    says: [
      {
        id: "support-remember",
        sources: ["ma-marking", "miscarriage-ie-ideas", "tommys-baby-after"]
      },
      {
        id: "support-certificate-gb",
        country: "GB",
        hidden: "support-certificate-gb",
        sources: ["ma-marking"]
      }
    ]
  },
  {
    id: "support-work",
    says: [
      {
        id: "support-work",
        sources: ["ma-work", "tommys-work"]
      }
    ],
    slot: "support-work-slot"
  },
  {
    id: "support-ask-for-help",
    says: [
      {
        id: "support-ask-for-help",
        sources: ["misc-australia-mh", "judgement"]
      },
      /* @__PURE__ */ one(warningSigns, "low-mood")
    ]
  },
  {
    id: "support-next-pregnancy",
    title: "next-pregnancy-heading",
    says: [
      {
        id: "support-next-pregnancy",
        callIfs: ["bleeding-call-if", "light-bleeding-call-if", "strong-pain-call-if"],
        sources: ["miscarriage-ie-next", "ma-early-next"]
      }
    ]
  },
  {
    id: "support-later-loss",
    says: [
      {
        id: "support-later-loss",
        callIfs: ["later-loss-call-if"],
        sources: ["tommys-aware", "hse-treatment"]
      },
      {
        id: "support-midwife-de",
        country: "DE",
        hidden: "support-midwife-de",
        sources: ["judgement"]
      }
    ]
  }
];

const treatmentLead = [
  {
    id: "treatment-leaflet-first",
    sources: ["judgement", "hse-treatment"]
  },
  {
    id: "treatment-choices",
    callIfs: ["soaking-call-if", "fever-call-if"],
    sources: [
      "hse-treatment",
      "hse-lourdes",
      "royalfree-options",
      "bucks-natural",
      "nbt-miscarriage",
      "henw-miskraam",
      "judgement"
    ]
  }
];
const treatmentParts = [
  {
    id: "treatment-wait",
    says: [
      {
        id: "treatment-wait",
        callIfs: ["not-finished-call-if", "worse-again-call-if"],
        sources: ["luise-2002", "expectant-2014", "plymouth-expectant", "hse-treatment", "royalfree-options"]
      }
    ]
  },
  {
    id: "treatment-tablets",
    says: [
      {
        id: "treatment-tablets",
        callIfs: ["tablets-call-if", "soaking-call-if"],
        sources: [
          "nice-ng126",
          "bcwomens-miscarriage",
          "rotherham-medical",
          "yeovil-medical",
          "nca-medical",
          "chelwest-medical",
          "plymouth-medical",
          "schreiber-2018",
          "petersen-2013",
          "aerzteblatt-abort"
        ]
      }
    ]
  },
  {
    id: "treatment-procedure",
    says: [
      {
        id: "treatment-procedure",
        callIfs: ["fever-call-if"],
        sources: [
          "nice-ng126",
          "ncic-mva",
          "mkuh-mva",
          "nca-surgical",
          "ggc-surgical",
          "ejog-2017",
          "aerzteblatt-abort"
        ]
      }
    ]
  },
  {
    id: "treatment-pain-and-blood",
    says: [
      {
        id: "treatment-pain-and-blood",
        callIfs: ["painkillers-call-if", "soaking-call-if", "pouring-call-if"],
        sources: [
          "ncic-natural",
          "bcwomens-miscarriage",
          "yeovil-medical",
          "mkuh-expectant",
          "miscarriage-ie-types",
          "bucks-natural",
          "mkuh-medical"
        ]
      }
    ]
  },
  {
    id: "treatment-risks",
    says: [
      {
        id: "treatment-risks",
        callIfs: ["worse-again-call-if", "soaking-call-if"],
        sources: ["mist-2006", "nca-medical", "nca-surgical", "ggc-surgical", "aerzteblatt-abort", "hooker-2014"]
      }
    ]
  },
  {
    id: "treatment-what-you-see",
    says: [
      {
        id: "treatment-what-you-see",
        callIfs: ["soaking-call-if", "pouring-call-if"],
        sources: [
          "ncic-natural",
          "miscarriage-ie-types",
          "mkuh-expectant",
          "tommys-baby-after",
          "hey-remains",
          "sternenkinder-ww"
        ]
      },
      {
        id: "treatment-burial-nl",
        country: "NL",
        hidden: "treatment-burial-nl",
        sources: ["judgement"]
      },
      {
        id: "treatment-burial-de",
        country: "DE",
        hidden: "treatment-burial-de",
        sources: ["sternenkinder-ww"]
      }
    ],
    slot: "treatment-remains-slot"
  },
  {
    id: "treatment-at-home",
    says: [
      {
        id: "treatment-at-home",
        callIfs: ["worse-again-call-if"],
        sources: ["ncic-natural", "yeovil-erpc", "tommys-aware", "umcu-miskraam", "rcog-recovering-2015"]
      },
      painkillers,
      /* @__PURE__ */ one(explanations, "use-pads")
    ]
  },
  {
    id: "treatment-driving",
    says: [
      {
        id: "treatment-driving",
        sources: ["rcog-recovering-2015", "bucks-natural"]
      }
    ]
  },
  {
    id: "treatment-afterwards",
    says: [
      {
        id: "treatment-afterwards",
        callIfs: ["worse-again-call-if", "two-weeks-call-if", "test-call-if", "period-call-if"],
        sources: ["rcog-recovering-2015", "bcwomens-miscarriage", "yeovil-erpc", "umcu-miskraam", "nice-ng126"]
      }
    ]
  },
  {
    id: "treatment-try-again",
    says: [
      {
        id: "treatment-try-again",
        sources: ["true-contraception", "umcu-miskraam", "judgement"]
      },
      noFixedWaitWhy
    ]
  }
];

const levels = ["emergency", "urgent", "soon", "normal"];

export { scanParts as $, loadText as A, pageReader as B, readHospital as C, bundleText as D, firstSign as E, explanations as F, warningSigns as G, saidIn as H, stages as I, warningNotes as J, contactNotes as K, helpLines as L, factParts as M, whatItIs as N, definitions as O, definitionOf20Weeks as P, howCommon as Q, notYourFault as R, myths as S, whenToAsk as T, recurrentParts as U, factorsIntro as V, riskFactors as W, groupNotes as X, factorGroups as Y, scanLead as Z, one as _, weekdayOf as a, supportParts as a0, treatmentLead as a1, treatmentParts as a2, topics as a3, levels as a4, soonSummaries as a5, sorryTopics as a6, sayTime as b, closingDays as c, signDetails as d, contentVersion as e, sources as f, groupDays as g, checkedOn as h, isAlwaysShown as i, watchDetails as j, watchLanguage as k, languageAround as l, warn as m, nextCheckBy as n, openingState as o, parsePhone as p, inRegion as q, languages as r, sayDate as s, textOf as t, usualLanguage as u, rescueText as v, weekdayKey as w, directionOf as x, detailNames as y, wordsIn as z };
