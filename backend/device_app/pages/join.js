// From the first screen to an accepted code: scan or type, look whose account it is, join.

import * as api from "./api.js";
import { announce, button, el, field, form, screen, show, trouble } from "./build.js";
import { grouped, inviteOf, looksLikeCode } from "./codes.js";
import { describe } from "./device.js";
import { forget, invite, keep, keepInvite, setUp } from "./memory.js";
import { cameraState, openCamera, Scanner } from "./scanner.js";
import { failed, step, whenOnline, wordsOf } from "./trouble.js";
import { moment, say } from "./words.js";

let scanner = null;

export function leave() {
  scanner?.stop();
  scanner = null;
}

const typeInstead = () => button(say("manual_button"), () => manual(), "plain");
const scanInstead = () => button(say("scan_button"), () => camera(), "plain");

// `joined(activation)` goes on once the code was accepted; `resume()` where it already was.
let joined, resume;

export function prepare(onward) {
  ({ joined, resume } = onward);
}

export function start(notice = "") {
  leave();
  const told = trouble();
  told.tell(notice);
  show(
    say("start_title"), step(1), told,
    el("p", { text: say("start_words") }),
    button(say("scan_button"), camera, "main"),
    button(say("manual_button"), () => manual()),
  );
}

async function camera() {
  leave();
  const known = await cameraState();
  if (known === "granted" || known === "denied") {
    // Nothing to ask: it opens, or leads to the code.
    await scan();
    return;
  }
  show(
    say("camera_title"), step(1),
    el("p", { text: say("camera_words") }),
    button(say("camera_button"), scan, "main"),
    typeInstead(),
    button(say("back"), () => start(), "plain"),
  );
}

async function scan() {
  let stream;
  try {
    stream = await openCamera();
  } catch (failure) {
    const isDenied = failure.name === "NotAllowedError";
    manual(say(isDenied ? "camera_denied" : "camera_absent"));
    return;
  }
  const video = el("video", { playsinline: true, muted: true, "aria-label": say("finder") });
  video.muted = true;
  const told = trouble();
  show(
    say("scan_title"), step(1),
    el("p", { text: say("scan_words") }),
    el("div", { class: "finder" }, video),
    told, typeInstead(),
    button(say("back"), () => start(), "plain"),
  );
  scanner = new Scanner(stream, video);
  const here = scanner;
  let isOther = false;
  here.run(
    (text) => {
      const found = inviteOf(text);
      isOther = !found;
      if (found) {
        leave();
        look(found);
      }
    },
    (problem) => told.tell(problem ? scanWords(problem) : isOther ? say("scan_other") : ""),
  );
}

function scanWords(problem) {
  return say(problem.code === "offline" ? "scan_offline" : "scan_busy");
}

function manual(notice = "") {
  leave();
  const told = trouble();
  const code = field("code", say("manual_label"), {
    hint: say("manual_words"), class: "code", dir: "ltr", autocomplete: "off",
    autocapitalize: "characters", autocorrect: "off", spellcheck: "false", enterkeyhint: "go",
    maxlength: "20000",
  });
  const { input } = code;
  input.addEventListener("input", () => {
    const isAtEnd = input.selectionStart === input.value.length;
    if (isAtEnd && looksLikeCode(input.value)) input.value = grouped(input.value);
  });
  const go = async () => {
    const found = inviteOf(input.value);
    told.tell("");
    if (found) {
      await look(found, (problem) => {
        told.tell(wordsOf(problem));
        input.focus();
      });
      return;
    }
    code.refuse(say(input.value.trim() ? "code_mistyped" : "code_empty"));
    input.focus();
  };
  show(
    say("manual_title"), step(1), told, form(code.parts, say("continue"), go), scanInstead(),
    button(say("back"), () => start(), "plain"),
  );
  told.tell(notice);
  if (notice) input.focus();
}

// Shows whose account it is. `refuse(problem)` tells it where the code was typed, if it was.
export async function look(found, refuse = null) {
  leave();
  keepInvite(found);
  if (!screen()) show(say("looking"), step(1), typeInstead());
  else announce(say("looking"));
  const here = screen();
  try {
    const told = await api.look(found, setUp.device);
    if (here.isConnected) confirm(found, told);
  } catch (problem) {
    if (here.isConnected) refused(problem, found, refuse);
  }
}

const PASSES = new Set(["offline", "internal", "unavailable", "storage_full"]);

function refused(problem, found, refuse) {
  announce("");
  if (PASSES.has(problem.code)) {
    failed(problem, () => look(found), step(1), typeInstead(), scanInstead());
    whenOnline(problem, () => look(found));
    return;
  }
  keepInvite(null);
  if (problem.isHere && setUp.id) {
    resume();
    return;
  }
  if (refuse) {
    refuse(problem);
    return;
  }
  const again = ["code_locked", "too_many_tries"].includes(problem.code);
  const more = again ? () => look(found) : null;
  failed(problem, more, step(1), scanInstead(), typeInstead());
}

function confirm(found, told) {
  const name = `${told.first_name} ${told.last_name}`.trim();
  show(
    say("join_title", { account: told.account }), step(1),
    el("p", { text: say("join_words", { name }) }),
    el("p", { class: "quiet", text: say("join_until", { moment: moment(told.expires_at) }) }),
    button(say("join_button"), () => join(found), "main"),
    button(say("not_me"), notMe),
    typeInstead(),
  );
}

function notMe() {
  keepInvite(null);
  start(say("not_me_words"));
}

async function join(found) {
  announce(say("joining"));
  try {
    const activation = await api.redeem(found, describe(setUp.device));
    forget();
    keep({ id: activation.id, token: activation.device_token });
    keepInvite(null);
    announce("");
    joined(activation);
  } catch (problem) {
    if (!PASSES.has(problem.code)) {
      refused(problem, found, null);
      return;
    }
    // The answer may have been lost after the server took the code: the same device asks again.
    failed(problem, () => join(found), step(1), typeInstead());
    whenOnline(problem, () => join(found));
  }
}

export const pending = invite;
