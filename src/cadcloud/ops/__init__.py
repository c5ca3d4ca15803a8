"""Operations over geometry kernels: plain functions, free of HTTP, database and settings.

The folder path is the name on the wire: ``cadcloud.ops.occt.shapes.solid.create_box`` is
``occt.shapes.solid.createBox``.
"""
