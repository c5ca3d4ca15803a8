"""``cad model``: the options of a model are those that its definition says, at run time."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import typer

from cadcloud_sdk.cli.saving import formats_of, save
from cadcloud_sdk.cli.session import SESSION, connected, show_list
from cadcloud_sdk.types import ModelDefinition, ModelParamDefinition
from cadcloud_sdk.wire import plain

if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    # Not generic in every version.
    _ParamType = click.ParamType

PASS_ON: dict[str, Any] = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("model", context_settings=PASS_ON, add_help_option=False)(run_model)


def run_model(context: typer.Context) -> None:
    """Make a model: `cad model dragon-cup --height 10 -o cup.glb`; `cad model NAME --help` lists its parameters."""
    words = list(context.args)
    name = next((word for word in words if not word.startswith("-")), None)
    if name is None:
        _list(as_json="--json" in words)
        return
    words.remove(name)
    with connected() as client:
        definition = client.models.params(name)
        command = command_of(definition)
        try:
            given = command.main(words, prog_name=f"cad model {name}", standalone_mode=False)
        except click.ClickException as error:
            error.show()
            raise typer.Exit(error.exit_code) from None
        if not isinstance(given, Mapping):  # it was asked for help
            return
        _run(name, dict(given))  # pyright: ignore[reportUnknownArgumentType]


def _list(*, as_json: bool) -> None:
    SESSION.json = SESSION.json or as_json
    with connected() as client:
        found = list(client.models.definitions(client.models.list()).values())
    rows = [(each.name, each.display_name, len(each.params), each.description) for each in found]
    show_list(found, ("name", "called", "parameters", "what it is"), rows)


def _run(name: str, given: dict[str, Any]) -> None:
    paths: Sequence[Path] = given.pop("output")
    timeout: float | None = given.pop("timeout")
    SESSION.json = given.pop("json") or SESSION.json
    precision: float | None = given.pop("precision")
    params = {wire: value for wire, value in given.items() if value is not None}
    outputs: dict[str, Any] = {"formats": formats_of(paths) or ["gltf"]}
    if precision is not None:
        outputs["meshPrecision"] = precision
    with connected() as client:
        made = client.models.run(name, params, outputs=outputs, timeout=timeout)
        save(made, paths)


def command_of(definition: ModelDefinition) -> click.Command:
    """A command whose options are the parameters of a model, and whose result are the values given."""
    options = [_option(param, definition.defaults) for param in definition.params]
    taken = {name for option in options for name in option.opts}
    own = [
        click.Option(
            ["--output", "-o", "output"],
            type=click.Path(path_type=Path),
            multiple=True,
            help="Where to save; the ending says the format. May be repeated.",
        ),
        click.Option(["--precision", "precision"], type=float, help="How far the mesh may stray from the surface."),
        click.Option(["--timeout", "timeout"], type=float, help="Seconds after which the task is cancelled."),
        click.Option(["--json", "json"], is_flag=True, help="Print JSON, for scripts."),
    ]
    # A model may call a parameter of its own so.
    kept = [_renamed(option, taken) for option in own]

    def collected(**values: Any) -> dict[str, Any]:
        return values

    words = f"{definition.description}\n\nParameters that are not given have their defaults."
    return click.Command(definition.name, params=[*options, *kept], callback=collected, help=words)


def _renamed(option: click.Option, taken: set[str]) -> click.Option:
    option.opts = [f"--cad{name[1:]}" if name in taken else name for name in option.opts]
    return option


def _option(param: ModelParamDefinition, defaults: Mapping[str, Any]) -> click.Option:
    flag = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", param.name).lower()
    default = json.dumps(defaults.get(param.name, param.default))
    words = f"{param.description} {_bounds(param)}[default: {default}]"
    if param.type == "boolean":
        return click.Option([f"--{flag}/--no-{flag}", param.name], default=None, help=words)
    kinds: dict[str, Any] = {"number": click.FLOAT, "integer": click.INT}
    kind = kinds.get(param.type) or _Listed()
    return click.Option([f"--{flag}", param.name], type=kind, default=None, help=words)


def _bounds(param: ModelParamDefinition) -> str:
    """What values there may be, where the service says so."""
    found: Mapping[str, Any] = plain(getattr(param, "bounds", None)) or {}
    signs = {"minimum": "≥", "exclusiveMinimum": ">", "maximum": "≤", "exclusiveMaximum": "<"}
    said = [f"{sign} {found[key]:g}" for key, sign in signs.items() if found.get(key) is not None]
    return f"({', '.join(said)}) " if said else ""


class _Listed(_ParamType):
    """A list, as JSON or with commas."""

    name = "list"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            found = json.loads(value if value.lstrip().startswith("[") else f"[{value}]")
        except ValueError:
            self.fail(f"{value!r} is no list such as 0,1,0", param, ctx)
        return found
