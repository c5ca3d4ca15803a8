"""Which addresses a webhook may reach: a server must not be made to call into its own network."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from urllib.parse import urlsplit

LONGEST_URL = 2000


class AddressRefused(Exception):
    """A webhook's URL does not lead where webhooks may go; the message says why."""


def check_url(url: str, *, private: bool) -> None:
    """Check all of a URL that can be told without asking the network.

    Args:
        url: from the client.
        private: whether plain http and addresses that are not public are allowed.

    Raises:
        AddressRefused: it cannot be a webhook's.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise AddressRefused("must be a URL") from error
    schemes = ("https", "http") if private else ("https",)
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        raise AddressRefused(f"must be a URL of at most {LONGEST_URL} ASCII characters")
    if parts.scheme not in schemes or not host:
        raise AddressRefused(f"must be a URL that starts with {' or '.join(f'{scheme}://' for scheme in schemes)}")
    if parts.username is not None or parts.password is not None:
        raise AddressRefused("must not hold a user name or password")
    if not private:
        _check_literal(host)


def _check_literal(host: str) -> None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return  # a name; what it stands for is checked at each delivery
    if not is_public(address):
        raise AddressRefused("must lead to a public address")


async def resolve(host: str, port: int, *, private: bool) -> list[str]:
    """The addresses to connect to. The caller must use these and not ask again: the next answer may differ.

    Args:
        host: a name or an address.
        port: where to.
        private: whether addresses that are not public are allowed.

    Raises:
        AddressRefused: the name is unknown, or any of its addresses is not public.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressRefused(f"the name {host!r} has no address") from error
    addresses = [str(entry[4][0]) for entry in found]
    if not private and not all(is_public(ipaddress.ip_address(address)) for address in addresses):
        raise AddressRefused(f"the name {host!r} leads to an address that is not public")
    return list(dict.fromkeys(addresses))


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address is out on the internet; one that wraps an IPv4 address counts as that or is refused."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address.sixtofour is not None or address.teredo is not None or address in TRANSLATED:
            return False
    return address.is_global and not address.is_multicast


TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
