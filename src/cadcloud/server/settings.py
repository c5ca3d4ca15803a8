"""Settings, read from the environment (``CADCLOUD_…``): the one place that knows their names and defaults."""

from __future__ import annotations

import os
import re
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from cadcloud.kernel.protocol import Extensions

SMTP = re.compile(r"(smtp|smtps|smtp\+plain)://[^/]")


class Settings(BaseSettings):
    """How one installation behaves. Every field is an environment variable with the prefix ``CADCLOUD_``."""

    model_config = SettingsConfigDict(env_prefix="CADCLOUD_", frozen=True, extra="ignore")

    data_dir: Path = Path(".cadcloud")
    """Where the embedded database, local storage and secrets live."""
    database_url: SecretStr | None = None
    """A PostgreSQL server (``postgresql://…``); without it one is started inside ``data_dir``."""
    storage_url: str | None = None
    """An object store (``s3://bucket/prefix``, ``gs://…``, ``az://…``); without it ``data_dir`` holds the files."""
    public_url: str | None = None
    """How clients reach the API, for the URLs handed out; without it the request's own address is used."""
    signing_secret: SecretStr | None = None
    """Signs local download and upload URLs; without it one is made and kept in ``data_dir``."""

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["auto", "json", "console"] = "auto"
    """``auto`` writes for people to a terminal and JSON lines to everything else."""
    catalog: Path | None = None
    """Another catalog of operations, for installations with plugins."""
    plugins: Annotated[tuple[str, ...], NoDecode] = ()
    """Python modules with further operations, separated by commas."""
    models: Annotated[tuple[str, ...], NoDecode] = ()
    """Folders, files and Python modules with further models, separated by commas."""

    concurrency: int = Field(default_factory=lambda: os.cpu_count() or 1, ge=1, le=256)
    """How many tasks one worker runs at a time."""
    task_seconds: float = Field(default=600, gt=0)
    task_memory_bytes: int = Field(default=4 << 30, gt=0)
    task_file_bytes: int = Field(default=4 << 30, gt=0)
    max_worker_deaths: int = Field(default=3, ge=1)
    """A task whose worker died this often fails instead of being tried again."""
    heartbeat_seconds: float = Field(default=2, gt=0)
    stalled_seconds: float = Field(default=10, gt=0)
    """A worker that has been silent for so long counts as dead."""
    sweep_seconds: float = Field(default=2, gt=0)
    """How often each worker looks for tasks of dead workers."""
    expiry_seconds: float = Field(default=60, gt=0)
    """How often each worker looks for results and uploads whose time is over."""
    kernel_attempts: int = Field(default=3, ge=1)
    """How often a task is run if its kernel process is killed from outside or storage fails."""
    shutdown_seconds: float = Field(default=20, ge=0)
    """What running tasks get to finish when a worker is told to stop; then they go back to the queue."""

    retention_hours: float = Field(default=24, gt=0)
    """How long a task and its results are kept."""
    history_days: float = Field(default=30, gt=0)
    """How long an expired task can still be listed."""
    upload_url_seconds: int = Field(default=3600, ge=1)
    download_url_seconds: int = Field(default=3600, ge=1)
    max_upload_bytes: int = Field(default=1 << 30, gt=0)
    max_body_bytes: int = Field(default=128 << 10, gt=0)
    max_pipeline_bytes: int = Field(default=3 << 20, gt=0, le=3 << 20)

    webhook_private_addresses: bool = False
    """Whether webhooks may use plain http and reach into the server's own network."""

    sign_up: bool = False
    """Whether anyone may make an account; without it ``cadcloud account create`` makes them."""
    local_sign_in: bool | None = None
    """Whether a browser on this very machine is the owner without a password; unless set, with the embedded
    database only. Never behind a ``public_url``."""
    session_days: float = Field(default=30, gt=0)
    """How long a sign-in lasts."""
    plans: Path | None = None
    """A TOML file with the plans and their limits; without it nobody is limited."""
    smtp_url: SecretStr | None = None
    """The server that sends mail: ``smtp://user:password@host:587`` (STARTTLS), ``smtps://…:465``, or
    ``smtp+plain://host:25`` without encryption. Needs ``mail_from`` and ``public_url``."""
    mail_from: str | None = None
    """The sender of mail, such as ``CAD Cloud <no-reply@cad.example>``."""
    oidc_issuer: str | None = None
    """An OpenID Connect provider, the URL below which ``.well-known/openid-configuration`` is."""
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    oidc_name: str = "single sign-on"
    """What people call the provider."""
    stripe_webhook_secret: SecretStr | None = None
    """The signing secret (``whsec_…``) of Stripe's webhook to ``/api/v1/billing/stripe``."""

    @field_validator("plugins", "models", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value

    @model_validator(mode="after")
    def _beats_often_enough(self) -> Self:
        if self.stalled_seconds < 3 * self.heartbeat_seconds:
            raise ValueError("CADCLOUD_STALLED_SECONDS must be at least three times CADCLOUD_HEARTBEAT_SECONDS")
        return self

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.smtp_url is not None and not (self.mail_from and self.public_url):
            # Links in mails must not be made of what a request says of its own address.
            raise ValueError("CADCLOUD_SMTP_URL needs CADCLOUD_MAIL_FROM and CADCLOUD_PUBLIC_URL")
        if self.smtp_url is not None and not SMTP.match(self.smtp_url.get_secret_value()):
            raise ValueError("CADCLOUD_SMTP_URL must begin with smtp://, smtps:// or smtp+plain://")
        oidc = (self.oidc_issuer, self.oidc_client_id, self.oidc_client_secret)
        if any(oidc) and not all(oidc):
            raise ValueError("CADCLOUD_OIDC_ISSUER, _CLIENT_ID and _CLIENT_SECRET go together")
        return self

    @property
    def owner_is_local(self) -> bool:
        """Whether a browser on this machine may be the owner without a password."""
        wanted = self.database_url is None if self.local_sign_in is None else self.local_sign_in
        return wanted and self.public_url is None

    def extensions(self) -> Extensions:
        """What this installation adds to the operations and models that ship."""
        return Extensions(plugins=self.plugins, models=self.models)

    @cached_property
    def folder(self) -> Path:
        """``data_dir`` as an absolute path."""
        return self.data_dir.expanduser().absolute()
