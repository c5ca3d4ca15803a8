"""What can be wrong with a pre-signed URL."""

from __future__ import annotations

from cadcloud.server.errors import ApiError


class LinkInvalid(ApiError):
    """The URL was not made here, or was changed, or is used by another method."""

    status = 403
    code = "URL_INVALID"

    def __init__(self) -> None:
        super().__init__("This URL is not valid for this request. Use it just as it was handed out.")


class LinkExpired(ApiError):
    """The URL's time is over."""

    status = 403
    code = "URL_EXPIRED"

    def __init__(self) -> None:
        super().__init__("This URL has expired. Ask for the file or result again to get a new one.")


class WrongUpload(ApiError):
    """What is uploaded is not what was announced."""

    status = 400
    code = "UPLOAD_MISMATCH"
