// Print how the libraries that sites write dates with, and the CLDR inside Node.js, call the months and the days of the
// week, one JSON array a line: [language, month or 0 for a day, name]. benchmarks/month_names.py says how to run it.
const fs = require("fs");
const path = require("path");

const NO_LANGUAGES = ["x-pseudo", "tlh", "tzl", "me"];
const folder = (name, inside) => path.join(__dirname, "node_modules", name, inside);
const files = (place) => fs.readdirSync(place).filter((name) => name.endsWith(".js"));
const day = (month) => new Date(2026, month, 5, 12);

function print(language, month, name) {
  if (name && !NO_LANGUAGES.includes(language)) console.log(JSON.stringify([language, month + 1, String(name)]));
}

function printDays(language, named) {
  for (let at = 0; at < 7; at += 1) print(language, -1, named(new Date(2026, 10, 2 + at, 12)));
}

function each(show) {
  for (let month = 0; month < 12; month += 1) show(month);
}

function cldr(languages) {
  for (const language of languages)
    for (const form of [{ day: "numeric", month: "long", year: "numeric" }, { day: "numeric", month: "short", year: "numeric" }, { month: "long" }, { month: "short" }]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, form);
      each((month) => print(language, month, (format.formatToParts(day(month)).find((part) => part.type === "month") || {}).value));
    }
  for (const language of languages)
    for (const form of [{ weekday: "long", day: "numeric", month: "long", year: "numeric" }, { weekday: "long" }, { weekday: "short" }]) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, form);
      printDays(language, (day) => format.formatToParts(day).find((part) => part.type === "weekday").value);
    }
}

function momentjs() {
  const moment = require("moment");
  for (const file of files(folder("moment", "locale"))) {
    const locale = file.replace(".js", "");
    moment.locale(locale);
    for (const form of ["D MMMM", "D MMM", "MMMM", "MMM"])
      each((month) => print(locale, month, moment(day(month)).format(form).replace(/^\S* (?=.)/, form.startsWith("D") ? "" : "$&")));
    for (const form of ["dddd", "ddd"]) printDays(locale, (then) => moment(then).format(form));
  }
}

function dateFns() {
  const { format } = require("date-fns");
  for (const [name, locale] of Object.entries(require("date-fns/locale")))
    for (const form of ["MMMM", "MMM", "LLLL", "LLL"]) each((month) => print(locale.code || name, month, format(day(month), form, { locale })));
  for (const [name, locale] of Object.entries(require("date-fns/locale")))
    for (const form of ["EEEE", "EEE"]) printDays(locale.code || name, (then) => format(then, form, { locale }));
}

cldr(fs.readFileSync(path.join(__dirname, "languages.txt"), "utf8").split(/\s+/).filter(Boolean));
momentjs();
dateFns();
