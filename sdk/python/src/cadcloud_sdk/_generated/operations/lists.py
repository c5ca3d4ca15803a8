"""Operations of ``lists``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Text, default


class ListsOperations(Namespace):
    """Operations of ``lists``."""

    def add_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], item: Any, clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Put an item at the end.

        Args:
            list: the list.
            item: what to add.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add("lists.addItem", {"list": list, "item": item}, {"clone": clone})

    def add_item_at_index(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        item: Any,
        index: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Put an item in at a position.

        Known difference: past the end the item is added at the end; elsewhere it is silently dropped.

        Args:
            list: the list.
            item: what to add.
            index: where it will stand; past the end it is added at the end.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add("lists.addItemAtIndex", {"list": list, "item": item}, {"index": index, "clone": clone})

    def add_item_at_indexes(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        item: Any,
        indexes: Sequence[Integer] | Reference[Sequence[int]] = default([0]),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Put the same item in at several positions.

        Args:
            list: the list.
            item: what to add.
            indexes: positions in the given list, in any order.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add("lists.addItemAtIndexes", {"list": list, "item": item}, {"indexes": indexes, "clone": clone})

    def add_item_first_last(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        item: Any,
        position: Literal["first", "last"] | Reference[str] = default("last"),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Put an item at either end.

        Args:
            list: the list.
            item: what to add.
            position: which end.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add("lists.addItemFirstLast", {"list": list, "item": item}, {"position": position, "clone": clone})

    def add_items_at_indexes(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        items: Sequence[Any] | Reference[Sequence[Any]],
        indexes: Sequence[Integer] | Reference[Sequence[int]] = default([0]),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Put items in, each at its own position.

        Args:
            list: the list.
            items: what to add.
            indexes: a position in the given list for each item, none below the one before.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add(
            "lists.addItemsAtIndexes", {"list": list, "items": items}, {"indexes": indexes, "clone": clone}
        )

    def concatenate(
        self,
        lists: Sequence[Sequence[Any] | Reference[Sequence[Any]]] | Reference[Sequence[Sequence[Any]]],
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Put lists one after the other.

        Args:
            lists: the lists.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            One list.
        """
        return self._add("lists.concatenate", {"lists": lists}, {"clone": clone})

    def create_empty_list(self) -> Result[Sequence[Any]]:
        """Make a list without items.

        Returns:
            An empty list.
        """
        return self._add("lists.createEmptyList", {}, {})

    def find_index(self, list: Sequence[Any] | Reference[Sequence[Any]], item: Any) -> Result[int]:
        """Find where an item stands.

        Known difference: lists and objects are found by their content, not only as the very same one.

        Args:
            list: the list.
            item: what to look for.

        Returns:
            The first position, from 0; -1 where it is missing.
        """
        return self._add("lists.findIndex", {"list": list, "item": item}, {})

    def flip_lists(
        self,
        list: Sequence[Sequence[Any] | Reference[Sequence[Any]]] | Reference[Sequence[Sequence[Any]]],
        clone: Boolean = default(True),
    ) -> Result[Sequence[Sequence[Any]]]:
        """Turn rows into columns.

        Args:
            list: lists of one length.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A list of the first items, one of the second items, and so on.
        """
        return self._add("lists.flipLists", {"list": list}, {"clone": clone})

    def get_by_pattern(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        pattern: Sequence[Boolean] | Reference[Sequence[bool]] = default([True, True, False]),
    ) -> Result[Sequence[Any]]:
        """Take the items that a repeating pattern marks.

        Args:
            list: the list.
            pattern: true takes, false skips; it starts again at its end.

        Returns:
            The items taken.
        """
        return self._add("lists.getByPattern", {"list": list}, {"pattern": pattern})

    def get_first_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Any]:
        """Take the first item of a list.

        Args:
            list: the list, not empty.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The item.
        """
        return self._add("lists.getFirstItem", {"list": list}, {"clone": clone})

    def get_item(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        index: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Any]:
        """Take one item of a list.

        Args:
            list: the list.
            index: its position, from 0.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The item.
        """
        return self._add("lists.getItem", {"list": list}, {"index": index, "clone": clone})

    def get_last_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Any]:
        """Take the last item of a list.

        Args:
            list: the list, not empty.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The item.
        """
        return self._add("lists.getLastItem", {"list": list}, {"clone": clone})

    def get_list_depth(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[int]:
        """Tell how deep lists are nested.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            1 for a flat list, 2 for lists in a list, and so on.
        """
        return self._add("lists.getListDepth", {"list": list}, {"clone": clone})

    def get_longest_list_length(
        self, lists: Sequence[Sequence[Any] | Reference[Sequence[Any]]] | Reference[Sequence[Sequence[Any]]]
    ) -> Result[int]:
        """Tell how long the longest list is.

        Args:
            lists: the lists.

        Returns:
            Its length; 0 where there are none.
        """
        return self._add("lists.getLongestListLength", {"lists": lists}, {})

    def get_nth_item(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        nth: Integer = default(2),
        offset: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Take every nth item.

        Convention: counting starts at ``offset``: the items at 0, n, 2n … of the list shifted by it.

        Args:
            list: the list.
            nth: take one in so many.
            offset: by how many places to shift the count.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The items taken.
        """
        return self._add("lists.getNthItem", {"list": list}, {"nth": nth, "offset": offset, "clone": clone})

    def get_sub_list(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        index_start: Integer = default(0),
        index_end: Integer = default(1),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Take a stretch of a list.

        Args:
            list: the list.
            index_start: where it starts, included.
            index_end: where it ends, excluded.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The stretch; shorter where the list ends before it.
        """
        return self._add(
            "lists.getSubList", {"list": list}, {"indexStart": index_start, "indexEnd": index_end, "clone": clone}
        )

    def group_nth(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        nr_elements: Integer = default(2),
        keep_remainder: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Any]]]:
        """Cut a list into groups of one size.

        Args:
            list: the list.
            nr_elements: how many items a group has.
            keep_remainder: true keeps a last group that is not full.

        Returns:
            The groups.
        """
        return self._add("lists.groupNth", {"list": list}, {"nrElements": nr_elements, "keepRemainder": keep_remainder})

    def includes(self, list: Sequence[Any] | Reference[Sequence[Any]], item: Any) -> Result[bool]:
        """Tell whether a list holds an item.

        Known difference: lists and objects are found by their content, not only as the very same one.

        Args:
            list: the list.
            item: what to look for.

        Returns:
            Whether it is there.
        """
        return self._add("lists.includes", {"list": list, "item": item}, {})

    def interleave(
        self,
        lists: Sequence[Sequence[Any] | Reference[Sequence[Any]]] | Reference[Sequence[Sequence[Any]]],
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Take items from lists in turn.

        Args:
            lists: at least one list; shorter ones drop out when they end.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The first items of all, then the second ones, and so on.
        """
        return self._add("lists.interleave", {"lists": lists}, {"clone": clone})

    def list_length(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[int]:
        """Count the items of a list.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            How many there are.
        """
        return self._add("lists.listLength", {"list": list}, {"clone": clone})

    def merge_elements_of_lists(
        self,
        lists: Sequence[Sequence[Any] | Reference[Sequence[Any]]] | Reference[Sequence[Sequence[Any]]],
        level: Integer = default(0),
    ) -> Result[Sequence[Any]]:
        """Merge lists item by item, at a depth.

        Convention: at level 0 the first result holds the first items of all lists; each level more goes one list
        deeper before it merges.

        Args:
            lists: the lists to merge.
            level: how deep to merge, at most 16.

        Returns:
            A list of lists.
        """
        return self._add("lists.mergeElementsOfLists", {"lists": lists}, {"level": level})

    def prepend_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], item: Any, clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Put an item at the start.

        Args:
            list: the list.
            item: what to add.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            A longer list.
        """
        return self._add("lists.prependItem", {"list": list, "item": item}, {"clone": clone})

    def random_get_threshold(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        threshold: Number = default(1),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Take items by chance.

        It takes no seed: every call differs.

        Args:
            list: the list.
            threshold: how likely an item is taken: 0 takes none, 1 all.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The items taken, in order.
        """
        return self._add("lists.randomGetThreshold", {"list": list}, {"threshold": threshold, "clone": clone})

    def random_remove_threshold(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        threshold: Number = default(1),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Leave items out by chance.

        It takes no seed: every call differs.

        Args:
            list: the list.
            threshold: how likely an item is left out: 0 keeps all, 1 none.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The items kept, in order.
        """
        return self._add("lists.randomRemoveThreshold", {"list": list}, {"threshold": threshold, "clone": clone})

    def remove_all_items(self, list: Sequence[Any] | Reference[Sequence[Any]]) -> Result[Sequence[Any]]:
        """Leave out everything.

        Args:
            list: the list.

        Returns:
            An empty list.
        """
        return self._add("lists.removeAllItems", {"list": list}, {})

    def remove_duplicate_numbers(self, list: Numbers, clone: Boolean = default(True)) -> Result[Sequence[float]]:
        """Keep the first of numbers that are the same.

        Args:
            list: the numbers.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The numbers that differ, in order.
        """
        return self._add("lists.removeDuplicateNumbers", {"list": list}, {"clone": clone})

    def remove_duplicate_numbers_tolerance(
        self, list: Numbers, tolerance: Number = default(1e-07), clone: Boolean = default(True)
    ) -> Result[Sequence[float]]:
        """Keep the first of numbers that are nearly the same.

        Convention: a number goes if any earlier one is nearer than the tolerance, even one that went itself; so of
        a row of numbers with small steps only the first stays.

        Args:
            list: the numbers.
            tolerance: how close counts as the same.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The numbers that differ, in order.
        """
        return self._add(
            "lists.removeDuplicateNumbersTolerance", {"list": list}, {"tolerance": tolerance, "clone": clone}
        )

    def remove_duplicates(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Keep the first of items that are the same.

        Known difference: lists and objects count as the same by their content, not only as the very same one.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The items that differ, in order.
        """
        return self._add("lists.removeDuplicates", {"list": list}, {"clone": clone})

    def remove_first_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Leave out the first item.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeFirstItem", {"list": list}, {"clone": clone})

    def remove_item_at_index(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        index: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Leave out the item at a position.

        Args:
            list: the list.
            index: its position, from 0; past the end nothing is left out.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeItemAtIndex", {"list": list}, {"index": index, "clone": clone})

    def remove_item_at_index_from_end(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        index: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Leave out the item at a position counted from the end.

        Args:
            list: the list.
            index: 0 is the last item; past the start nothing is left out.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeItemAtIndexFromEnd", {"list": list}, {"index": index, "clone": clone})

    def remove_items_at_indexes(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        indexes: Sequence[Integer] | Reference[Sequence[int]],
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Leave out the items at several positions.

        Args:
            list: the list.
            indexes: positions in the given list, in any order.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeItemsAtIndexes", {"list": list, "indexes": indexes}, {"clone": clone})

    def remove_last_item(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Leave out the last item.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeLastItem", {"list": list}, {"clone": clone})

    def remove_nth_item(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        nth: Integer = default(2),
        offset: Integer = default(0),
        clone: Boolean = default(True),
    ) -> Result[Sequence[Any]]:
        """Leave every nth item out.

        Convention: the items that ``getNthItem`` would take are the ones left out.

        Args:
            list: the list.
            nth: leave out one in so many.
            offset: by how many places to shift the count.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The other items.
        """
        return self._add("lists.removeNthItem", {"list": list}, {"nth": nth, "offset": offset, "clone": clone})

    def repeat(self, item: Any, times: Integer = default(10)) -> Result[Sequence[Any]]:
        """Make a list of one item many times over.

        Args:
            item: what to repeat.
            times: how often, at most 1,000,000.

        Returns:
            The list.
        """
        return self._add("lists.repeat", {"item": item}, {"times": times})

    def repeat_in_pattern(
        self,
        list: Sequence[Any] | Reference[Sequence[Any]],
        clone: Boolean = default(True),
        length_limit: Integer = default(100),
    ) -> Result[Sequence[Any]]:
        """Repeat a list up to a length.

        Args:
            list: the items to go through again and again, not empty.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.
            length_limit: how long the result is.

        Returns:
            A list of just that length.
        """
        return self._add("lists.repeatInPattern", {"list": list}, {"clone": clone, "lengthLimit": length_limit})

    def reverse(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Turn the order round.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The items from last to first.
        """
        return self._add("lists.reverse", {"list": list}, {"clone": clone})

    def shuffle(
        self, list: Sequence[Any] | Reference[Sequence[Any]], clone: Boolean = default(True)
    ) -> Result[Sequence[Any]]:
        """Put items into a random order.

        It takes no seed: every call differs.

        Args:
            list: the list.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.

        Returns:
            The same items in another order.
        """
        return self._add("lists.shuffle", {"list": list}, {"clone": clone})

    def sort_by_prop_value(
        self,
        list: Sequence[Mapping[str, Any] | Reference[Any]] | Reference[Sequence[Mapping[str, Any]]],
        clone: Boolean = default(True),
        order_asc: Boolean = default(True),
        property: Text = default("propName"),
    ) -> Result[Sequence[Mapping[str, Any]]]:
        """Sort objects by a number that each holds.

        Args:
            list: the objects.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.
            order_asc: true puts the smallest first, false the largest.
            property: the name of the number; every object must have it.

        Returns:
            The objects in order; equal ones stay as they were.
        """
        return self._add(
            "lists.sortByPropValue", {"list": list}, {"clone": clone, "orderAsc": order_asc, "property": property}
        )

    def sort_number(
        self, list: Numbers, clone: Boolean = default(True), order_asc: Boolean = default(True)
    ) -> Result[Sequence[float]]:
        """Sort numbers.

        Args:
            list: the numbers.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.
            order_asc: true puts the smallest first, false the largest.

        Returns:
            The numbers in order.
        """
        return self._add("lists.sortNumber", {"list": list}, {"clone": clone, "orderAsc": order_asc})

    def sort_texts(
        self,
        list: Sequence[Text] | Reference[Sequence[str]],
        clone: Boolean = default(True),
        order_asc: Boolean = default(True),
    ) -> Result[Sequence[str]]:
        """Sort texts by their characters.

        Convention: by UTF-16 code units, so capitals come before small letters and accents last.

        Args:
            list: the texts.
            clone: kept for compatibility; nothing is changed in place, so it makes no difference.
            order_asc: true sorts from A to Z, false from Z to A.

        Returns:
            The texts in order.
        """
        return self._add("lists.sortTexts", {"list": list}, {"clone": clone, "orderAsc": order_asc})
