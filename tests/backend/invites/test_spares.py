"""Codes made in advance: each is given to one person, and is as good as one made at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from backend.invites.minting import Spares, is_token, proves


def test_no_two_people_ever_get_the_same_code() -> None:
    spares = Spares()
    spares.fill()
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _n: spares.take(), range(12)))
    assert len({each.token for each in taken}) == len({str(each.code) for each in taken}) == 12


def test_a_code_made_in_advance_proves_itself_like_any_other() -> None:
    spares = Spares()
    spares.fill()
    first, second = spares.take(), spares.take()
    assert proves(first.code.verifier, first.verifier_hash)
    assert is_token(first.token, first.token_hash)
    assert not proves(second.code.verifier, first.verifier_hash)


def test_codes_in_advance_tell_nothing_of_themselves() -> None:
    spares = Spares()
    spares.fill()
    taken = spares.take()
    assert taken.token not in repr(taken)
    assert str(taken.code) not in repr(taken)
