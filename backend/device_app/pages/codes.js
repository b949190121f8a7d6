// What an employee types, pastes or scans: a link's token, or a text code with its check letter.
// The same rules as contract/codes.py.

export const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const LENGTH = 12;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const SEPARATORS = /[\s\-‐-―._/]+/g;
const LINK_AMONG_WORDS = /(?:#|%23)1\.([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/;
const CODE_AMONG_WORDS = /\b[A-Za-z]{4}-[A-Za-z]{4}-[A-Za-z]{4}\b/g;

export function checkLetter(letters) {
  let total = 0;
  [...letters].reverse().forEach((letter, place) => {
    const value = LETTERS.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    total += Math.floor(value / LETTERS.length) + (value % LETTERS.length);
  });
  return LETTERS[(LETTERS.length - (total % LETTERS.length)) % LETTERS.length];
}

export function tokenOf(text) {
  const pasted = text.slice(0, 2048).replace(/\s+/g, "");
  const fragment = pasted.includes("#") ? pasted.slice(pasted.indexOf("#") + 1) : `1.${pasted}`;
  const token = fragment.slice(2);
  return fragment.startsWith("1.") && TOKEN.test(token) ? token : null;
}

export function codeOf(text) {
  const letters = text.slice(0, 64).replace(SEPARATORS, "").toUpperCase();
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) {
    return null;
  }
  if (checkLetter(letters.slice(0, -1)) !== letters.at(-1) || new Set(letters).size === 1) {
    return null;
  }
  return grouped(letters);
}

// {token}, {code}, or null if there is neither: alone, or somewhere in a mail that was pasted whole.
export function inviteOf(text) {
  const token = tokenOf(text) ?? LINK_AMONG_WORDS.exec(text)?.[1];
  if (token) return { token };
  const code = [text, ...(text.match(CODE_AMONG_WORDS) ?? [])].map(codeOf).find(Boolean);
  return code ? { code } : null;
}

export function grouped(text) {
  const letters = text.replace(SEPARATORS, "").toUpperCase();
  return letters.match(/.{1,4}/g)?.join("-") ?? "";
}

// Whether what is typed so far may become a text code: only that is grouped while typing.
export function looksLikeCode(text) {
  return /^[A-Za-z]{0,12}$/.test(text.replace(SEPARATORS, ""));
}
