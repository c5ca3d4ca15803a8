"""The command ``cadcloud``."""

# Each command loads only what it needs: `cadcloud --help` is instant and works without the server's extras.
# ruff: noqa: PLC0415

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from cadcloud import starter

if TYPE_CHECKING:
    from cadcloud.server.settings import Settings

DATABASE_SECONDS = 60.0
SERVICE_URL = "http://127.0.0.1:8000"

app = typer.Typer(no_args_is_help=True, add_completion=False, help="CAD Cloud: an open, self-hostable CAD API.")
key_app = typer.Typer(no_args_is_help=True, help="API keys.")
db_app = typer.Typer(no_args_is_help=True, help="The database.")
account_app = typer.Typer(no_args_is_help=True, help="Accounts.")
app.add_typer(key_app, name="key")
app.add_typer(account_app, name="account")
app.add_typer(db_app, name="db")

Host = Annotated[str | None, typer.Option(help="Address to listen on; default CADCLOUD_HOST or 127.0.0.1.")]
Port = Annotated[int | None, typer.Option(help="Port to listen on; default CADCLOUD_PORT or 8000.")]


@app.callback()
def configure(
    data_dir: Annotated[Path | None, typer.Option(help="Data folder; default CADCLOUD_DATA_DIR or .cadcloud.")] = None,
) -> None:
    """Options of all commands."""
    _override(data_dir=data_dir)


@app.command()
def serve(host: Host = None, port: Port = None) -> None:
    """Run everything: the embedded database unless CADCLOUD_DATABASE_URL is set, the API and a worker."""
    _override(host=host, port=port)
    settings = _settings()
    with _clear_errors():
        from cadcloud.server.supervisor import Supervisor

        async def run() -> None:
            await Supervisor(settings).run(typer.echo)

        asyncio.run(run())


@app.command()
def api(host: Host = None, port: Port = None) -> None:
    """Run the HTTP API alone."""
    _override(host=host, port=port)
    settings = _settings()
    with _clear_errors():
        _join_service(settings)
        import uvicorn

        from cadcloud.server.app import create_app

        uvicorn.run(
            create_app(settings),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=10,
        )


@app.command()
def worker() -> None:
    """Run a worker alone."""
    settings = _settings()
    with _clear_errors():
        _join_service(settings)
        from cadcloud.server.worker import run_worker

        asyncio.run(run_worker(settings))


@app.command()
def new(
    folder: Annotated[Path | None, typer.Argument(help="Where; by default cadcloud-app.")] = None,
    backend: Annotated[str | None, typer.Option(help=f"One of {', '.join(starter.backends())}.")] = None,
    url: Annotated[str | None, typer.Option(help=f"Where the service is; default {SERVICE_URL}.")] = None,
    key: Annotated[str | None, typer.Option(help="The API key, for .env; default CADCLOUD_API_KEY.")] = None,
    sdk: Annotated[str | None, typer.Option(help="Another SDK than the one of this version.")] = None,
    install: Annotated[bool, typer.Option(help="Run npm install.")] = True,
) -> None:
    """Make an app on the service: a backend of your choice and a front end. At a terminal it asks what is not said."""
    kinds = starter.backends()
    ask = sys.stdin.isatty()
    if folder is None:
        folder = Path(typer.prompt("Folder", "cadcloud-app") if ask else "cadcloud-app")
    if backend is None:
        backend = _chosen(kinds) if ask else next(iter(kinds))
    address: str = url or (typer.prompt("Service", SERVICE_URL) if ask else SERVICE_URL)
    secret = key or os.environ.get("CADCLOUD_API_KEY", "")
    if ask and not secret:
        secret = str(typer.prompt("API key (later)", "", show_default=False))
    try:
        target = starter.create(folder, backend, url=address, key=secret, sdk=sdk)
    except starter.Refused as error:
        raise SystemExit(f"Error: {error}") from None
    typer.echo(f"Made {folder}.")
    installed = install and _npm_install(target)
    setup = kinds[backend].setup
    steps = [f"cd {folder}", *([] if installed else ["npm install"]), *([setup] if setup else []), "npm run dev"]
    typer.echo("\nNext:\n" + "".join(f"  {step}\n" for step in steps))


