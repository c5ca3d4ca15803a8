"""Operations of ``occt.io``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Text, default


class IoOperations(Namespace):
    """Operations of ``occt.io``."""

    def load_step_or_iges(
        self,
        filetext: Text | Text | Reference[bytes],
        file_name: Text = default("shape.step"),
        adjust_z_to_y: Boolean = default(True),
    ) -> Result[kinds.Shape]:
        """Read the shapes of a STEP or IGES file.

        Convention: lengths become millimetres whatever the file's unit. ``adjust_zto_y`` swaps y and z, (x, y, z)
        to (x, z, y), from the z up of most CAD files to the y up used here. The swap mirrors the shape, though its
        outside stays outside; it is undone by ``adjustYtoZ`` on the way out. To keep the hand of screws and the
        like, pass false and rotate by -90 degrees about x.

        Args:
            filetext: the file: text or bytes, plain or compressed by gzip (stpz).
            file_name: not looked at: STEP and IGES are told apart by content.
            adjust_z_to_y: swap y and z.

        Returns:
            The shape; a compound where the file holds several.
        """
        return self._add(
            "occt.io.loadSTEPorIGES", {"filetext": filetext}, {"fileName": file_name, "adjustZtoY": adjust_z_to_y}
        )

    def save_shape_step(
        self,
        shape: Reference[kinds.Shape],
        file_name: Text = default("shape.step"),
        adjust_y_to_z: Boolean = default(False),
        from_right_handed: Boolean = default(False),
        try_download: Boolean = default(True),
    ) -> Result[str]:
        """Write a shape as the text of a STEP file.

        Convention: AP214, one unit is one millimetre, equal shapes give equal text. ``adjust_yto_z`` swaps y and z,
        (x, y, z) to (x, z, y), which mirrors and undoes the swap of ``loadSTEPorIGES``; with ``from_right_handed``
        it turns without mirroring, (x, y, z) to (x, -z, y).

        Known difference: elsewhere ``fromRightHanded`` turns the other way, which leaves the shape upside down.

        Args:
            shape: what to write.
            file_name: its stem becomes the name of the product in the file.
            adjust_y_to_z: from y up to z up.
            from_right_handed: with ``adjust_yto_z``, turn rather than mirror.
            try_download: without effect: there is no browser to download with.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.saveShapeSTEP",
            {"shape": shape},
            {
                "fileName": file_name,
                "adjustYtoZ": adjust_y_to_z,
                "fromRightHanded": from_right_handed,
                "tryDownload": try_download,
            },
        )
