# CAD Cloud and Studio in one image, which runs as a user without rights. `cadcloud serve` brings its own database;
# compose.yaml runs API and worker apart, on a PostgreSQL.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS studio
WORKDIR /source/studio
COPY studio/package.json studio/package-lock.json studio/.npmrc ./
RUN npm ci --no-audit --no-fund
# Studio speaks by the SDK's sources.
COPY sdk/typescript/src /source/sdk/typescript/src
COPY studio ./
RUN npm run build

FROM ${PYTHON_IMAGE} AS build
RUN python3 -m venv /opt/cadcloud
ENV PATH=/opt/cadcloud/bin:$PATH
WORKDIR /source
COPY requirements.lock ./
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY catalog catalog
COPY examples examples
COPY sdk/create-app sdk/create-app
COPY src src
COPY --from=studio /source/src/cadcloud/server/studio/static src/cadcloud/server/studio/static
RUN pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM ${PYTHON_IMAGE}
# The geometry kernel is linked against libGL, though it draws nothing.
RUN apt-get update && apt-get install --yes --no-install-recommends libgl1 && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --create-home cadcloud && install --directory --owner=cadcloud --group=cadcloud /data
COPY --from=build /opt/cadcloud /opt/cadcloud
ENV PATH=/opt/cadcloud/bin:$PATH CADCLOUD_DATA_DIR=/data CADCLOUD_HOST=0.0.0.0 CADCLOUD_PORT=8000
USER cadcloud
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health?ready=true', timeout=4)"]
CMD ["cadcloud", "serve"]
