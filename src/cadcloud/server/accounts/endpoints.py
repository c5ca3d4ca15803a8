"""/api/v1/account: signing up, in and out, and the account that is signed in. Ours, beyond the contract."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from cadcloud.server.accounts import cookies, deletion, limits, repository, service, sessions
from cadcloud.server.accounts.access import (
    FROM_OUR_PAGES,
    BrowserKey,
    BrowserSession,
    SignedInAccount,
    is_local,
    require_local,
)
from cadcloud.server.accounts.schemas import (
    AccountBody,
    AccountDetail,
    AccountPlan,
    ConfirmBody,
    DeleteBody,
    Done,
    ForgottenBody,
    PasswordBody,
    ResetBody,
    SessionDetail,
    SessionList,
    SignInBody,
    SignUpBody,
    Ways,
)
from cadcloud.server.accounts.tables import Account
from cadcloud.server.errors import Forbidden, NotFound
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Context, Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.plans.service import plan_of
from cadcloud.server.tasks.results import timestamp

router = APIRouter(prefix="/account", tags=["Account"], route_class=StrictRoute)
PUBLIC = [FROM_OUR_PAGES]
# Text, not a UUID: what is no UUID names no session either, and that is a 404.
SessionId = Annotated[str, Path(alias="sessionId", json_schema_extra={"format": "uuid"})]


@router.get("/ways")
async def get_ways(request: Request, context: Held) -> Reply[Ways]:
    """Tell how one can sign in here. It needs no key."""
    settings = context.settings
    ways = Ways(
        sign_up=settings.sign_up,
        password_reset=settings.smtp_url is not None,
        local=is_local(request, context),
        oidc=settings.oidc_name if settings.oidc_issuer else None,
    )
    return Reply(ok=True, data=ways)


@router.post("/sign-up", status_code=201, dependencies=PUBLIC, responses=errors(400, 403, 409, 429))
async def sign_up(
    body: SignUpBody, request: Request, response: Response, session: Session, context: Held
) -> Reply[AccountDetail]:
    """Make an account and sign in to it."""
    if not context.settings.sign_up:
        raise Forbidden("SIGN_UP_CLOSED", "Accounts are made by the operator of this service.")
    await limits.spend(session, {f"sign-up:{limits.address_of(request)}": limits.SIGN_UP_ADDRESS})
    account = await service.sign_up(session, context.settings, email=body.email, password=body.password, name=body.name)
    await begin_session(request, response, session, context, account)
    return Reply(ok=True, data=_detail(account, context))


@router.post("/sign-in", dependencies=PUBLIC, responses=errors(400, 401, 403, 429))
async def sign_in(
    body: SignInBody, request: Request, response: Response, session: Session, context: Held
) -> Reply[AccountDetail]:
    """Sign in with a password. The session comes as a cookie."""
    await limits.spend(session, limits.of_sign_in(body.email, request))
    account = await service.authenticate(session, email=body.email, password=body.password)
    await limits.forgive(session, body.email, request)
    await begin_session(request, response, session, context, account)
    return Reply(ok=True, data=_detail(account, context))


@router.post("/sign-in/local", dependencies=PUBLIC, responses=errors(403))
async def sign_in_local(request: Request, response: Response, session: Session, context: Held) -> Reply[AccountDetail]:
    """Sign in as the owner, without a password, from a browser on the service's own machine."""
    require_local(request, context)
    account = await repository.owner(session)
    await begin_session(request, response, session, context, account)
    return Reply(ok=True, data=_detail(account, context))


@router.post("/sign-out", dependencies=PUBLIC, responses=errors(403))
async def sign_out(request: Request, response: Response, session: Session, context: Held) -> Reply[Done]:
    """Sign out. One who is not signed in is told the same."""
    if token := cookies.read(request, context.settings):
        await sessions.end(session, token)
    cookies.clear(request, response, context.settings)
    return Reply(ok=True, data=Done())


@router.get("", responses=errors(401, 403))
async def get_account(account: SignedInAccount, context: Held) -> Reply[AccountDetail]:
    """Tell who is signed in."""
    return Reply(ok=True, data=_detail(account, context))


@router.patch("", responses=errors(400, 401, 403, 409))
async def change_account(
    body: AccountBody, account: SignedInAccount, session: Session, context: Held
) -> Reply[AccountDetail]:
    """Change the name or the address of the account."""
    if body.email is not None and body.email != account.email:
        await limits.spend(session, {f"password:{account.id}": limits.PASSWORD_ACCOUNT})
        await service.require_password(account, body.current_password)
    await service.change(session, context.settings, account, name=body.name, email=body.email)
    return Reply(ok=True, data=_detail(account, context))


