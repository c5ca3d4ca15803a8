"""Taking items out of lists, putting them in and finding them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from cadcloud.ops._equality import same
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Flag, Index

Position: TypeAlias = Literal["first", "last"]
Items: TypeAlias = Annotated[list[Any], Field(max_length=1_000_000)]


@operation
def get_item(list_: Items, index: Index = 0, clone: Flag = True) -> Any:
    """Take one item of a list.

    Args:
        list_: the list.
        index: its position, from 0.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The item.
    """
    if index >= len(list_):
        raise InvalidInput(f"index must be below {len(list_)}, the length of the list, not {index}", parameter="index")
    return list_[index]


@operation
def get_first_item(list_: Items, clone: Flag = True) -> Any:
    """Take the first item of a list.

    Args:
        list_: the list, not empty.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The item.
    """
    _not_empty(list_)
    return list_[0]


@operation
def get_last_item(list_: Items, clone: Flag = True) -> Any:
    """Take the last item of a list.

    Args:
        list_: the list, not empty.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The item.
    """
    _not_empty(list_)
    return list_[-1]


def _not_empty(items: list[Any]) -> None:
    if not items:
        raise InvalidInput("the list is empty", parameter="list")


@operation
def get_sub_list(list_: Items, index_start: Index = 0, index_end: Index = 1, clone: Flag = True) -> list[Any]:
    """Take a stretch of a list.

    Args:
        list_: the list.
        index_start: where it starts, included.
        index_end: where it ends, excluded.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The stretch; shorter where the list ends before it.
    """
    return list_[index_start:index_end]


@operation
def get_nth_item(list_: Items, nth: Count = 2, offset: Index = 0, clone: Flag = True) -> list[Any]:
    """Take every nth item.

    Convention: counting starts at ``offset``: the items at 0, n, 2n … of the list shifted by it.

    Args:
        list_: the list.
        nth: take one in so many.
        offset: by how many places to shift the count.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The items taken.
    """
    return [item for position, item in enumerate(list_) if (position + offset) % nth == 0]


@operation
def remove_nth_item(list_: Items, nth: Count = 2, offset: Index = 0, clone: Flag = True) -> list[Any]:
    """Leave every nth item out.

    Convention: the items that ``getNthItem`` would take are the ones left out.

    Args:
        list_: the list.
        nth: leave out one in so many.
        offset: by how many places to shift the count.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    return [item for position, item in enumerate(list_) if (position + offset) % nth != 0]


@operation
def get_by_pattern(list_: Items, pattern: list[Flag] = [True, True, False]) -> list[Any]:
    """Take the items that a repeating pattern marks.

    Args:
        list_: the list.
        pattern: true takes, false skips; it starts again at its end.

    Returns:
        The items taken.
    """
    if not pattern:
        raise InvalidInput("pattern must hold at least one boolean", parameter="pattern")
    return [item for position, item in enumerate(list_) if pattern[position % len(pattern)]]


@operation
def add_item(list_: Items, item: Any, clone: Flag = True) -> list[Any]:
    """Put an item at the end.

    Args:
        list_: the list.
        item: what to add.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    return [*list_, item]


@operation
def prepend_item(list_: Items, item: Any, clone: Flag = True) -> list[Any]:
    """Put an item at the start.

    Args:
        list_: the list.
        item: what to add.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    return [item, *list_]


@operation
def add_item_first_last(list_: Items, item: Any, position: Position = "last", clone: Flag = True) -> list[Any]:
    """Put an item at either end.

    Args:
        list_: the list.
        item: what to add.
        position: which end.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    return [item, *list_] if position == "first" else [*list_, item]


@operation
def add_item_at_index(list_: Items, item: Any, index: Index = 0, clone: Flag = True) -> list[Any]:
    """Put an item in at a position.

    Known difference: past the end the item is added at the end; elsewhere it is silently dropped.

    Args:
        list_: the list.
        item: what to add.
        index: where it will stand; past the end it is added at the end.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    return [*list_[:index], item, *list_[index:]]


@operation
def add_item_at_indexes(list_: Items, item: Any, indexes: list[Index] = [0], clone: Flag = True) -> list[Any]:
    """Put the same item in at several positions.

    Args:
        list_: the list.
        item: what to add.
        indexes: positions in the given list, in any order.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    return add_items_at_indexes(list_, [item] * len(indexes), sorted(indexes))


@operation
def add_items_at_indexes(list_: Items, items: Items, indexes: list[Index] = [0], clone: Flag = True) -> list[Any]:
    """Put items in, each at its own position.

    Args:
        list_: the list.
        items: what to add.
        indexes: a position in the given list for each item, none below the one before.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        A longer list.
    """
    if len(items) != len(indexes):
        raise InvalidInput(f"indexes must be as long as items ({len(items)}), not {len(indexes)}", parameter="indexes")
    if indexes != sorted(indexes):
        raise InvalidInput("indexes must rise from the first to the last", parameter="indexes")
    result = list_.copy()
    for shift, (index, item) in enumerate(zip(indexes, items, strict=True)):
        result.insert(index + shift, item)
    return result


@operation
def remove_item_at_index(list_: Items, index: Index = 0, clone: Flag = True) -> list[Any]:
    """Leave out the item at a position.

    Args:
        list_: the list.
        index: its position, from 0; past the end nothing is left out.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    return [*list_[:index], *list_[index + 1 :]]


@operation
def remove_item_at_index_from_end(list_: Items, index: Index = 0, clone: Flag = True) -> list[Any]:
    """Leave out the item at a position counted from the end.

    Args:
        list_: the list.
        index: 0 is the last item; past the start nothing is left out.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    return [item for position, item in enumerate(list_) if position != len(list_) - 1 - index]


@operation
def remove_items_at_indexes(list_: Items, indexes: list[Index], clone: Flag = True) -> list[Any]:
    """Leave out the items at several positions.

    Args:
        list_: the list.
        indexes: positions in the given list, in any order.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    dropped = set(indexes)
    return [item for position, item in enumerate(list_) if position not in dropped]


@operation
def remove_first_item(list_: Items, clone: Flag = True) -> list[Any]:
    """Leave out the first item.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    return list_[1:]


@operation
def remove_last_item(list_: Items, clone: Flag = True) -> list[Any]:
    """Leave out the last item.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        The other items.
    """
    return list_[:-1]


@operation
def remove_all_items(list_: Items) -> list[Any]:
    """Leave out everything.

    Args:
        list_: the list.

    Returns:
        An empty list.
    """
    return []


@operation
def find_index(list_: Items, item: Any) -> int:
    """Find where an item stands.

    Known difference: lists and objects are found by their content, not only as the very same one.

    Args:
        list_: the list.
        item: what to look for.

    Returns:
        The first position, from 0; -1 where it is missing.
    """
    return next((position for position, found in enumerate(list_) if same(found, item)), -1)


@operation
def includes(list_: Items, item: Any) -> bool:
    """Tell whether a list holds an item.

    Known difference: lists and objects are found by their content, not only as the very same one.

    Args:
        list_: the list.
        item: what to look for.

    Returns:
        Whether it is there.
    """
    return any(same(found, item) for found in list_)


@operation
def list_length(list_: Items, clone: Flag = True) -> int:
    """Count the items of a list.

    Args:
        list_: the list.
        clone: kept for compatibility; nothing is changed in place, so it makes no difference.

    Returns:
        How many there are.
    """
    return len(list_)
