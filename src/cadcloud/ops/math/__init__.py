"""Arithmetic on single numbers."""

from cadcloud.ops.math._arithmetic import (
    abs_ as abs_,
)
from cadcloud.ops.math._arithmetic import (
    acos as acos,
)
from cadcloud.ops.math._arithmetic import (
    add as add,
)
from cadcloud.ops.math._arithmetic import (
    asin as asin,
)
from cadcloud.ops.math._arithmetic import (
    atan as atan,
)
from cadcloud.ops.math._arithmetic import (
    ceil as ceil,
)
from cadcloud.ops.math._arithmetic import (
    cos as cos,
)
from cadcloud.ops.math._arithmetic import (
    deg_to_rad as deg_to_rad,
)
from cadcloud.ops.math._arithmetic import (
    divide as divide,
)
from cadcloud.ops.math._arithmetic import (
    exp as exp,
)
from cadcloud.ops.math._arithmetic import (
    floor as floor,
)
from cadcloud.ops.math._arithmetic import (
    fract as fract,
)
from cadcloud.ops.math._arithmetic import (
    ln as ln,
)
from cadcloud.ops.math._arithmetic import (
    log10 as log10,
)
from cadcloud.ops.math._arithmetic import (
    modulus as modulus,
)
from cadcloud.ops.math._arithmetic import (
    multiply as multiply,
)
from cadcloud.ops.math._arithmetic import (
    negate as negate,
)
from cadcloud.ops.math._arithmetic import (
    number as number,
)
from cadcloud.ops.math._arithmetic import (
    one_nr_operation as one_nr_operation,
)
from cadcloud.ops.math._arithmetic import (
    pi as pi,
)
from cadcloud.ops.math._arithmetic import (
    power as power,
)
from cadcloud.ops.math._arithmetic import (
    rad_to_deg as rad_to_deg,
)
from cadcloud.ops.math._arithmetic import (
    round_ as round_,
)
from cadcloud.ops.math._arithmetic import (
    round_and_remove_trailing_zeros as round_and_remove_trailing_zeros,
)
from cadcloud.ops.math._arithmetic import (
    round_to_decimals as round_to_decimals,
)
from cadcloud.ops.math._arithmetic import (
    sign as sign,
)
from cadcloud.ops.math._arithmetic import (
    sin as sin,
)
from cadcloud.ops.math._arithmetic import (
    sqrt as sqrt,
)
from cadcloud.ops.math._arithmetic import (
    subtract as subtract,
)
from cadcloud.ops.math._arithmetic import (
    tan as tan,
)
from cadcloud.ops.math._arithmetic import (
    ten_pow as ten_pow,
)
from cadcloud.ops.math._arithmetic import (
    to_fixed as to_fixed,
)
from cadcloud.ops.math._arithmetic import (
    two_nr_operation as two_nr_operation,
)
from cadcloud.ops.math._ease import (
    ease as ease,
)
from cadcloud.ops.math._expression import (
    eval_arithmetic as eval_arithmetic,
)
from cadcloud.ops.math._ranges import (
    clamp as clamp,
)
from cadcloud.ops.math._ranges import (
    inverse_lerp as inverse_lerp,
)
from cadcloud.ops.math._ranges import (
    lerp as lerp,
)
from cadcloud.ops.math._ranges import (
    move_towards as move_towards,
)
from cadcloud.ops.math._ranges import (
    ping_pong as ping_pong,
)
from cadcloud.ops.math._ranges import (
    random as random,
)
from cadcloud.ops.math._ranges import (
    random_number as random_number,
)
from cadcloud.ops.math._ranges import (
    random_numbers as random_numbers,
)
from cadcloud.ops.math._ranges import (
    remap as remap,
)
from cadcloud.ops.math._ranges import (
    smoothstep as smoothstep,
)
from cadcloud.ops.math._ranges import (
    wrap as wrap,
)