@router.post("/password", responses=errors(400, 401, 403, 429))
async def change_password(
    body: PasswordBody, request: Request, response: Response, key: BrowserKey, session: Session, context: Held
) -> Reply[Done]:
    """Change the password. Every other browser is signed out."""
    await limits.spend(session, {f"password:{key.account_id}": limits.PASSWORD_ACCOUNT})
    await service.change_password(
        session, context.settings, key.account, current=body.current_password, new=body.new_password
    )
    await begin_session(request, response, session, context, key.account)
    return Reply(ok=True, data=Done())


@router.post("/password/forgot", status_code=202, dependencies=PUBLIC, responses=errors(400, 403, 429))
async def forgot_password(body: ForgottenBody, request: Request, session: Session, context: Held) -> Reply[Done]:
    """Ask for a mail with a link to a new password. Whether the address has an account is not told."""
    await limits.spend(session, limits.of_mail(body.email, request))
    await service.forgot_password(session, context.settings, body.email)
    return Reply(ok=True, data=Done())


@router.post("/password/reset", dependencies=PUBLIC, responses=errors(400, 403, 429))
async def reset_password(body: ResetBody, request: Request, session: Session, context: Held) -> Reply[Done]:
    """Set a new password with the token of the mail. Every browser is signed out."""
    await limits.spend(session, {f"token:{limits.address_of(request)}": limits.TOKEN_ADDRESS})
    await service.reset_password(session, context.settings, token=body.token, new=body.new_password)
    return Reply(ok=True, data=Done())


@router.post("/email/confirm", dependencies=PUBLIC, responses=errors(400, 403, 429))
async def confirm_email(body: ConfirmBody, request: Request, session: Session) -> Reply[Done]:
    """Confirm the account's address with the token of the mail."""
    await limits.spend(session, {f"token:{limits.address_of(request)}": limits.TOKEN_ADDRESS})
    await service.confirm_email(session, body.token)
    return Reply(ok=True, data=Done())


@router.get("/sessions", responses=errors(401, 403))
async def list_sessions(signed_in: BrowserSession, session: Session) -> Reply[SessionList]:
    """List the browsers that are signed in to the account."""
    found = await sessions.list_all(session, signed_in.key.account_id)
    listed = [
        SessionDetail(
            session_id=each.id,
            current=each.id == signed_in.session_id,
            user_agent=each.user_agent,
            created_at=timestamp(each.created_at),
            last_used_at=timestamp(each.last_used_at),
            expires_at=timestamp(each.expires_at),
        )
        for each in found
    ]
    return Reply(ok=True, data=SessionList(sessions=listed))


@router.post("/sessions/end-others", responses=errors(401, 403))
async def end_other_sessions(signed_in: BrowserSession, session: Session) -> Reply[Done]:
    """Sign every other browser out."""
    await sessions.end_others(session, signed_in.key.account_id, signed_in.session_id)
    return Reply(ok=True, data=Done())


@router.delete("/sessions/{sessionId}", responses=errors(401, 403, 404))
async def end_session(session_id: SessionId, signed_in: BrowserSession, session: Session) -> Reply[Done]:
    """Sign one browser out."""
    try:
        ended = await sessions.end_one(session, signed_in.key.account_id, UUID(session_id))
    except ValueError:
        ended = False
    if not ended:
        raise NotFound(f"There is no session {session_id[:64]}.")
    return Reply(ok=True, data=Done())


@router.post("/delete", responses=errors(400, 401, 403, 409, 429))
async def delete_account(
    body: DeleteBody,
    request: Request,
    response: Response,
    signed_in: BrowserSession,
    session: Session,
    context: Held,
) -> Reply[Done]:
    """Delete the account with its keys, tasks, results and files. It cannot be undone."""
    account = signed_in.key.account
    await limits.spend(session, {f"password:{account.id}": limits.PASSWORD_ACCOUNT})
    await service.require_identity(account, body.current_password, signed_in.created_at)
    await deletion.require_deletable(session, account)
    await deletion.begin(session, context.settings, account)
    cookies.clear(request, response, context.settings)
    return Reply(ok=True, data=Done())


async def begin_session(
    request: Request, response: Response, session: Session, context: Context, account: Account
) -> None:
    """Sign a browser in: with a new token always, in place of whatever it brought."""
    replaced = cookies.read(request, context.settings)
    token = await sessions.begin(
        session,
        account.id,
        days=context.settings.session_days,
        replaced=replaced,
        user_agent=request.headers.get("user-agent", ""),
    )
    cookies.write(request, response, context.settings, token)


def _detail(account: Account, context: Context) -> AccountDetail:
    plan = plan_of(context.plans, account)
    return AccountDetail(
        account_id=account.id,
        email=account.email,
        email_confirmed=account.email_confirmed_at is not None,
        name=account.name,
        role=account.role,  # pyright: ignore[reportArgumentType] - checked by the table
        has_password=account.password_hash is not None,
        plan=AccountPlan(name=plan.name, title=plan.title),
        created_at=timestamp(account.created_at),
    )
