/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
const written = /^(?:\+?\d|\(\d)[\d\s().\-/]*$/;
function parsePhone(value) {
  const text = value.trim().replace(/\s+/g, " ");
  const digits = text.replace(/^(\+.*)\(0\)/, "$1").replace(/\D/g, "");
  if (!written.test(text) || digits.length < 2 || digits.length > 15) return void 0;
  return { text, href: `tel:${text.startsWith("+") ? "+" : ""}${digits}` };
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
  for (const rule of text.replace(/;\s*$/, "").split(";")) {
    const match = /^\s*([A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(.+?)\s*$/.exec(rule);
    const selected = match && parseDays(match[1]);
    if (!selected) return void 0;
    const ranges = match[2] === "off" ? [] : match[2].split(/\s*,\s*/).map(parseRange);
    if (!ranges.every((range) => range !== void 0)) return void 0;
    ranges.sort((a, b) => a[0] - b[0]);
    selected.forEach((day) => week[day] = ranges);
  }
  return week;
}
const wallTime = (date, timeZone) => {
  const format = new Intl.DateTimeFormat("en-US", {
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
function weekdayOf(day) {
  return (day + 3) % 7;
}
function openingState(week, timeZone, closedOn = [], now = /* @__PURE__ */ new Date()) {
  const { day: today, minute } = wallTime(now, timeZone);
  const time = today * 1440 + minute;
  const spans = [];
  for (let day = today - 1; day < today + 15; day++) {
    if (closedOn.includes(isoDate(day))) continue;
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
  NL: { name: "Nederland", emergency: "112", zone: "Europe/Amsterdam" },
  BE: {
    name: "Belgi\xEB, Belgique",
    emergency: "112",
    line: { name: "Huisarts van wacht, m\xE9decin de garde", number: "1733" },
    zone: "Europe/Brussels"
  },
  DE: {
    name: "Deutschland",
    emergency: "112",
    line: { name: "\xC4rztlicher Bereitschaftsdienst", number: "116117" },
    zone: "Europe/Berlin"
  },
  AT: {
    name: "\xD6sterreich",
    emergency: "144",
    line: { name: "Gesundheitsberatung", number: "1450" },
    zone: "Europe/Vienna"
  },
  CH: { name: "Schweiz, Suisse, Svizzera", emergency: "144", zone: "Europe/Zurich" },
  LU: { name: "L\xEBtzebuerg", emergency: "112", zone: "Europe/Luxembourg" },
  FR: { name: "France", emergency: "15", zone: "Europe/Paris" },
  GB: {
    name: "United Kingdom",
    emergency: "999",
    line: { name: "NHS 111", number: "111" },
    zone: "Europe/London",
    parts: { NIR: { name: "Northern Ireland" } }
  },
  IE: { name: "Ireland", emergency: "112", zone: "Europe/Dublin" },
  ES: { name: "Espa\xF1a", emergency: "112" },
  PT: { name: "Portugal", emergency: "112", line: { name: "SNS 24, SNS Gr\xE1vida", number: "808 24 24 24" } },
  IT: { name: "Italia", emergency: "112", zone: "Europe/Rome" },
  DK: { name: "Danmark", emergency: "112", zone: "Europe/Copenhagen" },
  NO: { name: "Norge", emergency: "113", zone: "Europe/Oslo" },
  SE: { name: "Sverige", emergency: "112", zone: "Europe/Stockholm" },
  PL: {
    name: "Polska",
    emergency: "112",
    line: { name: "Telefoniczna Informacja Pacjenta", number: "800 190 590" },
    zone: "Europe/Warsaw"
  },
  RO: { name: "Rom\xE2nia", emergency: "112", zone: "Europe/Bucharest" },
  BG: { name: "\u0411\u044A\u043B\u0433\u0430\u0440\u0438\u044F", emergency: "112", zone: "Europe/Sofia" },
  UA: { name: "\u0423\u043A\u0440\u0430\u0457\u043D\u0430", emergency: "112", zone: "Europe/Kyiv" },
  TR: { name: "T\xFCrkiye", emergency: "112", zone: "Europe/Istanbul" },
  US: { name: "United States", emergency: "911", hour12: true },
  CA: {
    name: "Canada",
    emergency: "911",
    line: { name: "Health Link, Info-Sant\xE9, Health811", number: "811" },
    hour12: true
  },
  AU: { name: "Australia", emergency: "000", line: { name: "healthdirect", number: "1800 022 222" }, hour12: true },
  NZ: { name: "New Zealand", emergency: "111", line: { name: "Healthline", number: "0800 611 116" }, hour12: true },
  CN: { name: "\u4E2D\u56FD", emergency: "120", zone: "Asia/Shanghai" }
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
  return hour12 ? time.toLocaleTimeString(locale(language, country), {
    timeZone: "UTC",
    hour12,
    hour: "2-digit",
    minute: "2-digit",
    numberingSystem: "latn"
  }) : time.toISOString().slice(11, 16);
}
function sayDate(day, language, country, withYear = false) {
  return new Date(typeof day === "string" ? day : isoDate(day)).toLocaleDateString(locale(language, country), {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    weekday: withYear ? void 0 : "long",
    day: "numeric",
    month: "long",
    year: withYear ? "numeric" : void 0
  });
}
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
function weekdayKey(index) {
  return weekdays[index];
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
  dates: "2026-12-25 2026-12-26",
  date: "2026-11-23",
  url: "https://\u2026",
  languages: "nl en"
};
function parseDetail(name, value) {
  return parsers[detailKinds[name]](value);
}
function formOf(name) {
  return forms[detailKinds[name]] ?? "";
}
function parseCountry(value) {
  const code = value.toUpperCase();
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) && code.slice(0, 2) in helpLines ? code : void 0;
}
function parseDates(value) {
  const dates = value.split(/[\s,;]+/).filter(Boolean);
  const valid = (date) => {
    const time = Date.parse(`${date}T00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  };
  return dates.length > 0 && dates.every(valid) ? dates : void 0;
}
function parseDate(value) {
  const dates = parseDates(value);
  return dates?.length === 1 ? dates[0] : void 0;
}
function parseZone(value) {
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
    if (parsed === void 0) report(`${name}="${value}" is ignored. Expected: ${formOf(name)}.`);
    return parsed;
  };
  const line = (of) => {
    const [name, phone] = [detail(`${of}-name`), detail(`${of}-phone`)];
    if (name && phone) return { name, phone };
    if (name || phone) report(`${of}-name and ${of}-phone are shown only together.`);
    return void 0;
  };
  const country = detail("country");
  const entry = country === void 0 ? void 0 : countryOf(country);
  const closedOn = detail("closed-on");
  const timeZone = detail("time-zone") ?? (given("time-zone") ? void 0 : entry?.zone);
  const appName = detail("app-name");
  const appUrl = detail("app-url");
  if (appUrl && !appName) report("app-url is shown only together with app-name.");
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
    outOfHours: line("out-of-hours") ?? (entry?.line && { name: entry.line.name, phone: parsePhone(entry.line.number) }),
    app: appName ? { name: appName, url: appUrl } : void 0,
    crisis: line("crisis"),
    support: line("support"),
    textRelay: detail("text-relay"),
    review: by ? {
      by,
      on: detail("reviewed-on"),
      languages: detail("reviewed-languages") ?? [],
      version: detail("reviewed-version")
    } : void 0
  };
}

function readFromPage(name) {
  if (typeof document === "undefined") return void 0;
  const meta = document.head.querySelector(`meta[name="miscarriage:${name}" i]`);
  const file = globalThis.miscarriageHospital;
  return meta?.content ?? fromFile(file, name);
}
const fromFile = (file, name) => {
  if (typeof file !== "object" || file === null || Object.getPrototypeOf(file) !== Object.prototype) return void 0;
  const value = file[name];
  return typeof value === "string" ? value : void 0;
};

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

const contentVersion = "2026-11.4";
const checkedOn = "2026-11-22";
const nextCheckBy = "2027-11-22";

const sources = {
  "ggc-expectant": {
    by: "NHS Greater Glasgow and Clyde",
    title: "Expectant management of miscarriage",
    url: "https://obsgynhandbook.nhsggc.org.uk/nhsggc-obstetrics-gynaecology-guidelines/guidelines-library/early-pregnancy-assessment-service/cg-expectant-management-of-first-trimester-miscarriage/"
  },
  "henw-miskraam": {
    by: "NHG, Huisarts & Wetenschap",
    title: "NHG-Standaard Miskraam (derde herziening)",
    year: 2017,
    lang: "nl",
    url: "https://www.henw.org/artikelen/nhg-standaard-miskraam-derde-herziening"
  },
  "nhg-miskraam": {
    by: "NHG",
    title: "NHG-Standaard Miskraam (M03)",
    year: 2017,
    lang: "nl",
    url: "https://www.nhg.org/standaarden/volledig/nhg-standaard-miskraam"
  },
  "nice-ng126": {
    by: "NICE",
    title: "Ectopic pregnancy and miscarriage (recommendations)",
    year: 2019,
    url: "https://www.nice.org.uk/guidance/ng126"
  },
  "lancet-2021": {
    by: "Quenby et al., The Lancet",
    title: "Miscarriage matters",
    year: 2021,
    url: "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2821%2900682-6/fulltext"
  },
  "nvog-miskraam": {
    by: "NVOG, Richtlijnendatabase",
    title: "Richtlijn Miskraam",
    lang: "nl",
    url: "https://richtlijnendatabase.nl/richtlijn/miskraam/startpagina_-_miskraam.html"
  },
  "nvog-herhaald-2007": { by: "NVOG", title: "Richtlijn Herhaalde miskraam", year: 2007, lang: "nl" },
  "cks-miscarriage": { by: "NICE CKS", title: "Miscarriage", year: 2013, url: "https://cks.nice.org.uk/miscarriage" },
  "rcog-gtg17-2023": {
    by: "RCOG",
    title: "Recurrent Miscarriage, Green-top Guideline 17",
    year: 2023,
    url: "https://doi.org/10.1111/1471-0528.17515"
  },
  "rcog-gtg17-2011": { by: "RCOG", title: "Green-top Guideline 17, 3rd edition (superseded)", year: 2011 },
  "eshre-rpl-2022": {
    by: "ESHRE",
    title: "Guideline on recurrent pregnancy loss: an update in 2022",
    year: 2023,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362"
  },
  "dggg-015-050-note": {
    by: "DGGG",
    title: "Mitteilung: S2k-Leitlinie wiederholte Spontanaborte aktualisiert",
    year: 2022,
    lang: "de",
    url: "https://thieme-connect.de/products/ejournals/abstract/10.1055/a-1888-8442"
  },
  "who-interval-2005": { by: "WHO", title: "Report on birth spacing", year: 2005 },
  "mhra-retinoids": {
    by: "MHRA / GOV.UK",
    title: "Oral retinoids: pregnancy prevention",
    url: "https://www.gov.uk/drug-safety-update/oral-retinoids-pregnancy-prevention-reminder-of-measures-to-minimise-teratogenic-risk"
  },
  "gpn-iud": {
    by: "GPnotebook",
    title: "Pregnancy whilst IUCD in situ",
    year: 2014,
    url: "https://gpnotebook.com/pages/gynaecology/pregnancy-whilst-iucd-in-situ"
  },
  "kaufbeuren-pstv": {
    by: "Stadt Kaufbeuren, Standesamt",
    title: "Fehlgeburt (rechtlicher Sinn)",
    lang: "de",
    url: "https://www.kaufbeuren.de/nav/buergerservice/wo-erledige-ich-was/standesamt/fehlgeburt.aspx"
  },
  "vomstein-2021": {
    by: "Vomstein et al.",
    title: "Recurrent miscarriage: comparison of guidelines",
    year: 2021,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8277441"
  },
  "qu-2017": {
    by: "Qu et al., Scientific Reports",
    title: "Psychological stress and miscarriage",
    year: 2017,
    url: "https://openaccess.city.ac.uk/id/eprint/17473"
  },
  "barakat-2023": {
    by: "Barakat et al., J Clin Med",
    title: "Physical activity in pregnancy and miscarriage",
    year: 2023,
    url: "https://doi.org/10.3390/jcm12165393"
  },
  "hegaard-2016": { by: "Hegaard et al.", title: "Exercise in pregnancy: first trimester risks", year: 2016 },
  "cochrane-bedrest": {
    by: "Cochrane",
    title: "Bed rest for preventing miscarriage",
    year: 2010,
    url: "https://www.cochraneprimarycare.org/pearls/insufficient-evidence-support-bedrest-preventing-miscarriage"
  },
  "nvog-brochure-herhaald": { by: "NVOG", title: "Voorlichtingsbrochure Herhaalde miskraam", lang: "nl" },
  "rcog-early-2016": { by: "RCOG", title: "Early miscarriage", year: 2016 },
  "nhs-signs-copy": {
    by: "NHS, copy by EANI",
    title: "Signs of a miscarriage",
    url: "https://healthwell.eani.org.uk/healthtopic/womens-health/signs-miscarriage?type_1=4"
  },
  "nhs-3-week-copy": { by: "NHS wording, copy", title: "Pregnancy test after a miscarriage" },
  "nidirect-ectopic": {
    by: "nidirect, Northern Ireland",
    title: "Ectopic pregnancy",
    url: "https://nidirect.gov.uk/node/10466"
  },
  "tommys-symptoms": {
    by: "Tommy's",
    title: "Symptoms of miscarriage",
    url: "https://www.tommys.org/pregnancy-information/pregnancy-complications/miscarriage/symptoms-miscarriage"
  },
  "tommys-grief": {
    by: "Tommy's",
    title: "Grief, trauma and mental health",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/support-after-miscarriage/grieving-your-baby"
  },
  "tommys-graded": {
    by: "Tommy's",
    title: "Pregnancy Loss Review supports Tommy's graded model",
    year: 2023,
    url: "https://www.tommys.org/about-us/news-views/pregnancy-loss-review-and-government-response-supports-tommys-miscarriage-care"
  },
  "miscarriage-assoc": {
    by: "Miscarriage Association",
    title: "Mental health resources",
    year: 2019,
    url: "https://miscarriageassociation.org.uk/blog/new-mental-health-resources-to-support-you-during-and-after-pregnancy-loss"
  },
  "hse-miscarriage": {
    by: "HSE Ireland",
    title: "Signs \u2013 Miscarriage",
    url: "https://www2.hse.ie/conditions/miscarriage/"
  },
  "hse-lourdes": {
    by: "HSE, Our Lady of Lourdes Hospital",
    title: "Early pregnancy loss",
    url: "https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html"
  },
  "hse-caffeine": {
    by: "HSE Ireland",
    title: "Caffeine in pregnancy",
    url: "https://www2.hse.ie/pregnancy-birth/keeping-well/health-lifestyle/caffeine"
  },
  "cork-emergencies": {
    by: "Cork University Maternity Hospital",
    title: "Emergencies",
    url: "https://www.corkmiscarriage.com/emergencies"
  },
  "ncic-natural": {
    by: "North Cumbria Integrated Care NHS",
    title: "Natural management of miscarriage",
    url: "https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1"
  },
  "peterborough-aftercare": {
    by: "Women's Health Peterborough",
    title: "Miscarriage aftercare",
    url: "https://www.womenshealthpeterborough.co.uk/aftercare1.html"
  },
  "asz-miskraam": { by: "Albert Schweitzer ziekenhuis", title: "Een miskraam", year: 2015, lang: "nl" },
  "vroedvrouw-groningen": {
    by: "Verloskundigen Praktijk Groningen",
    title: "Miskraam",
    lang: "nl",
    url: "https://www.verloskundigen-groningen.nl/miskraam/"
  },
  "planned-parenthood": {
    by: "Planned Parenthood",
    title: "What causes early miscarriage?",
    url: "https://www.plannedparenthood.org/blog/what-causes-early-miscarriage-and-can-i-do-anything-about-it"
  },
  uihc: {
    by: "University of Iowa Health Care",
    title: "Miscarriage care instructions",
    url: "https://uihc.org/educational-resources/miscarriage-care-instructions-expectant-management"
  },
  "p3-ucl": {
    by: "P3 study, UCL",
    title: "Misconceptions about miscarriage",
    year: 2019,
    url: "https://p3-study-ucl.co.uk/misconceptions-about-miscarriage-risk-factors/"
  },
  "nhs-stress-quoted": {
    by: "NHS, quoted by wendymartin.org",
    title: "Misconceptions about stress and miscarriage",
    year: 2023,
    url: "https://wendymartin.org/2023/03/29/misconceptions-about-stress-distress-and-miscarriage"
  },
  "modimes-uterus": {
    by: "March of Dimes",
    title: "Tipped uterus",
    url: "https://newsmomsneed.marchofdimes.org/?p=7930"
  },
  "ectopic-trust-iud": {
    by: "Ectopic Pregnancy Trust",
    title: "Intrauterine devices and ectopic pregnancy",
    url: "https://ectopic.org.uk/reasons-for-an-ectopic-pregnancy/intrauterine-devices-and-ectopic-pregnancy"
  },
  bshaw: {
    by: "bSHaW Sexual Health Bucks (NHS)",
    title: "Miscarriage",
    url: "https://sexualhealthbucks.nhs.uk/advice/pregnancy/miscarriage/"
  },
  "erasmus-herhaald": {
    by: "Erasmus MC",
    title: "Herhaalde miskraam (pati\xEBntenfolder)",
    lang: "nl",
    url: "https://patientenfolders.erasmusmc.nl/folders/herhaalde_miskraam_"
  },
  "hoogeveen-oorzaak": {
    by: "Verloskundigenpraktijk Hoogeveen",
    title: "Miskraam \u2013 oorzaak",
    lang: "nl",
    url: "https://verloskundigenpraktijkhoogeveen.nl/miskraam/oorzaak/"
  },
  "magnus-2019": {
    by: "Magnus et al., BMJ",
    title: "Maternal age, pregnancy history and miscarriage",
    year: 2019,
    url: "https://www.bmj.com/content/364/bmj.l869"
  },
  "abdn-2016": {
    by: "University of Aberdeen",
    title: "Conceiving within 6 months of a miscarriage",
    year: 2016,
    url: "https://abdn.ac.uk/news/10205"
  },
  "figo-interval": {
    by: "FIGO",
    title: "No need to wait after miscarriage",
    year: 2011,
    url: "https://www.figo.org/news/fertility-news-no-need-wait-after-miscarriage"
  },
  "myth-survey": { by: "Bardos et al.", title: "Public beliefs about miscarriage", year: 2015 },
  "isotretinoin-nl": {
    by: "Zomerdijk et al., BMJ Open",
    title: "Isotretinoin exposure in pregnancy",
    year: 2014,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4244495"
  },
  "malory-2025": {
    by: "Malory et al., BJOG",
    title: "Acceptable nomenclature for pregnancy loss care",
    year: 2025,
    url: "https://doi.org/10.1111/1471-0528.70057"
  },
  "wang-2004": {
    by: "Wang et al., Human Reproduction",
    title: "Miscarriage after assisted reproduction",
    year: 2004,
    url: "https://doi.org/10.1093/humrep/deh078"
  },
  "aed-label": { by: "MIMS, valproate", title: "Use in pregnancy" },
  "seed-nl-hospital": { by: "Dutch hospital, gynaecology clinic", title: "Miskraam", lang: "nl" },
  "abuhb-sepsis": {
    by: "Aneurin Bevan University Health Board, NHS Wales",
    title: "Think sepsis",
    url: "https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis"
  },
  "abuhb-vte": {
    by: "Aneurin Bevan University Health Board, NHS Wales",
    title: "Pain in your calf, thigh, groin or when you breathe (DVT or PE)",
    url: "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe"
  },
  "bumps-isotretinoin": {
    by: "UKTIS bumps",
    title: "Isotretinoin (best use of medicines in pregnancy)",
    year: 2018,
    url: "https://medicinesinpregnancy.org/Medicine--pregnancy/Isotretinoin-tablets"
  },
  "hduhb-valproate": {
    by: "Hywel Dda University Health Board, NHS Wales",
    title: "Sodium valproate and valproic acid",
    url: "https://hduhb.nhs.wales/healthcare/services-and-teams/maternity-services1/planning-a-pregnancy/services-for-pre-existing-health-conditions/pre-existing-condition-epilepsy/sodium-valproate-and-valproic-acid"
  },
  "hse-causes": {
    by: "HSE Ireland",
    title: "Miscarriage: causes",
    url: "https://www2.hse.ie/conditions/miscarriage/causes"
  },
  "hse-morning-sickness": {
    by: "HSE Ireland",
    title: "Morning sickness: when to get medical advice",
    url: "https://www2.hse.ie/conditions/morning-sickness/when-get-medical-advice/"
  },
  "hse-sepsis": {
    by: "HSE Ireland",
    title: "Sepsis during and after pregnancy",
    url: "https://www2.hse.ie/conditions/sepsis/sepsis-during-and-after-pregnancy"
  },
  "hse-treatment": {
    by: "HSE Ireland",
    title: "Managing a miscarriage",
    url: "https://www2.hse.ie/conditions/miscarriage/treatment"
  },
  "hse-uti": {
    by: "HSE Ireland",
    title: "Urine infections in pregnancy",
    url: "https://www2.hse.ie/conditions/child-health/urine-infections-utis-in-pregnancy.html"
  },
  "nhs-back-pain": {
    by: "NHS",
    title: "Back pain in pregnancy",
    url: "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/"
  },
  "nhs-domestic-abuse": {
    by: "NHS",
    title: "Domestic abuse in pregnancy",
    url: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/"
  },
  "nhs-kidney": { by: "NHS", title: "Kidney infection", url: "https://nhs.uk/conditions/kidney-infection/treatment" },
  "tk-fehlgeburt": {
    by: "Techniker Krankenkasse",
    title: "Fehlgeburten: Worin sie sich unterscheiden",
    lang: "de",
    url: "https://www.tk.de/techniker/gesundheit-und-medizin/schwangerschaft-und-geburt/fehlgeburten-worin-sie-sich-unterscheiden-2117822"
  },
  "epilepsy-society": {
    by: "Epilepsy Society",
    title: "Sodium valproate",
    url: "https://epilepsysociety.org.uk/about-epilepsy/sodium-valproate"
  },
  "ma-signs": {
    by: "Miscarriage Association",
    title: "Signs and symptoms of miscarriage",
    url: "https://miscarriageassociation.org.uk/signs-and-symptoms-of-miscarriage"
  },
  "misc-australia-late": {
    by: "Miscarriage Australia",
    title: "Late miscarriage",
    url: "https://miscarriageaustralia.com.au/understanding-miscarriage/late-miscarriage/"
  },
  "misc-australia-mh": {
    by: "Miscarriage Australia",
    title: "When to seek mental health care",
    url: "https://miscarriageaustralia.com.au/after-a-miscarriage/"
  },
  "mm-nz": {
    by: "Miscarriage Matters NZ",
    title: "When to seek advice",
    url: "https://www.miscarriagematters.org.nz/health-hub"
  },
  "nct-having": {
    by: "NCT",
    title: "Am I having a miscarriage?",
    year: 2022,
    url: "https://nct.org.uk/information/pregnancy/body-pregnancy/am-i-having-miscarriage"
  },
  "nct-sepsis": {
    by: "NCT",
    title: "How to spot maternal sepsis",
    year: 2022,
    url: "https://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis"
  },
  "thrombosis-uk-pe": { by: "Thrombosis UK", title: "What is a PE", url: "https://thrombosisuk.org/what-is-pe.php" },
  "tommys-having": {
    by: "Tommy's",
    title: "I think I'm having a miscarriage",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage"
  },
  "tommys-symptoms-2": {
    by: "Tommy's",
    title: "Miscarriage signs and symptoms",
    url: "https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms"
  },
  "tommys-uti": {
    by: "Tommy's",
    title: "Painful urination in pregnancy",
    year: 2018,
    url: "https://www.tommys.org/pregnancy-information/pregnancy-symptom-checker/painful-urination-pregnancy"
  },
  "bcwomens-miscarriage": {
    by: "BC Women's Hospital, Canada",
    title: "Treatment options for miscarriage",
    url: "https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage"
  },
  "chesterfield-ces": {
    by: "Chesterfield Royal Hospital NHS",
    title: "Cauda equina",
    url: "https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina"
  },
  "cuh-pul": {
    by: "Cambridge University Hospitals NHS",
    title: "Pregnancy of unknown location",
    url: "https://cuh.nhs.uk/patient-information/pregnancy-of-unknown-location-pul"
  },
  "dgft-bleeding": {
    by: "Dudley Group NHS",
    title: "Bleeding in early pregnancy",
    url: "https://www.dgft.nhs.uk/pil/bleeding-in-early-pregnancy"
  },
  "ekhuft-epau": {
    by: "East Kent Hospitals NHS",
    title: "Early Pregnancy Assessment Units",
    url: "https://leaflets.ekhuft.nhs.uk/early-pregnancy-assessment-units-epaus/html"
  },
  "ggc-emergency": {
    by: "NHS Greater Glasgow and Clyde",
    title: "Seeking emergency services (early pregnancy)",
    url: "https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/"
  },
  "nbt-pul": {
    by: "North Bristol NHS Trust",
    title: "Pregnancy of unknown location",
    url: "https://www.nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information-leaflets/pregnancy-unknown-location"
  },
  "royalfree-interpreting": {
    by: "Royal Free London NHS",
    title: "Interpreting and translation services",
    url: "https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/interpreting-and-translation-services/"
  },
  "royalfree-pul": {
    by: "Royal Free London NHS",
    title: "Pregnancy of unknown location",
    url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/pregnancy-of-unknown-location"
  },
  "uclh-pul": {
    by: "University College London Hospitals NHS",
    title: "Pregnancy of unknown location",
    url: "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pregnancy-unknown-location-pul"
  },
  "uhb-call": {
    by: "University Hospitals Birmingham NHS",
    title: "When to call the midwife",
    year: 2022,
    url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm"
  },
  "uhb-dvt": {
    by: "University Hospitals Birmingham",
    title: "DVT and PE",
    url: "https://archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm"
  },
  "uihc-procedural": {
    by: "University of Iowa Health Care",
    title: "Miscarriage care instruction: procedural management",
    url: "https://uihc.org/educational-resources/miscarriage-care-instruction-procedural-management"
  },
  judgement: { by: "This hospital", title: "clinical judgement, to be signed by the hospital", year: 2026 }
};

const spokenIn = (element) => {
  const { host } = element.getRootNode();
  if (host && !element.closest("[lang]")) return spokenIn(host);
  return languages.find((language) => element.matches(`:lang(${language})`));
};
function languageOf(element) {
  return spokenIn(element) ?? spokenIn(document.documentElement) ?? bundledLanguage() ?? "en";
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
const stages = [
  { id: "in-pregnancy", title: "stage-in-pregnancy", signs: ["mild-back-ache"] },
  { id: "during", title: "topic-miscarriage", signs: ["cramps-in-waves"] },
  { id: "afterwards", title: "topic-after", signs: ["bleeding-and-cramps-get-less"] },
  { id: "what-helps", title: "stage-what-helps", signs: [] },
  { id: "good-to-know", title: "stage-good-to-know", signs: [] }
];
const backPainNotes = [
  {
    id: "bp-common-early",
    stage: "in-pregnancy",
    callIfs: ["back-pain-call-if"],
    sources: ["nhs-back-pain", "judgement"]
  },
  {
    id: "bp-no-scan",
    stage: "during",
    sources: ["judgement"]
  },
  {
    id: "bp-what-helps",
    stage: "what-helps",
    callIfs: ["strong-pain-call-if"],
    sources: ["nhs-back-pain"]
  },
  {
    id: "bp-painkillers",
    stage: "what-helps",
    callIfs: ["painkillers-call-if"],
    sources: ["hse-miscarriage", "ncic-natural", "nhs-back-pain"]
  },
  {
    id: "bp-implantation",
    stage: "good-to-know",
    callIfs: ["strong-pain-call-if", "ectopic-emergency-call-if"],
    sources: ["nidirect-ectopic", "ma-signs", "nct-having", "judgement"]
  },
  {
    id: "bp-tipped-womb",
    stage: "good-to-know",
    callIfs: ["no-pee-call-if"],
    sources: ["judgement"]
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

const facts = [
  {
    id: "what-it-is",
    sources: ["lancet-2021", "seed-nl-hospital", "nvog-miskraam", "hse-miscarriage"]
  },
  {
    id: "why",
    sources: ["rcog-early-2016", "planned-parenthood", "asz-miskraam", "seed-nl-hospital"]
  },
  {
    id: "feelings",
    callIf: true,
    sources: ["tommys-grief", "miscarriage-assoc"]
  },
  {
    id: "no-signs-before-scan",
    sources: ["seed-nl-hospital", "hse-miscarriage", "tommys-symptoms"]
  },
  {
    id: "cannot-be-stopped",
    callIf: true,
    sources: ["asz-miskraam", "cochrane-bedrest"]
  },
  {
    id: "choices",
    sources: ["ggc-expectant", "hse-lourdes", "henw-miskraam"]
  },
  {
    id: "bleeding-after",
    callIf: true,
    sources: ["hse-miscarriage", "ncic-natural"]
  },
  {
    id: "test-stays-positive",
    callIf: true,
    sources: ["seed-nl-hospital", "nhs-3-week-copy"]
  },
  {
    id: "period-returns",
    callIf: true,
    sources: ["peterborough-aftercare"]
  },
  {
    id: "next-pregnancy",
    sources: ["nvog-brochure-herhaald", "bshaw", "magnus-2019"]
  },
  {
    id: "partner",
    sources: ["tommys-grief", "miscarriage-assoc"]
  },
  {
    id: "early-scan",
    callIf: true,
    sources: ["henw-miskraam", "ggc-expectant"]
  },
  {
    id: "ectopic",
    callIf: true,
    sources: ["nidirect-ectopic", "cork-emergencies"]
  }
];
const howCommon = [
  {
    id: "how-common",
    sources: ["lancet-2021", "nvog-miskraam", "nvog-brochure-herhaald"]
  },
  {
    id: "how-common-one-in-ten",
    sources: ["seed-nl-hospital", "vroedvrouw-groningen"]
  }
];
const definitions = [
  {
    id: "definition-nl",
    country: "NL",
    sources: ["nvog-miskraam", "nvog-herhaald-2007", "seed-nl-hospital", "asz-miskraam"]
  },
  {
    id: "definition-gb",
    country: "GB",
    sources: ["hse-miscarriage", "rcog-gtg17-2011", "bshaw"]
  },
  {
    id: "definition-ie",
    country: "IE",
    sources: ["hse-miscarriage", "rcog-gtg17-2011", "bshaw"]
  },
  {
    id: "definition-de",
    country: "DE",
    sources: ["kaufbeuren-pstv"]
  }
];

const myths = [
  {
    id: "sport",
    sources: ["seed-nl-hospital", "barakat-2023", "planned-parenthood", "hoogeveen-oorzaak", "hegaard-2016"]
  },
  {
    id: "stress",
    sources: ["seed-nl-hospital", "nhs-stress-quoted", "planned-parenthood", "qu-2017", "lancet-2021"]
  },
  {
    id: "sex",
    sources: ["seed-nl-hospital", "planned-parenthood", "uihc", "hoogeveen-oorzaak"]
  },
  {
    id: "pain-without-bleeding",
    sources: ["nidirect-ectopic", "cks-miscarriage"]
  },
  {
    id: "bleeding-not-always-loss",
    sources: ["nhg-miskraam", "vroedvrouw-groningen"]
  },
  {
    id: "not-your-fault",
    sources: ["planned-parenthood", "uihc"]
  },
  {
    id: "feelings-and-fright",
    sources: ["nhs-stress-quoted", "p3-ucl", "qu-2017"]
  },
  {
    id: "bed-rest",
    sources: ["cochrane-bedrest", "asz-miskraam"]
  },
  {
    id: "work-and-lifting",
    sources: ["p3-ucl", "myth-survey", "uihc", "lancet-2021"]
  },
  {
    id: "procedure-not-always",
    sources: ["ggc-expectant", "henw-miskraam", "hse-lourdes"]
  },
  {
    id: "no-fixed-wait",
    sources: ["abdn-2016", "figo-interval", "peterborough-aftercare", "who-interval-2005"]
  },
  {
    id: "one-not-another",
    sources: ["magnus-2019", "nvog-brochure-herhaald", "bshaw"]
  }
];

const recurrentGroups = ["meaning", "tests", "hope", "next"];
const recurrent = [
  {
    id: "recurrent-not-your-fault",
    group: "meaning",
    sources: ["lancet-2021", "seed-nl-hospital"]
  },
  {
    id: "recurrent-definition",
    group: "meaning",
    sources: ["vomstein-2021", "rcog-gtg17-2023", "nvog-herhaald-2007", "erasmus-herhaald", "dggg-015-050-note"]
  },
  {
    id: "recurrent-how-common",
    group: "meaning",
    sources: ["nvog-herhaald-2007", "lancet-2021", "erasmus-herhaald"]
  },
  {
    id: "recurrent-word-in-letter",
    group: "meaning",
    sources: ["nvog-herhaald-2007", "malory-2025"]
  },
  {
    id: "recurrent-when-to-ask",
    group: "tests",
    sources: ["rcog-gtg17-2023", "vomstein-2021", "tommys-graded", "asz-miskraam"]
  },
  {
    id: "recurrent-tests",
    group: "tests",
    sources: ["rcog-gtg17-2023", "vomstein-2021"]
  },
  {
    id: "recurrent-aps-treatment",
    group: "tests",
    sources: ["rcog-gtg17-2011"]
  },
  {
    id: "recurrent-tests-without-proof",
    group: "tests",
    sources: ["rcog-gtg17-2023", "eshre-rpl-2022", "rcog-early-2016"]
  },
  {
    id: "recurrent-no-cause",
    group: "hope",
    sources: ["nvog-herhaald-2007", "rcog-gtg17-2011"]
  },
  {
    id: "recurrent-health",
    group: "next",
    sources: ["lancet-2021", "seed-nl-hospital"]
  },
  {
    id: "recurrent-folic-acid",
    group: "next",
    sources: ["peterborough-aftercare"]
  },
  {
    id: "recurrent-support",
    group: "next",
    callIf: true,
    sources: ["nhs-signs-copy", "miscarriage-assoc"]
  }
];

const factorGroups = ["change", "doctor", "none"];
const riskFactors = [
  {
    id: "smoking",
    group: "change",
    sources: ["seed-nl-hospital", "lancet-2021"]
  },
  {
    id: "alcohol",
    group: "change",
    sources: ["seed-nl-hospital", "lancet-2021", "rcog-gtg17-2011"]
  },
  {
    id: "drugs",
    group: "change",
    sources: ["planned-parenthood", "uihc"]
  },
  {
    id: "caffeine",
    group: "change",
    sources: ["hse-caffeine"]
  },
  {
    id: "work",
    group: "change",
    sources: ["lancet-2021"]
  },
  {
    id: "valproate",
    group: "doctor",
    sources: ["seed-nl-hospital", "mhra-retinoids", "isotretinoin-nl", "aed-label"]
  },
  {
    id: "isotretinoin",
    group: "doctor",
    sources: ["seed-nl-hospital", "mhra-retinoids", "isotretinoin-nl", "aed-label"]
  },
  {
    id: "other-medicines",
    group: "doctor",
    sources: ["seed-nl-hospital", "mhra-retinoids", "isotretinoin-nl", "aed-label"]
  },
  {
    id: "diabetes",
    group: "doctor",
    sources: ["seed-nl-hospital", "planned-parenthood", "uihc"]
  },
  {
    id: "thyroid",
    group: "doctor",
    sources: ["rcog-gtg17-2023", "planned-parenthood", "vomstein-2021"]
  },
  {
    id: "weight",
    group: "doctor",
    sources: ["seed-nl-hospital", "lancet-2021"]
  },
  {
    id: "infections",
    group: "doctor",
    callIf: true,
    sources: ["planned-parenthood", "uihc"]
  },
  {
    id: "coil",
    group: "doctor",
    callIf: true,
    sources: ["seed-nl-hospital", "ectopic-trust-iud", "gpn-iud", "nhg-miskraam"]
  },
  {
    id: "antiphospholipid",
    group: "doctor",
    sources: ["rcog-gtg17-2023", "rcog-gtg17-2011", "vomstein-2021"]
  },
  {
    id: "womb-shape",
    group: "doctor",
    sources: ["rcog-gtg17-2023", "vomstein-2021", "uihc", "modimes-uterus"]
  },
  {
    id: "age",
    group: "none",
    sources: ["seed-nl-hospital", "magnus-2019", "lancet-2021", "nvog-herhaald-2007"]
  },
  {
    id: "earlier-miscarriage",
    group: "none",
    sources: ["magnus-2019", "nvog-brochure-herhaald", "lancet-2021"]
  },
  {
    id: "chromosomes",
    group: "none",
    sources: ["seed-nl-hospital", "nvog-brochure-herhaald", "rcog-gtg17-2023"]
  },
  {
    id: "fertility-treatment",
    group: "none",
    callIf: true,
    sources: ["seed-nl-hospital", "wang-2004"]
  },
  {
    id: "partner-age",
    group: "none",
    sources: ["lancet-2021"]
  }
];
const factorsIntro = {
  id: "factors-intro",
  sources: ["planned-parenthood", "uihc"]
};

const levels = ["emergency", "urgent", "soon", "normal"];

export { explanations as A, warningSigns as B, backPainNotes as C, stages as D, warningNotes as E, contactNotes as F, helpLines as G, howCommon as H, facts as I, definitions as J, myths as K, recurrent as L, recurrentGroups as M, factorsIntro as N, riskFactors as O, factorGroups as P, topics as Q, levels as R, soonSummaries as S, sorryTopics as T, weekdayOf as a, sayTime as b, signDetails as c, sources as d, contentVersion as e, checkedOn as f, groupDays as g, watchLanguage as h, isoDate as i, warn as j, languages as k, languageOf as l, directionOf as m, nextCheckBy as n, openingState as o, parsePhone as p, detailNames as q, rescueText as r, sayDate as s, textOf as t, loadText as u, readHospital as v, weekdayKey as w, readFromPage as x, bundleText as y, firstSign as z };
//# sourceMappingURL=shared.js.map
