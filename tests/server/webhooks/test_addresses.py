"""Which addresses webhooks may reach."""

from __future__ import annotations

import ipaddress

import pytest

from cadcloud.server.webhooks.addresses import AddressRefused, check_url, is_public, resolve


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1",
        "64:ff9b::a00:1", "2002:a00:1::", "ff02::1",
    ],
)  # fmt: skip
def test_addresses_inside_are_refused(address: str):
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_outside_are_taken(address: str):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/", "ftp://example.com/", "https://", "https:///x", "example.com", "file:///etc/passwd",
        "https://user:secret@example.com/", "https://127.0.0.1/", "https://[::1]/", "https://[::1", "https://a b/",
        "https://example.com:99999/", "https://example.com/" + "a" * 2000, "https://example.com/\nHost:x",
    ],
)  # fmt: skip
def test_urls_that_no_webhook_has(url: str):
    with pytest.raises(AddressRefused):
        check_url(url, private=False)


def test_a_good_url_is_taken():
    check_url("https://example.com:8443/hooks?from=cad", private=False)
    check_url("http://127.0.0.1:9000/", private=True)


async def test_a_name_that_leads_inside_is_refused():
    with pytest.raises(AddressRefused, match="not public"):
        await resolve("localhost", 443, private=False)
    found = await resolve("localhost", 443, private=True)
    assert all(ipaddress.ip_address(address).is_loopback for address in found)


async def test_an_unknown_name_is_refused():
    with pytest.raises(AddressRefused, match="no address"):
        await resolve("nowhere.invalid", 443, private=False)


@pytest.mark.parametrize("host", ["0x7f.1", "2130706433", "127.1"])
async def test_odd_spellings_of_inside_are_refused(host: str):
    with pytest.raises(AddressRefused):
        await resolve(host, 443, private=False)
