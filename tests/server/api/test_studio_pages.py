"""What the service shows at / before Studio is built."""

from __future__ import annotations

from cadcloud.server.studio import endpoints


async def test_a_page_says_how_to_build_studio(new_browser, monkeypatch, tmp_path):
    monkeypatch.setattr(endpoints, "STATIC", tmp_path)
    browser = await new_browser()
    reply = await browser.get("/", headers={"Accept": "text/html"})
    assert reply.status_code == 200
    assert "default-src 'none'" in reply.headers["content-security-policy"]
    assert "<code>make studio</code>" in reply.text
    assert (await browser.get("/docs")).status_code == 200
    assert 'href="/docs"' in reply.text
