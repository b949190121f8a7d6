"""An invite on paper: what a sheet says, in the account's language, to who has no e-mail."""

from __future__ import annotations

import msgspec

from contract.invitation import Letter, said_in


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one sheet. `link` goes into the QR code and is not printed: it is too long."""

    title: str
    name: str
    scan: str
    link: str
    or_code: str
    code: str
    steps: tuple[str, ...]
    valid: str
    notes: tuple[str, ...]
    is_right_to_left: bool

    def __repr__(self) -> str:
        """Keep the code out of logs and tracebacks."""
        return "Sheet(…)"


def sheet_of(letter: Letter) -> Sheet:
    """Return the sheet that says what a letter would have said."""
    words, said = said_in(letter)
    return Sheet(
        title=said.sheet_title,
        name=f"{letter.first_name} {letter.last_name}".strip(),
        scan=words.scan_alone,
        link=letter.link,
        or_code=said.or_code,
        code=letter.code,
        steps=(words.allow, words.check),
        valid=said.valid,
        notes=(words.camera, words.keep, said.questions),
        is_right_to_left=words.direction == "rtl",
    )
