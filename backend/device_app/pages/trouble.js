// What went wrong, in words, and a way out.

import { button, el, screen, show } from "./build.js";
import { has, say } from "./words.js";

export const STEPS = 4;
export const step = (number) => say("step", { step: number, steps: STEPS });

export function wordsOf(problem) {
  const key = has(problem.code) ? problem.code : "other";
  return say(key, { seconds: problem.seconds });
}

// A screen for a refusal; `again` may be null where trying again is of no use.
export function failed(problem, again, where, ...ways) {
  const title = say(problem.code === "offline" ? "offline_title" : "trouble_title");
  const words = el("p", { role: "alert", text: wordsOf(problem) });
  show(title, where, words, again && button(say("again"), again, "main"), ...ways);
}

let waiting = null;

// Goes on by itself as soon as there is a connection again, if that was what lacked.
export function whenOnline(problem, again) {
  window.removeEventListener("online", waiting);
  waiting = null;
  if (problem.code !== "offline") return;
  const here = screen();
  waiting = () => {
    if (here.isConnected) again();
  };
  window.addEventListener("online", waiting, { once: true });
}
