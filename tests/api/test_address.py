"""What people type as the server's address, and what it becomes."""

from __future__ import annotations

import pytest

from console.api.address import clean
from console.errors import AddressRefused


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("phone.example.com", "https://phone.example.com"),
        ("  phone.example.com  ", "https://phone.example.com"),
        ("https://phone.example.com/", "https://phone.example.com"),
        ("HTTPS://Phone.Example.COM", "https://phone.example.com"),
        ("phone.example.com:8443", "https://phone.example.com:8443"),
        ("phone.example.com/pbx/", "https://phone.example.com/pbx"),
        ("localhost:8000", "http://localhost:8000"),
        ("LOCALHOST:8000", "http://localhost:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("https://127.0.0.1:8000", "https://127.0.0.1:8000"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ],
)
def test_an_address_is_made_safe(typed: str, address: str) -> None:
    assert clean(typed) == address


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "form"),
        ("   ", "form"),
        ("https://", "form"),
        ("ftp://phone.example.com", "form"),
        ("file:///etc/passwd", "form"),
        ("javascript://alert", "form"),
        ("https://user:secret@phone.example.com", "form"),
        ("user@phone.example.com", "form"),
        ("https://phone.example.com?next=evil", "form"),
        ("https://phone.example.com#part", "form"),
        ("phone example.com", "form"),
        ("phone.example.com:many", "form"),
        ("phone.example.com:99999", "form"),
        ("https://[::1", "form"),
        ("[::1", "form"),
        ("https://phone.example.com\\@evil.example", "form"),
        ("https://phone.example.com\r\nX: y", "form"),
        ("a" * 300 + ".example.com", "form"),
        ("http://phone.example.com", "unencrypted"),
        ("http://127.0.0.1.example.com", "unencrypted"),
        ("http://192.168.1.5:8000", "unencrypted"),
        ("http://0.0.0.0:8000", "unencrypted"),
    ],
)
def test_what_is_no_safe_address_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        clean(typed)
    assert refused.value.params["why"] == why
