"""What the palette finds among 100,000 users and all actions: the likeliest first."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from console.models.habits import MOST_RECENT, recently
from console.models.rows import Glance
from console.viewmodels.palette import MOST, Offer, found
from console.viewmodels.user_list import UserList, listed
from console.viewmodels.users_columns import Facts, folded

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
EDIT = Offer(key="action:edit", text="Edit", note="Change the details of this user.")
SEND = Offer(key="action:send_invite", text="Send Invite to app", note="…", can_run=False)
RESEND = Offer(key="action:resend", text="Send again", note="…")
ACTIONS = (EDIT, SEND, RESEND)


def people(*names: str) -> UserList:
    """Return users with a first and a last name, and numbers from 100 on."""
    users = [
        Glance(
            id=str(place),
            first_name=name.partition(" ")[0],
            last_name=name.partition(" ")[2],
            internal_number=str(100 + place),
        )
        for place, name in enumerate(names)
    ]
    return listed(users, Facts(schedule_name=str, now=NOW), lambda text: text)


def keys(offers: list[Offer]) -> list[str]:
    return [offer.key for offer in offers]


def test_a_name_that_begins_so_comes_before_one_that_holds_it() -> None:
    users = people("Joanna Miller", "Ann Smith", "Mary Annan")
    assert keys(found("ann", (), users, ())) == ["user:1", "user:2", "user:0"]


def test_an_action_that_can_run_comes_before_one_that_cannot() -> None:
    assert keys(found("send", ACTIONS, people(), ())) == ["action:resend", "action:send_invite"]


def test_what_was_used_lately_wins_among_equals() -> None:
    users = people("Ann Smith", "Ann Smith", "Ann Smith")
    assert keys(found("ann smith", (), users, ("user:2",)))[0] == "user:2"


def test_a_number_leads_to_who_has_it() -> None:
    users = people(*["Some Body"] * 50)
    assert keys(found("117", (), users, ()))[0] == "user:17"


def test_who_is_gone_is_not_found() -> None:
    users = people("Ann Smith", "Ann Miller")
    users.update({"0": None})
    assert keys(found("ann", (), users, ("user:0",))) == ["user:1"]
    assert keys(found("", (), users, ("user:0",))) == []


def test_the_exact_name_is_found_among_many_alike() -> None:
    users = people(*[f"Joann {number:05}" for number in range(5_000)], "Ann Zimmer")
    offers = found("ann", (), users, ())
    assert keys(offers)[0] == "user:5000"
    assert len(offers) == MOST


@given(st.text(max_size=12), st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_whatever_is_typed_only_fitting_users_come(text: str, names: list[str]) -> None:
    users = people(*names)
    words = [folded(word) for word in text.split()]
    for offer in found(text, ACTIONS, users, ()):
        if offer.key.startswith("user:"):
            number = users.users.number_of[offer.key.removeprefix("user:")]
            digits = "".join(c for c in text if c.isdigit())
            held = users.users.texts[number]
            assert digits in held or all(word in held for word in words)


@given(st.lists(st.sampled_from("abcdefghijkl"), max_size=40))
def test_recent_holds_each_once_the_newest_first(used: list[str]) -> None:
    recent: tuple[str, ...] = ()
    for key in used:
        recent = recently(recent, key)
    assert len(recent) == len(set(recent)) <= MOST_RECENT
    assert recent[:1] == tuple(used[-1:])
