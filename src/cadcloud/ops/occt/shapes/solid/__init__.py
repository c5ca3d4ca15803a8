"""Solids: primitives, profiles and their properties."""

from cadcloud.ops.occt.shapes.solid._listing import get_solid_center_of_mass as get_solid_center_of_mass
from cadcloud.ops.occt.shapes.solid._listing import get_solid_surface_area as get_solid_surface_area
from cadcloud.ops.occt.shapes.solid._listing import get_solid_volume as get_solid_volume
from cadcloud.ops.occt.shapes.solid._listing import get_solids as get_solids
from cadcloud.ops.occt.shapes.solid._primitives import create_box as create_box
from cadcloud.ops.occt.shapes.solid._primitives import create_cone as create_cone
from cadcloud.ops.occt.shapes.solid._primitives import create_cylinder as create_cylinder
from cadcloud.ops.occt.shapes.solid._primitives import create_sphere as create_sphere
