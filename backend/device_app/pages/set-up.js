// After the code was accepted: welcome, permissions, personal information, done.

import * as api from "./api.js";
import { announce, button, el, field, form, screen, show, trouble } from "./build.js";
import { askMicrophone, askNotifications } from "./device.js";
import { forget, keep, setUp } from "./memory.js";
import { failed, step, whenOnline, wordsOf } from "./trouble.js";
import { say } from "./words.js";

const FIELDS = [
  ["first_name", true, "given-name"],
  ["last_name", true, "family-name"],
  ["job_title", false, "organization-title"],
  ["department", false, "off"],
];

const SOON_MS = 300;
const QUESTION_MS = 8000;

let startAnew;

export function prepare(onward) {
  ({ startAnew } = onward);
}

// Goes on where the server says that the set-up stands.
export async function resume() {
  announce("");
  if (!screen()) show(say("product"), "");
  try {
    goOn(await api.stand(setUp));
  } catch (problem) {
    lost(problem, resume);
  }
}

export function goOn(activation) {
  const screens = { permissions, personal, complete: finish, done };
  const isNew = activation.step === "permissions" && !setUp.welcomed;
  (isNew ? welcome : screens[activation.step])(activation);
}

function lost(problem, again) {
  if (problem.code === "signed_out") {
    forget();
    show(
      say("removed_title"), "",
      el("p", { text: say("signed_out") }),
      button(say("start_anew"), () => startAnew(), "main"),
    );
    return;
  }
  failed(problem, again, "");
  whenOnline(problem, again);
}

function welcome(activation) {
  const { account, personal: { first_name: name } } = activation;
  show(
    say("welcome_title", { name }), step(1),
    el("p", { text: say("welcome_words", { account }) }),
    button(say("continue"), () => {
      keep({ welcomed: true });
      permissions(activation);
    }, "main"),
  );
}

function permissions(activation) {
  const allowed = { microphone: "unknown", push: "unknown", ...setUp.allowed };
  const notice = {
    title: say("notice_title"),
    body: say("notice_body", { account: activation.account }),
  };
  const told = trouble();
  const asked = [];
  const rows = [
    ["microphone", "microphone", askMicrophone],
    ["notifications", "push", () => askNotifications(notice)],
  ].map(([name, key, ask]) => permission(name, allowed, key, () => {
    asked.push(ask());
    return asked.at(-1);
  }));
  const go = async () => {
    await answered(asked, told);
    try {
      personal(await api.permit(setUp, allowed));
    } catch (problem) {
      if (problem.code === "signed_out") lost(problem);
      else if (problem.code === "activation_order") await resume();
      else told.tell(wordsOf(problem));
      whenOnline(problem, go);
    }
  };
  show(
    say("permissions_title"), step(2),
    el("p", { text: say("permissions_words") }),
    ...rows, told, button(say("continue"), go, "main"),
  );
}

const pause = (time) => new Promise((go) => setTimeout(go, time));

// Whoever goes on before the browser's question is answered is waited for, but not for ever: some
// browsers hide it behind a small sign.
async function answered(asked, told) {
  const all = Promise.allSettled(asked);
  if (await Promise.race([all, pause(SOON_MS)])) return;
  told.tell(say("asking"));
  await Promise.race([all, pause(QUESTION_MS)]);
  told.tell("");
}

function permission(name, allowed, key, ask) {
  const state = el("p", { class: "state", role: "status" });
  const hint = el("p", { class: "quiet", text: say(`${name}_words`) });
  const press = button(say("allow"), async () => {
    announce(say("asking"));
    allowed[key] = await ask();
    announce("");
    keep({ allowed: { ...allowed } });
    if (!press.isConnected) await api.permit(setUp, allowed).catch(() => {});
    tell(allowed[key] === "unknown");
  });
  press.setAttribute("aria-label", `${say("allow")}: ${say(name)}`);
  const tell = (isAbsent) => {
    const answer = allowed[key];
    const isKnown = answer !== "unknown" || isAbsent;
    state.textContent = isKnown ? say(answer) : "";
    state.hidden = !isKnown;
    state.className = `state ${answer}`;
    press.hidden = answer === "granted";
    if (answer === "denied") hint.textContent = say("refused_hint");
    else if (isAbsent) hint.textContent = say(`${name}_unknown`);
    else hint.textContent = say(`${name}_words`);
  };
  tell(false);
  return el(
    "div", { class: "ask", role: "group", "aria-label": say(name) },
    el("h2", { text: say(name) }), press, hint, state,
  );
}

