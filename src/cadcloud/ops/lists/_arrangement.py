"""Making, joining, grouping and ordering lists."""

from __future__ import annotations

import random
from itertools import chain, cycle, islice, zip_longest
from typing import Any, cast

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._equality import same
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.lists._items import Items
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Distance, Flag, Index, Number, Ratio, Text

LONGEST = 1_000_000
_MISSING = object()


@operation
def create_empty_list() -> list[Any]:
    """Make a list without items.

    Returns:
        An empty list.
    """
    return []


@operation
def repeat(item: Any, times: Index = 10) -> list[Any]:
    """Make a list of one item many times over.

    Args:
        item: what to repeat.
        times: how often, at most 1,000,000.

    Returns:
        The list.
    """
    if times > LONGEST:
        raise InvalidInput(f"times must be at most {LONGEST:,}", parameter="times")
    return [item] * times


@operation
def repeat_in_pattern(list_: Items, clone: Flag = True, length_limit: Count = 100) -> list[Any]:
    """Repeat a list up to a length.

    Args:
        list_: the items to go through again and again, not empty.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.
        length_limit: how long the result is.

    Returns:
        A list of just that length.
    """
    if not list_:
        raise InvalidInput("the list is empty", parameter="list")
    return list(islice(cycle(list_), length_limit))


@operation
def concatenate(lists: list[Items], clone: Flag = True) -> list[Any]:
    """Put lists one after the other.

    Args:
        lists: the lists.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        One list.
    """
    return list(chain.from_iterable(lists))


@operation
def interleave(lists: list[Items], clone: Flag = True) -> list[Any]:
    """Take items from lists in turn.

    Args:
        lists: at least one list; shorter ones drop out when they end.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The first items of all, then the second ones, and so on.
    """
    if not lists:
        raise InvalidInput("lists must hold at least one list", parameter="lists")
    return [item for item in chain.from_iterable(zip_longest(*lists, fillvalue=_MISSING)) if item is not _MISSING]


@operation
def flip_lists(list_: list[Items], clone: Flag = True) -> list[list[Any]]:
    """Turn rows into columns.

    Args:
        list_: lists of one length.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A list of the first items, one of the second items, and so on.
    """
    if any(len(row) != len(list_[0]) for row in list_):
        raise InvalidInput("all lists must be of one length", parameter="list")
    return [list(column) for column in zip(*list_, strict=True)]


@operation
def merge_elements_of_lists(lists: list[Items], level: Index = 0) -> list[Any]:
    """Merge lists item by item, at a depth.

    Convention: at level 0 the first result holds the first items of all lists; each level more goes
    one list deeper before it merges.

    Args:
        lists: the lists to merge.
        level: how deep to merge, at most 16.

    Returns:
        A list of lists.
    """
    if level > 16:
        raise InvalidInput("level must be at most 16", parameter="level")
    longest = max((len(row) for row in lists), default=0)
    merged = [[row[place] for row in lists if place < len(row)] for place in range(longest)]
    if level == 0:
        return merged
    if not all(isinstance(item, (list, tuple)) for column in merged for item in column):
        raise InvalidInput("level goes deeper than the lists do", parameter="level")
    return [merge_elements_of_lists(column, level - 1) for column in merged]


@operation
def group_nth(list_: Items, nr_elements: Count = 2, keep_remainder: Flag = False) -> list[list[Any]]:
    """Cut a list into groups of one size.

    Args:
        list_: the list.
        nr_elements: how many items a group has.
        keep_remainder: true keeps a last group that is not full.

    Returns:
        The groups.
    """
    groups = [list_[start : start + nr_elements] for start in range(0, len(list_), nr_elements)]
    return groups if keep_remainder else [group for group in groups if len(group) == nr_elements]


@operation
def get_list_depth(list_: Items, clone: Flag = True) -> int:
    """Tell how deep lists are nested.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        1 for a flat list, 2 for lists in a list, and so on.
    """
    level, depth = [list_], 0
    while level:
        depth += 1
        level = [cast("list[Any]", item) for row in level for item in row if isinstance(item, (list, tuple))]
    return depth


