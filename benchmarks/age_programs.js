// Print how the libraries that sites make ages with word them, one JSON array a line: [language, unit, amount, wording].
// benchmarks/age_programs.py says how to run it. A wording that is no other without its "ago" is left out, since then
// it is a length of time and no age.
const fs = require("fs");
const path = require("path");

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 21, 22, 25, 30, 35, 40, 45];
const MOST = { second: 40, minute: 40, hour: 21, day: 25, week: 4, month: 10, year: 50 };
const NO_LANGUAGES = ["x-pseudo", "tlh", "tzl", "me", "en"];
const counts = (unit) => COUNTS.filter((n) => n <= MOST[unit]);
const folder = (name, inside) => path.join(__dirname, "node_modules", name, inside);

function print(locale, unit, amount, wording, bare) {
  const text = String(wording).trim();
  if (NO_LANGUAGES.includes(locale) || locale.startsWith("en-")) return;
  if (text === String(bare).trim() || /undefined|NaN|\[object/.test(text)) return;
  console.log(JSON.stringify([locale, unit, amount, text]));
}

function momentjs() {
  const moment = require("moment");
  for (const file of fs.readdirSync(folder("moment", "locale"))) {
    const locale = file.replace(".js", "");
    moment.locale(locale);
    for (const unit of ["second", "minute", "hour", "day", "month", "year"])
      for (const n of counts(unit)) {
        const length = moment.duration(-n, unit);
        const few = unit === "second";
        print(locale, few ? "minute" : unit, few ? 0 : n, length.humanize(true), length.humanize());
      }
  }
}

function dayjs() {
  const day = require("dayjs");
  day.extend(require("dayjs/plugin/relativeTime"));
  const now = day("2026-11-20T12:00:00");
  for (const file of fs.readdirSync(folder("dayjs", "locale")).filter((name) => name.endsWith(".js"))) {
    const locale = file.replace(".js", "");
    require(`dayjs/locale/${locale}`);
    if (!day.Ls[locale].relativeTime) continue;
    for (const unit of ["second", "minute", "hour", "day", "month", "year"])
      for (const n of counts(unit)) {
        const then = now.locale(locale).subtract(n, unit);
        const few = unit === "second";
        print(locale, few ? "minute" : unit, few ? 0 : n, then.from(now), then.from(now, true));
      }
  }
}

function dateFns() {
  const { sub, formatDistance, formatDistanceStrict } = require("date-fns");
  const now = new Date(2026, 10, 20, 12, 0, 0);
  for (const [name, locale] of Object.entries(require("date-fns/locale"))) {
    const code = locale.code || name;
    for (const unit of ["second", "minute", "hour", "day", "month", "year"])
      for (const n of counts(unit)) {
        const then = sub(now, { [`${unit}s`]: n });
        const words = (form, addSuffix) => form(then, now, { addSuffix, locale });
        print(code, unit, n, words(formatDistanceStrict, true), words(formatDistanceStrict, false));
        if (unit !== "second") print(code, unit, n, words(formatDistance, true), words(formatDistance, false));
      }
    for (const [unit, amount, length] of [["minute", 0, { seconds: 5 }], ["year", 1, { months: 16 }], ["year", 2, { months: 22 }]]) {
      const then = sub(now, length);
      const words = (addSuffix) => formatDistance(then, now, { addSuffix, locale });
      print(code, unit, amount, words(true), words(false));
    }
  }
}

function timeagoJs() {
  const languages = require("timeago.js/lib/lang");
  const forms = [["second", 1], ["minute", 2, 3], ["hour", 4, 5], ["day", 6, 7], ["week", 8, 9], ["month", 10, 11], ["year", 12, 13]];
  for (const [locale, words] of Object.entries(languages))
    for (const [unit, one, more] of forms)
      for (const n of counts(unit)) {
        if (unit === "second" && n < 10) continue;
        print(locale.replace("_", "-"), unit, n, words(n, n === 1 ? one : more || one, n)[0].replace("%s", n), "");
      }
}

function strings(locale, own) {
  const word = (value, n) => String(typeof value === "function" ? value(n, 0) : value).replace(/%d/i, n);
  const whole = (value, n) => {
    const separator = own.wordSeparator === undefined ? " " : own.wordSeparator;
    const around = [own.prefixAgo, null, own.suffixAgo].map((part) => (typeof part === "function" ? part(n, 0) : part));
    return [around[0], word(value, n), around[2]].filter(Boolean).join(separator);
  };
  if (own.seconds) print(locale, "minute", 0, whole(own.seconds, 5), word(own.seconds, 5));
  for (const unit of ["minute", "hour", "day", "week", "month", "year"])
    for (const n of counts(unit)) {
      const value = n === 1 ? own[unit] : own[`${unit}s`];
      if (value) print(locale, unit, n, whole(value, n), word(value, n));
    }
}

function jqueryTimeago() {
  for (const file of fs.readdirSync(folder("timeago", "locales")).filter((name) => name.endsWith(".js"))) {
    const settings = { strings: {} };
    const jQuery = { timeago: { settings } };
    const source = fs.readFileSync(folder("timeago", `locales/${file}`), "utf8");
    new Function("module", "define", "jQuery", "require", source)(undefined, undefined, jQuery, undefined);
    strings(file.split(".")[2], settings.strings);
  }
}

function reactTimeago() {
  const place = folder("react-timeago", "lib/language-strings");
  for (const file of fs.readdirSync(place).filter((name) => name.endsWith(".js"))) {
    const own = require(path.join(place, file));
    if (!file.includes("short")) strings(file.replace(".js", ""), own.default || own);
  }
}

[momentjs, dayjs, dateFns, timeagoJs, jqueryTimeago, reactTimeago].forEach((library) => library());
