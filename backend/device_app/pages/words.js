// The words of the page in the employee's language: a table each, loaded when it is needed.

export const LANGUAGES = ["en", "de", "es", "fr", "ar", "lt", "uk"];
const RIGHT_TO_LEFT = new Set(["ar"]);
let table = {};

export let language = "en";

const words = () => fetch(`/app/words-${language}.json`);

// Raises where the words can't be had: neither from the server nor kept.
export async function speak(wanted = navigator.languages) {
  const found = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  language = found.find((tag) => LANGUAGES.includes(tag)) ?? "en";
  table = await (await words()).json();
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

// Reads them once more through the worker, which keeps them: they came before it was there.
export const keepWords = () => words().catch(() => {});

export function say(key, values = {}) {
  return table[key].replace(/\{(\w+)\}/g, (_all, name) => values[name] ?? "…");
}

export const has = (key) => key in table;

export function moment(text) {
  const words = { dateStyle: "full", timeStyle: "short" };
  return new Intl.DateTimeFormat(language, words).format(new Date(text));
}
