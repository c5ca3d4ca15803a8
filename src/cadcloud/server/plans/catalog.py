"""The plans of an installation, read from a TOML file. Without one there is a single plan without limits."""

from __future__ import annotations

import tomllib
from typing import Annotated, Any, Self, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from cadcloud.server.settings import Settings


class PlansBroken(ValueError):
    """The file of ``CADCLOUD_PLANS`` cannot be read; the message says where and why."""


class Plan(BaseModel):
    """What an account of this plan may use. What is left out has no limit."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str = ""
    """What people call it."""
    compute_minutes: Annotated[float, Field(ge=0)] | None = None
    """Minutes in kernel processes, each calendar month in UTC."""
    max_upload_bytes: Annotated[int, Field(gt=0)] | None = None
    storage_bytes: Annotated[int, Field(gt=0)] | None = None
    """Uploads and results that are kept, together."""
    requests_per_second: Annotated[float, Field(gt=0)] | None = None
    concurrency: Annotated[int, Field(gt=0)] | None = None
    """Tasks that are not finished, at any time; each sub-task counts."""
    retention_hours: Annotated[float, Field(gt=0)] | None = None
    """How long results are kept, instead of the installation's own time."""
    stripe_price: str | None = None
    """The price (``price_…``) whose subscribers have this plan."""


UNLIMITED = Plan(name="unlimited", title="Unlimited")


class Plans(BaseModel):
    """All plans, and which one an account has that was given none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    default: str = UNLIMITED.name
    plans: dict[str, Plan] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _named(cls, value: Any) -> Any:
        given = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        if not isinstance(given.get("plans"), dict):
            return cast("Any", value)
        return {**given, "plans": {name: _with_name(name, plan) for name, plan in given["plans"].items()}}

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.default not in {*self.plans, UNLIMITED.name}:
            raise ValueError(f"the default plan {self.default!r} is none of {', '.join(self.plans)}")
        return self

    @property
    def limited(self) -> bool:
        """Whether any account can be limited."""
        return bool(self.plans)

    def named(self, name: str | None) -> Plan:
        """The plan of that name; the default one where the name is not known, or none is given."""
        return self.plans.get(name or self.default) or self.plans.get(self.default) or UNLIMITED

    def of(self, plan: str | None, role: str) -> Plan:
        """The plan of an account. Whoever owns the installation is not limited, unless put on a plan."""
        return UNLIMITED if role == "owner" and plan is None else self.named(plan)

    def of_price(self, price: str) -> Plan | None:
        """The plan that subscribers of a Stripe price have."""
        return next((plan for plan in self.plans.values() if plan.stripe_price == price), None)


def _with_name(name: str, plan: Any) -> Any:
    return {"title": name, **cast("dict[str, Any]", plan), "name": name} if isinstance(plan, dict) else plan


def load(settings: Settings) -> Plans:
    """The plans of this installation.

    Raises:
        PlansBroken: the file is missing or wrong.
    """
    if settings.plans is None:
        return Plans()
    try:
        return Plans.model_validate(tomllib.loads(settings.plans.read_text(encoding="utf-8")))
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise PlansBroken(f"{settings.plans}: {wrong}") from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise PlansBroken(f"{settings.plans}: {error}") from error
