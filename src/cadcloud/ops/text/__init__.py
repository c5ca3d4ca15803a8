"""Text: cut, search, replace and write it, match it by patterns, draw it by strokes."""

from cadcloud.ops.text._regex import regex_match as regex_match
from cadcloud.ops.text._regex import regex_replace as regex_replace
from cadcloud.ops.text._regex import regex_search as regex_search
from cadcloud.ops.text._regex import regex_split as regex_split
from cadcloud.ops.text._regex import regex_test as regex_test
from cadcloud.ops.text._strings import char_at as char_at
from cadcloud.ops.text._strings import concat as concat
from cadcloud.ops.text._strings import create as create
from cadcloud.ops.text._strings import ends_with as ends_with
from cadcloud.ops.text._strings import format as format  # noqa: A004 - the operation is called so
from cadcloud.ops.text._strings import includes as includes
from cadcloud.ops.text._strings import index_of as index_of
from cadcloud.ops.text._strings import is_empty as is_empty
from cadcloud.ops.text._strings import join as join
from cadcloud.ops.text._strings import last_index_of as last_index_of
from cadcloud.ops.text._strings import length as length
from cadcloud.ops.text._strings import pad_end as pad_end
from cadcloud.ops.text._strings import pad_start as pad_start
from cadcloud.ops.text._strings import repeat as repeat
from cadcloud.ops.text._strings import replace_all as replace_all
from cadcloud.ops.text._strings import reverse as reverse
from cadcloud.ops.text._strings import slice as slice  # noqa: A004 - the operation is called so
from cadcloud.ops.text._strings import split as split
from cadcloud.ops.text._strings import starts_with as starts_with
from cadcloud.ops.text._strings import substring as substring
from cadcloud.ops.text._strings import to_lower_case as to_lower_case
from cadcloud.ops.text._strings import to_lower_case_first as to_lower_case_first
from cadcloud.ops.text._strings import to_string as to_string
from cadcloud.ops.text._strings import to_string_each as to_string_each
from cadcloud.ops.text._strings import to_upper_case as to_upper_case
from cadcloud.ops.text._strings import to_upper_case_first as to_upper_case_first
from cadcloud.ops.text._strings import trim as trim
from cadcloud.ops.text._strings import trim_end as trim_end
from cadcloud.ops.text._strings import trim_start as trim_start
from cadcloud.ops.text._strokes import vector_char as vector_char
from cadcloud.ops.text._strokes import vector_text as vector_text
