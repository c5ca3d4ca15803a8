"""The commands."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from cadcloud_sdk import CadCloud, __version__, config
from cadcloud_sdk.cli import files, model, tasks
from cadcloud_sdk.cli.converting import converted
from cadcloud_sdk.cli.saving import formats_of, save
from cadcloud_sdk.cli.session import SESSION, Json, Outputs, Timeout, ask_for_json, connected, fail, show, show_list
from cadcloud_sdk.errors import AuthenticationError, CadCloudError

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="CAD Cloud from the command line.", rich_markup_mode=None
)
pipeline_app = typer.Typer(no_args_is_help=True, help="Pipelines: steps in a JSON file.")
operations_app = typer.Typer(no_args_is_help=True, help="The operations of the service.")
app.add_typer(pipeline_app, name="pipeline")
app.add_typer(tasks.app, name="tasks")
app.add_typer(files.app, name="files")
app.add_typer(operations_app, name="operations")
model.add_to(app)

Given = Annotated[list[str] | None, typer.Argument(metavar="NAME=VALUE…", help="Parameters; values are JSON or text.")]
Definition = Annotated[
    Path, typer.Argument(help="A file with the pipeline, or its steps, as JSON; - is standard input.")
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def configure(
    url: Annotated[str | None, typer.Option(help="The service; default CADCLOUD_URL, or that of `login`.")] = None,
    key: Annotated[str | None, typer.Option(help="The API key; default CADCLOUD_API_KEY, or that of `login`.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bars.")] = False,
    json_: Json = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of all commands."""
    del version
    SESSION.url, SESSION.key, SESSION.quiet, SESSION.json = url, key, quiet, json_


@app.command()
def login(
    url: Annotated[str | None, typer.Option(help="Where the service is.")] = None,
    key: Annotated[str | None, typer.Option(help="The API key; asked for if left out. - reads standard input.")] = None,
) -> None:
    """Store the address of a service and an API key, readable by you alone. Variables still win."""
    address = url or SESSION.url or typer.prompt("Service", default=config.DEFAULT_URL)
    given = key or SESSION.key or typer.prompt("API key", hide_input=True)
    secret = sys.stdin.readline().strip() if given == "-" else given
    try:
        with CadCloud(secret, address) as client:
            client.tasks.list(limit=1).page()
    except AuthenticationError as error:
        fail(CadCloudError(f"{address} does not know this key: {error.message}", code=error.code))
    except CadCloudError as error:
        fail(error)
    typer.echo(f"Logged in to {address}; stored in {config.store(address, secret)}")


@app.command()
def logout() -> None:
    """Delete what `login` stored."""
    typer.echo("Logged out." if config.forget() else "Nothing was stored.")


@app.command()
def health(json_: Json = False) -> None:
    """Tell whether the service is up."""
    ask_for_json(json_)
    with connected() as client:
        found = client.health()
        show(found, f"{client.base_url}: {found.status}")
    if found.status != "ok":
        raise typer.Exit(1)


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(help="The file to convert.", exists=True, dir_okay=False)],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where to save; default: the name with .glb.")
    ] = None,
    precision: Annotated[float | None, typer.Option(help="How far the mesh may stray from the surface.")] = None,
    draco: Annotated[bool, typer.Option("--draco", help="Compress the mesh.")] = False,
    option: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="An option of the conversion.")
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep the uploaded file on the service.")] = False,
    timeout: Timeout = None,
    json_: Json = False,
) -> None:
    """Convert a file: `cad convert part.step -o part.glb`."""
    ask_for_json(json_)
    target = output or Path(source.with_suffix(".glb").name)
    with connected() as client:
        made, part = converted(client, source, target, precision, draco, assigned(option), keep, timeout)
        save(made, [target], part)


@app.command()
def inspect(
    source: Annotated[Path, typer.Argument(help="The file to report on.", exists=True, dir_okay=False)],
    timeout: Timeout = None,
    json_: Json = False,
) -> None:
    """Report on what is in a file."""
    ask_for_json(json_)
    with connected() as client:
        file_id = str(client.files.upload(source).file_id)
        try:
            show(client.convert.inspect_and_wait(file_id, timeout=timeout).json())
        finally:
            client.files.delete(file_id)


