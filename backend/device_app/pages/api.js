// The server, as a device sees it. A refusal is a Problem with the server's code; no answer at all
// is the Problem "offline".

const PATIENCE_MS = 20000;

export class Problem extends Error {
  constructor(code, { seconds = 0, is_here: isHere = false } = {}, errors = []) {
    super(code);
    this.code = code;
    this.seconds = seconds;
    this.isHere = isHere;
    this.errors = errors;
  }
}

async function ask(method, path, body, token) {
  const headers = { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  const options = { method, headers, cache: "no-store", credentials: "omit" };
  if (body !== undefined) options.body = JSON.stringify(body);
  return answered(path, options, (answer) => answer.json());
}

async function answered(path, options, read) {
  let answer;
  try {
    answer = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
    // An answer without this header is a hotel's login page, or a proxy's.
    if (!answer.headers.has("X-Console-Instance")) throw new Problem("offline");
    if (answer.ok) return await read(answer);
  } catch (failure) {
    throw failure instanceof Problem ? failure : new Problem("offline");
  }
  throw await problemIn(answer);
}

async function problemIn(answer) {
  try {
    const told = await answer.json();
    return new Problem(told.code, told.params ?? {}, told.errors ?? []);
  } catch {
    return new Problem("internal");
  }
}

export const look = (invite, device) =>
  ask("POST", "/api/v1/activations/look", { ...invite, device });

export const redeem = (invite, device) => ask("POST", "/api/v1/activations", { ...invite, device });

const at = (setUp, step = "") => `/api/v1/activations/${encodeURIComponent(setUp.id)}${step}`;

export const stand = (setUp) => ask("GET", at(setUp), undefined, setUp.token);

export const permit = (setUp, allowed) =>
  ask("PUT", at(setUp, "/permissions"), allowed, setUp.token);

export const introduce = (setUp, personal) =>
  ask("PUT", at(setUp, "/personal"), personal, setUp.token);

export const complete = (setUp) => ask("POST", at(setUp, "/complete"), {}, setUp.token);

// The text of a QR code in a picture, or null.
export async function scan(picture) {
  const options = {
    method: "POST",
    body: picture,
    headers: { "Content-Type": "image/jpeg" },
    cache: "no-store",
    credentials: "omit",
  };
  return answered("/app/scan", options, async (answer) =>
    answer.status === 204 ? null : (await answer.json()).text,
  );
}