def _chosen(kinds: dict[str, starter.Backend]) -> str:
    names = list(kinds)
    for number, name in enumerate(names, 1):
        typer.echo(f"  {number}  {kinds[name].words}")
    said = str(typer.prompt("Backend", "1"))
    return names[int(said) - 1] if said.isdecimal() and 0 < int(said) <= len(names) else said


def _npm_install(folder: Path) -> bool:
    npm = shutil.which("npm")
    if npm is None:
        typer.echo("There is no npm here; Node 20.19 or newer brings it.", err=True)
        return False
    if subprocess.run([npm, "install"], cwd=folder, check=False).returncode:
        raise SystemExit("Error: npm install failed; run it again in the folder.")
    return True


@key_app.command("create")
def create_key(
    name: Annotated[str, typer.Option(help="What you call it.")],
    scopes: Annotated[
        str, typer.Option(help="What it may do, by commas: models, cad, convert, files, tasks, *.")
    ] = "*",
    quiet: Annotated[bool, typer.Option("--quiet", help="Print the key and nothing else.")] = False,
) -> None:
    """Make an API key and print it. It cannot be shown again."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.keys import administration

        key = asyncio.run(administration.create(url, name=name, scopes=[scope.strip() for scope in scopes.split(",")]))
    typer.echo(key.secret if quiet else f"{key.secret}\n\nKey {key.row.id} ({key.row.name}). It is shown only now.")


@key_app.command("list")
def list_keys() -> None:
    """List all API keys, by the beginnings of their secrets."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.keys import administration

        rows = asyncio.run(administration.list_all(url))
    for row in rows:
        state = f"revoked {row.revoked_at:%Y-%m-%d}" if row.revoked_at else "valid"
        used = f"last used {row.last_used_at:%Y-%m-%d %H:%M}" if row.last_used_at else "never used"
        typer.echo(f"{row.id}  {row.prefix}…  {','.join(row.scopes)}  {state}  {used}  {row.name}")


@key_app.command("revoke")
def revoke_key(key_id: Annotated[UUID, typer.Argument(help="The key's id, as `key list` shows it.")]) -> None:
    """Make a key invalid, at once and for ever."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.keys import administration

        row = asyncio.run(administration.revoke(url, key_id))
    typer.echo(f"Revoked {row.id} ({row.name}).")


Who = Annotated[str, typer.Argument(help="The account's address, or `owner`.")]
Password = Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help="Asked for.")]


@account_app.command("create")
def create_account(
    email: Annotated[str, typer.Option(help="The address to sign in with.")],
    password: Password,
    name: Annotated[str, typer.Option(help="What people call its holder.")] = "",
) -> None:
    """Make an account."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.accounts import administration
        from cadcloud.server.accounts.schemas import SignUpBody

        body = SignUpBody(email=email, password=password, name=name)
        made = administration.create(url, email=body.email, name=body.name, password=body.password)
        account = asyncio.run(made)
    typer.echo(f"Account {account.id} ({account.email}).")


@account_app.command("list")
def list_accounts() -> None:
    """List all accounts."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.accounts import administration

        rows = asyncio.run(administration.list_all(url))
    for row in rows:
        state = "disabled" if row.disabled_at else "active"
        typer.echo(f"{row.id}  {row.email or '-'}  {row.role}  {row.plan or '-'}  {state}  {row.name}")


@account_app.command("password")
def set_account_password(
    who: Who,
    password: Password,
    email: Annotated[str | None, typer.Option(help="The address to sign in with from now on.")] = None,
) -> None:
    """Set an account's password, and sign its browsers out."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.accounts import administration
        from cadcloud.server.accounts.schemas import SignUpBody

        address = None if email is None else SignUpBody(email=email, password=password).email
        account = asyncio.run(administration.set_password(url, who, password, email=address))
    typer.echo(f"{account.email} has a new password.")


