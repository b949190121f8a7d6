// What outlives a reload. The set-up (with the device's token) is kept on this device; an invite's
// own code only until the tab closes, and never in the address bar.

const SET_UP = "set-up";
const INVITE = "invite";
const KEPT = ["id", "token", "welcomed", "personal", "seen", "allowed"];

// `shelf` is a name: where cookies are blocked, already looking at the storage raises.
function read(shelf, name) {
  try {
    return JSON.parse(window[shelf].getItem(name)) ?? {};
  } catch {
    return {};
  }
}

function write(shelf, name, value) {
  try {
    if (value) window[shelf].setItem(name, JSON.stringify(value));
    else window[shelf].removeItem(name);
  } catch {
    // A browser may forbid it: then a reload begins anew, and nothing else is lost.
  }
}

function newDevice() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// {device, id, token, welcomed, personal, seen, allowed}; without an id there is no set-up yet.
export const setUp = { ...read("localStorage", SET_UP) };

export function keep(changes) {
  Object.assign(setUp, changes);
  write("localStorage", SET_UP, setUp);
}

if (!/^[0-9a-f]{32}$/.test(setUp.device ?? "")) keep({ device: newDevice() });

export function forget() {
  for (const name of KEPT) delete setUp[name];
  write("localStorage", SET_UP, setUp);
}

// What another tab has done is true in this one as well.
window.addEventListener("storage", ({ key }) => {
  const now = read("localStorage", SET_UP);
  if (key !== SET_UP || !now.device) return;
  for (const name of KEPT) delete setUp[name];
  Object.assign(setUp, now);
});

export const invite = () => {
  const found = read("sessionStorage", INVITE);
  return found.token || found.code ? found : null;
};

export const keepInvite = (found) => write("sessionStorage", INVITE, found);
