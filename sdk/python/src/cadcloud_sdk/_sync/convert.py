# Generated from cadcloud_sdk/_async/convert.py by sdk/python/tools; not edited by hand.
"""Conversions of files, and reports on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from pydantic import BaseModel

from cadcloud_sdk._sync.outcome import Outcome
from cadcloud_sdk._sync.tasks import OnProgress, Tasks, body_of
from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.types import (
    ConvertAdvancedOptions,
    ConvertBody,
    DracoCompressionOptions,
    InspectBody,
    StepToGltfAdvancedBody,
    StepToGltfAdvancedWithDracoBody,
    StepToGltfBody,
    StepToGltfWithDracoBody,
    TaskCreated,
    TaskWebhook,
)

Options: TypeAlias = ConvertAdvancedOptions | Mapping[str, Any]
Draco: TypeAlias = DracoCompressionOptions | Mapping[str, Any]
Webhook: TypeAlias = TaskWebhook | Mapping[str, Any]
SIMPLE = ("/api/v1/convert/step-to-gltf", StepToGltfBody)
ADVANCED = ("/api/v1/convert/step-to-gltf-advanced", StepToGltfAdvancedBody)
DRACO = ("/api/v1/convert/step-to-gltf-with-draco", StepToGltfWithDracoBody)
ADVANCED_DRACO = ("/api/v1/convert/step-to-gltf-advanced-with-draco", StepToGltfAdvancedWithDracoBody)
ANY = ("/api/v1/convert", ConvertBody)
INSPECT = ("/api/v1/inspect", InspectBody)


class Convert:
    """``client.convert``: from one format to another, and what is in a file."""

    def __init__(self, transport: Transport, tasks: Tasks) -> None:
        self._transport = transport
        self._tasks = tasks

    def step_to_gltf(
        self,
        step_file_id: str,
        *,
        mesh_precision: float | None = None,
        mesh_angle: float | None = None,
        mesh_relative: bool | None = None,
        internal_vertices_mode: bool | None = None,
        control_surface_deflection: bool | None = None,
        webhook: Webhook | None = None,
    ) -> TaskCreated:
        """Convert a STEP file to binary glTF.

        Args:
            step_file_id: an uploaded STEP file.
            mesh_precision: how far the mesh may stray from the surface.
            mesh_angle: by how many radians neighbouring facets may turn.
            mesh_relative: whether the precision is a fraction of the length of each edge.
            internal_vertices_mode: whether vertices inside faces are kept.
            control_surface_deflection: whether the mesh is checked against the surface.
            webhook: who is to hear of the end.
        """
        return self._submitted(
            SIMPLE,
            {
                "step_file_id": step_file_id,
                "mesh_precision": mesh_precision,
                "mesh_angle": mesh_angle,
                "mesh_relative": mesh_relative,
                "internal_vertices_mode": internal_vertices_mode,
                "control_surface_deflection": control_surface_deflection,
                "webhook": webhook,
            },
        )

    def step_to_gltf_and_wait(
        self,
        step_file_id: str,
        *,
        mesh_precision: float | None = None,
        mesh_angle: float | None = None,
        mesh_relative: bool | None = None,
        internal_vertices_mode: bool | None = None,
        control_surface_deflection: bool | None = None,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Convert a STEP file to binary glTF, and wait for it.

        Args:
            step_file_id: an uploaded STEP file.
            mesh_precision: how far the mesh may stray from the surface.
            mesh_angle: by how many radians neighbouring facets may turn.
            mesh_relative: whether the precision is a fraction of the length of each edge.
            internal_vertices_mode: whether vertices inside faces are kept.
            control_surface_deflection: whether the mesh is checked against the surface.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(
            SIMPLE,
            {
                "step_file_id": step_file_id,
                "mesh_precision": mesh_precision,
                "mesh_angle": mesh_angle,
                "mesh_relative": mesh_relative,
                "internal_vertices_mode": internal_vertices_mode,
                "control_surface_deflection": control_surface_deflection,
                "webhook": webhook,
            },
            timeout,
            on_progress,
            cancel_on_timeout,
        )

    def step_to_gltf_advanced(
        self, step_file_id: str, options: Options | None = None, *, webhook: Webhook | None = None
    ) -> TaskCreated:
        """Convert a STEP file to binary glTF, choosing everything about it.

        Args:
            step_file_id: an uploaded STEP file.
            options: everything that can be chosen.
            webhook: who is to hear of the end.
        """
        return self._submitted(ADVANCED, {"step_file_id": step_file_id, "options": options, "webhook": webhook})

    def step_to_gltf_advanced_and_wait(
        self,
        step_file_id: str,
        options: Options | None = None,
        *,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Convert a STEP file to binary glTF, choosing everything about it, and wait for it.

        Args:
            step_file_id: an uploaded STEP file.
            options: everything that can be chosen.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(
            ADVANCED,
            {"step_file_id": step_file_id, "options": options, "webhook": webhook},
            timeout,
            on_progress,
            cancel_on_timeout,
        )

    def step_to_gltf_with_draco(
        self,
        step_file_id: str,
        *,
        mesh_precision: float | None = None,
        mesh_angle: float | None = None,
        mesh_relative: bool | None = None,
        internal_vertices_mode: bool | None = None,
        control_surface_deflection: bool | None = None,
        draco: Draco | None = None,
        webhook: Webhook | None = None,
    ) -> TaskCreated:
        """Convert a STEP file to binary glTF with Draco compression.

        Args:
            step_file_id: an uploaded STEP file.
            mesh_precision: how far the mesh may stray from the surface.
            mesh_angle: by how many radians neighbouring facets may turn.
            mesh_relative: whether the precision is a fraction of the length of each edge.
            internal_vertices_mode: whether vertices inside faces are kept.
            control_surface_deflection: whether the mesh is checked against the surface.
            draco: how to compress.
            webhook: who is to hear of the end.
        """
        return self._submitted(
            DRACO,
            {
                "step_file_id": step_file_id,
                "mesh_precision": mesh_precision,
                "mesh_angle": mesh_angle,
                "mesh_relative": mesh_relative,
                "internal_vertices_mode": internal_vertices_mode,
                "control_surface_deflection": control_surface_deflection,
                "draco": draco,
                "webhook": webhook,
            },
        )

    def step_to_gltf_with_draco_and_wait(
        self,
        step_file_id: str,
        *,
        mesh_precision: float | None = None,
        mesh_angle: float | None = None,
        mesh_relative: bool | None = None,
        internal_vertices_mode: bool | None = None,
        control_surface_deflection: bool | None = None,
        draco: Draco | None = None,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Convert a STEP file to binary glTF with Draco compression, and wait for it.

        Args:
            step_file_id: an uploaded STEP file.
            mesh_precision: how far the mesh may stray from the surface.
            mesh_angle: by how many radians neighbouring facets may turn.
            mesh_relative: whether the precision is a fraction of the length of each edge.
            internal_vertices_mode: whether vertices inside faces are kept.
            control_surface_deflection: whether the mesh is checked against the surface.
            draco: how to compress.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(
            DRACO,
            {
                "step_file_id": step_file_id,
                "mesh_precision": mesh_precision,
                "mesh_angle": mesh_angle,
                "mesh_relative": mesh_relative,
                "internal_vertices_mode": internal_vertices_mode,
                "control_surface_deflection": control_surface_deflection,
                "draco": draco,
                "webhook": webhook,
            },
            timeout,
            on_progress,
            cancel_on_timeout,
        )

    def step_to_gltf_advanced_with_draco(
        self,
        step_file_id: str,
        options: Options | None = None,
        *,
        draco: Draco | None = None,
        webhook: Webhook | None = None,
    ) -> TaskCreated:
        """Convert a STEP file to binary glTF with Draco compression, choosing everything about it.

        Args:
            step_file_id: an uploaded STEP file.
            options: everything that can be chosen.
            draco: how to compress.
            webhook: who is to hear of the end.
        """
        return self._submitted(
            ADVANCED_DRACO, {"step_file_id": step_file_id, "options": options, "draco": draco, "webhook": webhook}
        )

    def step_to_gltf_advanced_with_draco_and_wait(
        self,
        step_file_id: str,
        options: Options | None = None,
        *,
        draco: Draco | None = None,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Convert a STEP file to binary glTF with Draco compression, choosing everything about it, and wait for it.

        Args:
            step_file_id: an uploaded STEP file.
            options: everything that can be chosen.
            draco: how to compress.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(
            ADVANCED_DRACO,
            {"step_file_id": step_file_id, "options": options, "draco": draco, "webhook": webhook},
            timeout,
            on_progress,
            cancel_on_timeout,
        )

    def convert(
        self, file_id: str, to: str, *, options: Mapping[str, Any] | None = None, webhook: Webhook | None = None
    ) -> TaskCreated:
        """Convert any file that the service reads to any format that it writes.

        Args:
            file_id: an uploaded file.
            to: the format to make, such as ``glb``.
            options: everything that can be chosen.
            webhook: who is to hear of the end.
        """
        return self._submitted(ANY, {"file_id": file_id, "to": to, "options": options, "webhook": webhook})

    def convert_and_wait(
        self,
        file_id: str,
        to: str,
        *,
        options: Mapping[str, Any] | None = None,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Convert any file that the service reads to any format that it writes, and wait for it.

        Args:
            file_id: an uploaded file.
            to: the format to make, such as ``glb``.
            options: everything that can be chosen.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(
            ANY,
            {"file_id": file_id, "to": to, "options": options, "webhook": webhook},
            timeout,
            on_progress,
            cancel_on_timeout,
        )

    def inspect(self, file_id: str, *, webhook: Webhook | None = None) -> TaskCreated:
        """Report on what is in a file: its products, shapes, sizes and flaws.

        Args:
            file_id: an uploaded file.
            webhook: who is to hear of the end.
        """
        return self._submitted(INSPECT, {"file_id": file_id, "webhook": webhook})

    def inspect_and_wait(
        self,
        file_id: str,
        *,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Report on what is in a file: its products, shapes, sizes and flaws, and wait for it.

        Args:
            file_id: an uploaded file.
            webhook: who is to hear of the end.
            timeout: seconds to wait at most.
            on_progress: called with the task after each change.
            cancel_on_timeout: whether the task is cancelled when that time is over.
        """
        return self._run(INSPECT, {"file_id": file_id, "webhook": webhook}, timeout, on_progress, cancel_on_timeout)

    def _submitted(self, route: tuple[str, type[BaseModel]], values: Mapping[str, Any]) -> TaskCreated:
        path, model = route
        return self._tasks.submit(path, body_of(self._transport, model, values))

    def _run(
        self,
        route: tuple[str, type[BaseModel]],
        values: Mapping[str, Any],
        timeout: float | None,
        on_progress: OnProgress | None,
        cancel: bool,
    ) -> Outcome:
        path, model = route
        body = body_of(self._transport, model, values)
        return self._tasks.run(path, body, timeout=timeout, on_progress=on_progress, cancel_on_timeout=cancel)