@account_app.command("plan")
def set_account_plan(
    who: Who, plan: Annotated[str | None, typer.Argument(help="A plan's name; none is the default one.")] = None
) -> None:
    """Put an account on a plan of CADCLOUD_PLANS."""
    settings = _settings()
    with _clear_errors(), _database(settings) as url:
        from cadcloud.server.accounts import administration
        from cadcloud.server.plans import catalog

        account = asyncio.run(administration.set_plan(url, who, plan, catalog.load(settings)))
    typer.echo(f"{account.email or who} is on {account.plan or 'the default plan'}.")


@account_app.command("disable")
def disable_account(who: Who, undo: Annotated[bool, typer.Option("--undo", help="Let it in again.")] = False) -> None:
    """Shut an account out: its keys and browsers open nothing any more."""
    with _clear_errors(), _database(_settings()) as url:
        from cadcloud.server.accounts import administration

        account = asyncio.run(administration.disable(url, who, disabled=not undo))
    typer.echo(f"{account.email or who} is {'disabled' if account.disabled_at else 'active'}.")


@db_app.command("upgrade")
def upgrade_database() -> None:
    """Bring the database to the newest schema."""
    with _clear_errors(), _database(_settings()):
        typer.echo("The database has the newest schema.")


@db_app.command("url")
def database_address() -> None:
    """Print the URL of the database: the configured one, or the running embedded one's."""
    settings = _settings()
    with _clear_errors():
        from cadcloud.server.database.engine import database_url

        typer.echo(database_url(settings))


def main() -> None:
    """Entry point of the command."""
    app()


def _override(**values: object) -> None:
    """Options stand above the environment, in this process and those that it starts."""
    os.environ.update({f"CADCLOUD_{name.upper()}": str(value) for name, value in values.items() if value is not None})


def _settings() -> Settings:
    try:
        from pydantic import ValidationError

        from cadcloud.server import log
        from cadcloud.server.settings import Settings
    except ModuleNotFoundError as error:
        raise SystemExit(f"{error.name} is missing. Install the server: pip install 'cadcloud[server]'") from None
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{_variable(each['loc'])}{each['msg']}" for each in error.errors())
        raise SystemExit(f"Settings: {wrong}") from None
    log.configure(settings)
    return settings


def _variable(location: tuple[int | str, ...]) -> str:
    return f"CADCLOUD_{str(location[0]).upper()}: " if location else ""


def _join_service(settings: Settings) -> None:
    """Wait for the database, and migrate it unless the supervisor has; from then on live and die with that."""
    from cadcloud.server import lifeline
    from cadcloud.server.database import migrate
    from cadcloud.server.database.engine import wait_for_database

    lifeline.follow_supervisor()
    url = wait_for_database(settings, seconds=DATABASE_SECONDS)
    if lifeline.SUPERVISOR_PID not in os.environ:
        migrate.upgrade(url)


@contextmanager
def _database(settings: Settings) -> Generator[str]:
    """The URL of the database, with the newest schema; an embedded server is started if none runs."""
    from cadcloud.server.database import embedded, migrate

    if settings.database_url is not None:
        url = settings.database_url.get_secret_value()
        migrate.upgrade(url)
        yield url
        return
    with embedded.attached(settings.folder) as url:
        migrate.upgrade(url)
        yield url


@contextmanager
def _clear_errors() -> Generator[None]:
    """Show errors that people can do something about as one line."""
    from pydantic import ValidationError

    from cadcloud.server.accounts.administration import AccountError
    from cadcloud.server.database.errors import DatabaseError
    from cadcloud.server.errors import ApiError
    from cadcloud.server.keys.errors import ApiKeyError
    from cadcloud.server.plans.catalog import PlansBroken
    from cadcloud.server.supervisor import SupervisorError

    try:
        yield
    except ValidationError as error:
        raise SystemExit(f"Error: {'; '.join(str(each['msg']) for each in error.errors())}") from None
    except (DatabaseError, ApiKeyError, ApiError, AccountError, PlansBroken, SupervisorError) as error:
        raise SystemExit(f"Error: {error}") from None


if __name__ == "__main__":
    main()