function personal(activation) {
  // What was typed before stands on what the page had filled in then.
  const seen = (setUp.personal && setUp.seen) || activation.personal;
  const known = { ...seen, ...setUp.personal };
  const told = trouble();
  const fields = Object.fromEntries(
    FIELDS.map(([name, required, autocomplete]) => [
      name,
      field(name, say(name), { value: known[name] ?? "", required, autocomplete, maxlength: "1000" }),
    ]),
  );
  const typed = () =>
    Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input.value]));
  keep({ seen });
  const parts = FIELDS.flatMap(([name]) => fields[name].parts);
  const whole = form(parts, say("save"), async () => {
    const problem = await submit(typed(), fields, told);
    if (problem) whenOnline(problem, () => told.hidden || whole.requestSubmit());
  });
  whole.addEventListener("input", () => {
    told.tell("");
    keep({ personal: typed() });
  });
  show(say("personal_title"), step(3), el("p", { text: say("personal_words") }), told, whole);
}

// Returns what kept it from being taken, where it may be sent again as it is.
async function submit(typed, fields, told) {
  told.tell("");
  const blank = FIELDS.filter(([name, required]) => required && !typed[name].trim());
  for (const [name] of blank) fields[name].refuse(say("name_blank"));
  if (blank.length) {
    fields[blank[0][0]].input.focus();
    return null;
  }
  announce(say("saving"));
  const wish = { ...typed, job_title: typed.job_title.trim() || null };
  wish.department = typed.department.trim() || null;
  try {
    await finish(await api.introduce(setUp, { ...wish, base: setUp.seen }));
  } catch (problem) {
    announce("");
    if (problem.code === "signed_out") lost(problem);
    else if (problem.code === "activation_order") await resume();
    else if (problem.code === "changed_meanwhile") await compare(problem, typed, fields, told);
    else {
      refuse(problem, fields, told);
      return problem;
    }
  }
  return null;
}

// The office has changed a field that the employee changed too: both are shown, a person decides.
async function compare(problem, typed, fields, told) {
  let now;
  try {
    now = (await api.stand(setUp)).personal;
  } catch (failure) {
    lost(failure, resume);
    return;
  }
  const both = problem.errors.map(({ field: name }) => name);
  const text = (details, name) => details[name] ?? "";
  for (const [name] of FIELDS) {
    if (typed[name] === text(setUp.seen, name)) fields[name].input.value = text(now, name);
    if (both.includes(name)) fields[name].refuse(say("changed_meanwhile", { value: now[name] ?? "–" }));
  }
  const personal = Object.fromEntries(FIELDS.map(([name]) => [name, fields[name].input.value]));
  keep({ seen: now, personal });
  told.tell("");
  fields[both[0]].input.focus();
}

function refuse(problem, fields, told) {
  const known = problem.errors.filter(({ field: name }) => name in fields);
  for (const { field: name, code, params } of known) {
    const words = ["name_blank", "too_long", "control_characters"].includes(code)
      ? say(code, params) : say("malformed");
    fields[name].refuse(words);
  }
  if (known.length) fields[known[0].field].input.focus();
  else told.tell(wordsOf(problem));
}

async function finish(activation) {
  try {
    const ended = await api.complete(setUp);
    keep({ personal: null, seen: null });
    announce("");
    done(ended);
  } catch (problem) {
    announce("");
    lost(problem, () => finish(activation));
  }
}

function done(activation) {
  const { personal: own, account } = activation;
  const name = `${own.first_name} ${own.last_name}`.trim();
  const shown = (text) => text ?? say("no_number");
  const facts = [
    [say("name"), name],
    [say("internal_number"), shown(activation.internal_number)],
    [say("did_number"), shown(activation.did_international)],
  ];
  show(
    say("done_title"), step(4),
    el("div", { class: "tick", "aria-hidden": "true", text: "✓" }),
    el("p", { text: say("done_words", { name, account }) }),
    el("dl", {}, ...facts.flatMap(([word, value]) => [
      el("dt", { text: word }), el("dd", {}, el("bdi", { text: value })),
    ])),
    el("p", { class: "quiet", text: say("home_screen") }),
  );
}
