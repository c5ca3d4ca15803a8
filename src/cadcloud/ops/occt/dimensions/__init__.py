"""Dimensions: lines, arrows and labels that tell lengths, angles and names of things."""

from cadcloud.ops.occt.dimensions._angular import simple_angular_dimension as simple_angular_dimension
from cadcloud.ops.occt.dimensions._linear import simple_linear_length_dimension as simple_linear_length_dimension
from cadcloud.ops.occt.dimensions._pin import pin_with_label as pin_with_label