@operation
def get_longest_list_length(lists: list[Items]) -> int:
    """Tell how long the longest list is.

    Args:
        lists: the lists.

    Returns:
        Its length; 0 where there are none.
    """
    return max((len(row) for row in lists), default=0)


@operation
def reverse(list_: Items, clone: Flag = True) -> list[Any]:
    """Turn the order round.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The items from last to first.
    """
    return list_[::-1]


@operation
def shuffle(list_: Items, clone: Flag = True) -> list[Any]:
    """Put items into a random order.

    It takes no seed: every call differs.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The same items in another order.
    """
    return random.sample(list_, len(list_))


@operation
def sort_number(list_: list[Number], clone: Flag = True, order_asc: Flag = True) -> list[Number]:
    """Sort numbers.

    Args:
        list_: the numbers.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.
        order_asc: true puts the smallest first, false the largest.

    Returns:
        The numbers in order.
    """
    return sorted(list_, reverse=not order_asc)


@operation
def sort_texts(list_: list[Text], clone: Flag = True, order_asc: Flag = True) -> list[str]:
    """Sort texts by their characters.

    Convention: by UTF-16 code units, so capitals come before small letters and accents last.

    Args:
        list_: the texts.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.
        order_asc: true sorts from A to Z, false from Z to A.

    Returns:
        The texts in order.
    """
    return sorted(list_, key=javascript.utf16_units, reverse=not order_asc)


@operation
def sort_by_prop_value(
    list_: list[dict[str, Any]], clone: Flag = True, order_asc: Flag = True, property: Text = "propName"
) -> list[dict[str, Any]]:
    """Sort objects by a number that each holds.

    Args:
        list_: the objects.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.
        order_asc: true puts the smallest first, false the largest.
        property: the name of the number; every object must have it.

    Returns:
        The objects in order; equal ones stay as they were.
    """
    for position, item in enumerate(list_):
        if not isinstance(item.get(property), (int, float)):
            raise InvalidInput(f"list.{position} has no number called {property!r}", parameter=f"list.{position}")
    return sorted(list_, key=lambda item: item[property] if order_asc else -item[property])


@operation
def remove_duplicates(list_: Items, clone: Flag = True) -> list[Any]:
    """Keep the first of items that are the same.

    Known difference: lists and objects count as the same by their content, not only as the very same one.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The items that differ, in order.
    """
    kept: list[Any] = []
    for item in list_:
        if not any(same(item, other) for other in kept):
            kept.append(item)
    return kept


@operation
def remove_duplicate_numbers(list_: list[Number], clone: Flag = True) -> list[Number]:
    """Keep the first of numbers that are the same.

    Args:
        list_: the numbers.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The numbers that differ, in order.
    """
    return list(dict.fromkeys(list_))


@operation
def remove_duplicate_numbers_tolerance(
    list_: list[Number], tolerance: Distance = 1e-7, clone: Flag = True
) -> list[Number]:
    """Keep the first of numbers that are nearly the same.

    Convention: a number goes if any earlier one is nearer than the tolerance, even one that went itself; so of a
    row of numbers with small steps only the first stays.

    Args:
        list_: the numbers.
        tolerance: how close counts as the same.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The numbers that differ, in order.
    """
    return [
        number
        for position, number in enumerate(list_)
        if all(abs(number - other) >= tolerance for other in list_[:position])
    ]


@operation
def random_get_threshold(list_: Items, threshold: Ratio = 1, clone: Flag = True) -> list[Any]:
    """Take items by chance.

    It takes no seed: every call differs.

    Args:
        list_: the list.
        threshold: how likely an item is taken: 0 takes none, 1 all.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The items taken, in order.
    """
    return [item for item in list_ if random.random() < threshold]  # noqa: S311 - no secret depends on it


@operation
def random_remove_threshold(list_: Items, threshold: Ratio = 1, clone: Flag = True) -> list[Any]:
    """Leave items out by chance.

    It takes no seed: every call differs.

    Args:
        list_: the list.
        threshold: how likely an item is left out: 0 keeps all, 1 none.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The items kept, in order.
    """
    return [item for item in list_ if random.random() >= threshold]  # noqa: S311 - no secret depends on it
