"""Lists of anything, shapes included. No list is ever changed in place."""

from cadcloud.ops.lists._arrangement import (
    concatenate as concatenate,
)
from cadcloud.ops.lists._arrangement import (
    create_empty_list as create_empty_list,
)
from cadcloud.ops.lists._arrangement import (
    flip_lists as flip_lists,
)
from cadcloud.ops.lists._arrangement import (
    get_list_depth as get_list_depth,
)
from cadcloud.ops.lists._arrangement import (
    get_longest_list_length as get_longest_list_length,
)
from cadcloud.ops.lists._arrangement import (
    group_nth as group_nth,
)
from cadcloud.ops.lists._arrangement import (
    interleave as interleave,
)
from cadcloud.ops.lists._arrangement import (
    merge_elements_of_lists as merge_elements_of_lists,
)
from cadcloud.ops.lists._arrangement import (
    random_get_threshold as random_get_threshold,
)
from cadcloud.ops.lists._arrangement import (
    random_remove_threshold as random_remove_threshold,
)
from cadcloud.ops.lists._arrangement import (
    remove_duplicate_numbers as remove_duplicate_numbers,
)
from cadcloud.ops.lists._arrangement import (
    remove_duplicate_numbers_tolerance as remove_duplicate_numbers_tolerance,
)
from cadcloud.ops.lists._arrangement import (
    remove_duplicates as remove_duplicates,
)
from cadcloud.ops.lists._arrangement import (
    repeat as repeat,
)
from cadcloud.ops.lists._arrangement import (
    repeat_in_pattern as repeat_in_pattern,
)
from cadcloud.ops.lists._arrangement import (
    reverse as reverse,
)
from cadcloud.ops.lists._arrangement import (
    shuffle as shuffle,
)
from cadcloud.ops.lists._arrangement import (
    sort_by_prop_value as sort_by_prop_value,
)
from cadcloud.ops.lists._arrangement import (
    sort_number as sort_number,
)
from cadcloud.ops.lists._arrangement import (
    sort_texts as sort_texts,
)
from cadcloud.ops.lists._items import (
    add_item as add_item,
)
from cadcloud.ops.lists._items import (
    add_item_at_index as add_item_at_index,
)
from cadcloud.ops.lists._items import (
    add_item_at_indexes as add_item_at_indexes,
)
from cadcloud.ops.lists._items import (
    add_item_first_last as add_item_first_last,
)
from cadcloud.ops.lists._items import (
    add_items_at_indexes as add_items_at_indexes,
)
from cadcloud.ops.lists._items import (
    find_index as find_index,
)
from cadcloud.ops.lists._items import (
    get_by_pattern as get_by_pattern,
)
from cadcloud.ops.lists._items import (
    get_first_item as get_first_item,
)
from cadcloud.ops.lists._items import (
    get_item as get_item,
)
from cadcloud.ops.lists._items import (
    get_last_item as get_last_item,
)
from cadcloud.ops.lists._items import (
    get_nth_item as get_nth_item,
)
from cadcloud.ops.lists._items import (
    get_sub_list as get_sub_list,
)
from cadcloud.ops.lists._items import (
    includes as includes,
)
from cadcloud.ops.lists._items import (
    list_length as list_length,
)
from cadcloud.ops.lists._items import (
    prepend_item as prepend_item,
)
from cadcloud.ops.lists._items import (
    remove_all_items as remove_all_items,
)
from cadcloud.ops.lists._items import (
    remove_first_item as remove_first_item,
)
from cadcloud.ops.lists._items import (
    remove_item_at_index as remove_item_at_index,
)
from cadcloud.ops.lists._items import (
    remove_item_at_index_from_end as remove_item_at_index_from_end,
)
from cadcloud.ops.lists._items import (
    remove_items_at_indexes as remove_items_at_indexes,
)
from cadcloud.ops.lists._items import (
    remove_last_item as remove_last_item,
)
from cadcloud.ops.lists._items import (
    remove_nth_item as remove_nth_item,
)