@app.command()
def run(
    operation: Annotated[str, typer.Argument(help="Its dotted name, such as occt.shapes.solid.createBox.")],
    params: Given = None,
    output: Outputs = None,
    timeout: Timeout = None,
    json_: Json = False,
) -> None:
    """Run one operation: `cad run occt.shapes.solid.createBox width=3 -o box.step`. Data is printed."""
    ask_for_json(json_)
    steps = [{"operation": operation, "params": assigned(params)}]
    with connected() as client:
        _run(client, {"steps": steps}, output, timeout)


@pipeline_app.command("run")
def run_pipeline(
    definition: Definition,
    inputs: Annotated[
        list[Path] | None, typer.Option("--input", "-i", help="A file for $file:N, in their order.")
    ] = None,
    output: Outputs = None,
    timeout: Timeout = None,
    json_: Json = False,
) -> None:
    """Run a pipeline: `cad pipeline run cup.json -o cup.step -o cup.glb`. Without -o its own outputs are made."""
    ask_for_json(json_)
    body = _definition(definition)
    with connected() as client:
        uploaded = [str(client.files.upload(path).file_id) for path in inputs or ()]
        try:
            if uploaded:
                body["inputFiles"] = [{"fileId": file_id, "role": "input"} for file_id in uploaded]
            _run(client, body, output, timeout)
        finally:
            for file_id in uploaded:
                client.files.delete(file_id)


@pipeline_app.command("validate")
def validate_pipeline(definition: Definition, json_: Json = False) -> None:
    """Check a pipeline without running it."""
    ask_for_json(json_)
    with connected() as client:
        verdict = client.cad.validate(_definition(definition))
    words = "".join(f"{problem.path}: {problem.message}\n" for problem in verdict.problems)
    used = ", ".join(f"{each.used} of {each.limit} {name}" for name, each in verdict.budget.items())
    show(verdict, f"{words}{'Valid' if verdict.valid else 'Not valid'}; {used}")
    if not verdict.valid:
        raise typer.Exit(1)


@operations_app.command("list")
def list_operations(
    words: Annotated[list[str] | None, typer.Argument(help="All have to be there.")] = None, json_: Json = False
) -> None:
    """List operations, by words of their names and summaries."""
    ask_for_json(json_)
    with connected() as client:
        found = client.operations.list(" ".join(words or ()))
    show_list(found, ("name", "what it does"), [(each.name, each.summary) for each in found])


@operations_app.command("show")
def show_operation(name: str, json_: Json = False) -> None:
    """Describe one operation."""
    ask_for_json(json_)
    with connected() as client:
        found = client.operations.get(name)
    lines = [f"{found.name}: {found.summary}", *([found.description] if found.description else [])]
    for param, schema in found.params.get("properties", {}).items():
        default = f" [{json.dumps(schema['default'])}]" if "default" in schema else ""
        lines.append(f"  {param}{default}  {schema.get('description', '')}")
    show(found, "\n".join(lines))


def assigned(pairs: list[str] | None) -> dict[str, Any]:
    """Values from words such as ``width=3``.

    Raises:
        typer.BadParameter: there is no equals sign in one.
    """
    found: dict[str, Any] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals:
            raise typer.BadParameter(f"{pair!r}: write NAME=VALUE")
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


def _definition(path: Path) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text("utf-8")
        found: object = json.loads(text)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(f"{path}: {error}") from None
    if isinstance(found, list):
        return {"steps": found}
    if not isinstance(found, dict):
        raise typer.BadParameter(f"{path}: must hold an object or a list of steps")
    return cast("dict[str, Any]", found)


def _run(client: CadCloud, body: dict[str, Any], paths: list[Path] | None, timeout: float | None) -> None:
    """Run a pipeline and save what it made; data is printed where nothing is to be saved."""
    wanted = formats_of(paths or ())
    if wanted:
        given = body.get("outputs")
        body["outputs"] = {**(cast("dict[str, Any]", given) if isinstance(given, dict) else {}), "formats": wanted}
    made = client.cad.pipeline_and_wait(body, timeout=timeout)
    if not paths and "json" in made.formats and not SESSION.json:
        typer.echo(json.dumps(made.json(), indent=1, ensure_ascii=False))
        return
    save(made, paths or [])
